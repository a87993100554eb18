/** Matches on connection tracking. Sources: libxt_conntrack.c, libxt_connmark.c (in mark.ts), libxt_helper.c. */
import { portRange } from '../port.ts';
import { protocolNumber } from '../protocol.ts';
import { addressAndMask, range, text } from '../values.ts';
import { oneOf, someOf } from '../word-list.ts';
import type { Extension, OptionRow, Setting } from './extension.ts';

/** As printed; a prefix takes the first of the order in which libxt_conntrack.c compares. */
const states = ['INVALID', 'NEW', 'RELATED', 'ESTABLISHED', 'UNTRACKED', 'SNAT', 'DNAT'];
const search = ['INVALID', 'NEW', 'ESTABLISHED', 'RELATED', 'UNTRACKED', 'SNAT', 'DNAT'];

const addresses = ['ctorigsrc', 'ctorigdst', 'ctreplsrc', 'ctrepldst'].map((name): OptionRow => ({
  name,
  values: [addressAndMask],
  negatable: true,
}));
const ports = ['ctorigsrcport', 'ctorigdstport', 'ctreplsrcport', 'ctrepldstport'].map((name): OptionRow => ({
  name,
  values: [portRange],
  negatable: true,
}));

/** `NONE` says nothing beside another status. */
function settleStatus(settings: readonly Setting[]): readonly Setting[] {
  return settings.map((each) => {
    const [value = ''] = each.values;
    return each.name === 'ctstatus' ? { ...each, values: [value.replace(/^NONE,/u, '')] } : each;
  });
}

/** conntrack, state and helper. */
export const conntrackMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'conntrack',
    options: [
      { name: 'ctstate', values: [someOf(states, 'prefix', search)], negatable: true },
      { name: 'ctproto', values: [(value) => protocolNumber(value)?.toString()], negatable: true },
      ...addresses,
      ...ports,
      {
        name: 'ctstatus',
        values: [someOf(['NONE', 'EXPECTED', 'SEEN_REPLY', 'ASSURED', 'CONFIRMED'], 'prefix')],
        negatable: true,
      },
      { name: 'ctexpire', values: [range(0xffffffffn)], negatable: true },
      { name: 'ctdir', values: [oneOf(['ORIGINAL', 'REPLY'], 'anyCase')] },
    ],
    settle: settleStatus,
  },
  {
    kind: 'match',
    name: 'state',
    options: [{ name: 'state', values: [someOf(states.slice(0, 5), 'prefix', search.slice(0, 5))], negatable: true }],
  },
  { kind: 'match', name: 'helper', options: [{ name: 'helper', values: [text], negatable: true, quoting: 'string' }] },
];
