/** Matches on connection tracking. Sources: libxt_conntrack.c (revision 3), libxt_helper.c, libxt_connlabel.c. */
import { addedToPorts } from '../as-printed.ts';
import { strtoul } from '../c-number.ts';
import { addressAndMask } from '../host-address.ts';
import { hostPortRange } from '../host-port.ts';
import { exactProtocol } from '../host-protocol.ts';
import { quickPorts } from '../quick.ts';
import { cut, range } from '../values.ts';
import { oneOf, someOf } from '../word-list.ts';
import { type Complaint, expecting, type Extension, type OptionRow, type Reading, type Setting } from './extension.ts';

/** As printed; a prefix takes the first of the order in which libxt_conntrack.c compares. */
const states = ['INVALID', 'NEW', 'RELATED', 'ESTABLISHED', 'UNTRACKED', 'SNAT', 'DNAT'];
const search = ['INVALID', 'NEW', 'ESTABLISHED', 'RELATED', 'UNTRACKED', 'SNAT', 'DNAT'];

const anyStatus = someOf(['NONE', 'EXPECTED', 'SEEN_REPLY', 'ASSURED', 'CONFIRMED'], 'prefix');

/** `NONE` says nothing beside another status. */
const status = expecting(anyStatus.expects, (value, circumstances) =>
  anyStatus(value, circumstances)?.replace(/^NONE,/u, ''),
);

/** An upper end of 0 is taken for none when it is printed (conntrack_dump_ports). */
const trackedPorts = Object.assign(
  expecting(hostPortRange.expects, (value, circumstances): Reading => {
    const read = hostPortRange(value, circumstances);
    return typeof read === 'string' ? read.replace(/:0$/u, '') : read;
  }),
  { quick: quickPorts, added: addedToPorts },
);

const addresses = ['ctorigsrc', 'ctorigdst', 'ctreplsrc', 'ctrepldst'].map((name): OptionRow => ({
  name,
  values: [addressAndMask],
  negatable: true,
  freeValue: true,
}));
const ports = ['ctorigsrcport', 'ctorigdstport', 'ctreplsrcport', 'ctrepldstport'].map((name): OptionRow => ({
  name,
  values: [trackedPorts],
  negatable: true,
  freeValue: true,
}));

const options: readonly OptionRow[] = [
  { name: 'ctstate', values: [someOf(states, 'prefix', search)], negatable: true, freeValue: true },
  { name: 'ctproto', values: [exactProtocol], negatable: true },
  ...addresses,
  ...ports,
  { name: 'ctstatus', values: [status], negatable: true },
  { name: 'ctexpire', values: [range(0xffffffffn)], negatable: true },
  { name: 'ctdir', values: [oneOf(['ORIGINAL', 'REPLY'], 'anyCase')] },
];

/** iptables looks for an inverted protocol 0, but at the flag of --ctstatus, and only at what stands before (conntrack_mt_parse). */
function refuseProtocolZero(settings: readonly Setting[]): readonly Setting[] | Complaint {
  const status = settings.findIndex(({ name, negated }) => name === 'ctstatus' && negated);
  const zero = settings.findIndex(({ name, values }) => name === 'ctproto' && values[0] === '0');
  if (status === -1 || zero < status) return settings;
  return { refused: '"--ctproto" can\'t be 0 after "! --ctstatus": the rule would never match', option: 'ctproto' };
}

/** A bit by number, of which 32 bits are looked at and 16 kept; or by a name of the host's connlabel.conf. */
const label = expecting('a number from 0 to 127, or a name of /etc/xtables/connlabel.conf', (value) => {
  const read = strtoul(value, 0);
  const number = read?.rest === '' ? BigInt.asIntN(32, read.value) : -1n;
  if (number < 0n) return /^[^\s\d+-]\S*$/u.test(value) ? { text: value, lookup: 'connection label' } : undefined;
  const bit = number & 0xffffn;
  return bit > 127n ? undefined : bit.toString();
});

/** conntrack, state, helper, connlabel. */
export const conntrackMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'conntrack',
    options,
    oneOf: [options.map(({ name }) => name)],
    settle: refuseProtocolZero,
    handsOn: true,
  },
  {
    kind: 'match',
    name: 'state',
    options: [
      {
        name: 'state',
        values: [someOf(states.slice(0, 5), 'prefix', search.slice(0, 5))],
        negatable: true,
        mandatory: true,
      },
    ],
  },
  {
    kind: 'match',
    name: 'helper',
    options: [
      {
        name: 'helper',
        values: [expecting('the name of a helper', cut(29))],
        negatable: true,
        mandatory: true,
        quoting: 'string',
      },
    ],
  },
  {
    kind: 'match',
    name: 'connlabel',
    options: [{ name: 'label', values: [label], negatable: true, mandatory: true, quoting: 'quoted' }, { name: 'set' }],
  },
];
