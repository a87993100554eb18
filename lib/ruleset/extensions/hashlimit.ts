/** The hashlimit match. Source: libxt_hashlimit.c, revision 3. */
import { byteRatePrinted, mostBurst, readBurst, readByteRate } from '../byte-rate.ts';
import { atoi } from '../c-number.ts';
import { maskWithoutHoles } from '../host-mask.ts';
import { procName } from '../proc-name.ts';
import { ratePrinted, readRate } from '../rate.ts';
import { decimal } from '../values.ts';
import { someOf } from '../word-list.ts';
import {
  type Circumstances,
  type Complaint,
  expecting,
  type Extension,
  type OptionRow,
  type ReadSetting,
  type Setting,
} from './extension.ts';
import { countHashlimit, ticks } from './hashlimit-count.ts';
import { excludingEachOther, has, setting } from './settings.ts';

const hashRate = expecting('a rate such as 5/second, 10/min or 512kb/s', (value) => {
  const bytes = readByteRate(value);
  if (bytes === 'too fast') return { refused: 'is a rate at which iptables divides by zero' };
  if (bytes !== undefined) return byteRatePrinted(bytes);
  const rate = readRate(value, ticks, 64);
  if (rate === 'no rate') return undefined;
  if (rate === 'too fast') return { refused: 'is faster than 1000000/second' };
  const printed = ratePrinted(rate.period, ticks);
  return `${printed.count}/${printed.name}`;
});

const burst = expecting(`a number from 1 to ${mostBurst}, or of bytes such as 512kb`, (value) =>
  readBurst(value)?.toString(),
);

const modes = someOf(['srcip', 'srcport', 'dstip', 'dstport'], 'exact');

/** Commas or bars separate; where nothing stands between them, nothing is read. */
const mode = expecting(modes.expects, (value, circumstances) => {
  const words = value.split(/[,|]/u).filter((word) => word !== '');
  return words.length === 0 ? '' : modes(words.join(','), circumstances);
});

const interval = expecting('a number of seconds', (value) => {
  const seconds = atoi(value);
  return seconds > 0 ? String(seconds) : undefined;
});

const number = (name: string, ...bounds: readonly [bigint?, bigint?]): OptionRow => ({
  name,
  values: [decimal(...bounds)],
});

/** The kernel makes no larger table, and says nothing (HASHLIMIT_MAX_SIZE). */
const tableSize = expecting(decimal().expects, (value, circumstances) => {
  const size = decimal()(value, circumstances);
  return size !== undefined && BigInt(size) > 1_048_576n ? '1048576' : size;
});

const limits: readonly OptionRow[] = excludingEachOther([
  { name: 'hashlimit-upto', aliases: ['hashlimit'], values: [hashRate], negatable: true },
  { name: 'hashlimit-above', values: [hashRate], negatable: true },
]);

/** hashlimit. */
export const hashlimitMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'hashlimit',
    options: [
      ...limits,
      { name: 'hashlimit-burst', values: [burst] },
      { name: 'hashlimit-mode', values: [mode], omitted: '' },
      { name: 'hashlimit-name', values: [procName(254)], mandatory: true, freeValue: true },
      { name: 'hashlimit-htable-size', values: [tableSize], omitted: '0' },
      { name: 'hashlimit-htable-max', values: [tableSize], omitted: '0' },
      { ...number('hashlimit-htable-gcinterval', 0xffffffffn, 1n), omitted: '1000' },
      number('hashlimit-htable-expire', 0xffffffffn, 1n),
      { name: 'hashlimit-srcmask', values: [maskWithoutHoles] },
      { name: 'hashlimit-dstmask', values: [maskWithoutHoles] },
      { name: 'hashlimit-rate-match' },
      { name: 'hashlimit-rate-interval', values: [interval] },
    ],
    oneOf: [limits.map(({ name }) => name)],
    settle,
  },
];

function settle(settings: readonly ReadSetting[], { family }: Circumstances): readonly Setting[] | Complaint {
  const limit = settings.find(({ name }) => name === 'hashlimit-upto' || name === 'hashlimit-above');
  if (limit === undefined) return settings;
  const valueOf = (option: string): string | undefined => settings.find(({ name }) => name === option)?.values[0];
  const burstSize = valueOf('hashlimit-burst');
  const counted = countHashlimit({
    rate: limit.written?.[0] ?? '',
    burst: burstSize === undefined ? undefined : BigInt(burstSize),
    how: has(settings, 'hashlimit-rate-match') ? 'rate match' : 'limit',
  });
  if ('refused' in counted) return { ...counted, option: counted.option ?? limit.name };
  const above = (limit.name === 'hashlimit-above') !== limit.negated;
  const width = family === 'ipv4' ? '32' : '128';
  const expire = valueOf('hashlimit-htable-expire') ?? String(counted.lifetime * 1000);
  const seconds = valueOf('hashlimit-rate-interval') ?? String(counted.interval);
  return [
    setting(above ? 'hashlimit-above' : 'hashlimit-upto', counted.rate),
    ...(counted.burst === undefined ? [] : [setting('hashlimit-burst', counted.burst)]),
    ...settings.filter(({ name, values: [value] }) =>
      name.endsWith('mask') ? value !== width : !Object.hasOwn(rewritten, name),
    ),
    ...(expire === String(counted.usual * 1000) ? [] : [setting('hashlimit-htable-expire', expire)]),
    ...(has(settings, 'hashlimit-rate-match') && seconds !== '1' ? [setting('hashlimit-rate-interval', seconds)] : []),
  ];
}

const rewritten = {
  'hashlimit-upto': true,
  'hashlimit-above': true,
  'hashlimit-burst': true,
  'hashlimit-htable-expire': true,
  'hashlimit-rate-interval': true,
} as const;
