/** Matches on the packet itself. Sources: libxt_length.c, libxt_pkttype.c, libxt_tcpmss.c, libipt_ttl.c. */
import { decimal, range } from '../values.ts';
import { type Extension, expecting, type OptionRow, type ValueType } from './extension.ts';

const packetTypes = new Map([
  ['unicast', 'unicast'],
  ['broadcast', 'broadcast'],
  ['multicast', 'multicast'],
  ['otherhost', 'otherhost'],
  ['bcast', 'broadcast'],
  ['mcast', 'multicast'],
  ['host', 'unicast'],
]);

const packetType: ValueType = expecting('one of unicast, broadcast, multicast, otherhost', (value) =>
  packetTypes.get(value.toLowerCase()),
);

const anySize = range(65535n);

/** As a range of lengths, but 1.8.9 refuses one that runs backwards here, and takes it there. */
const segmentSize: ValueType = expecting(anySize.expects, (value, circumstances) => {
  const read = anySize(value, circumstances);
  const [low = 0, high = low] = (read ?? '').split(':').map(Number);
  return low > high ? { refused: 'runs backwards' } : read;
});

const hops = (prefix: string): readonly OptionRow[] => {
  const names = ['eq', 'lt', 'gt'].map((comparison) => `${prefix}-${comparison}`);
  return names.map((name, index): OptionRow => {
    const row: OptionRow = { name, values: [decimal(255n)], excludes: names.slice(index + 1) };
    return index === 0 ? { ...row, aliases: [prefix], negatable: true } : row;
  });
};

/** length, pkttype, tcpmss, ttl. */
export const packetMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'length',
    options: [{ name: 'length', values: [anySize], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'pkttype',
    options: [{ name: 'pkt-type', values: [packetType], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'tcpmss',
    options: [{ name: 'mss', values: [segmentSize], negatable: true, mandatory: true }],
  },
  { kind: 'match', name: 'ttl', family: 'ipv4', options: hops('ttl'), oneOf: [['ttl-eq', 'ttl-lt', 'ttl-gt']] },
];
