/** The recent match. Sources: libxt_recent.c (revision 1), net/netfilter/xt_recent.c. */
import { allOnes, formatAddress } from '../address.ts';
import { hostAddress } from '../host-address.ts';
import { procName } from '../proc-name.ts';
import { decimal } from '../values.ts';
import {
  type Circumstances,
  type Complaint,
  expecting,
  type Extension,
  type OptionRow,
  type Setting,
} from './extension.ts';
import { excludingEachOther, setting, withDefaults } from './settings.ts';

const operations: readonly OptionRow[] = excludingEachOther(
  ['set', 'rcheck', 'update', 'remove'].map((name) => ({ name, negatable: true })),
);

/** Printed as a number with a sign. */
const seconds = expecting('a number from 1 to 4294967295', (value, circumstances) => {
  const read = decimal(0xffffffffn, 1n)(value, circumstances);
  return read === undefined ? undefined : BigInt.asIntN(32, BigInt(read)).toString();
});

/** recent. */
export const recentMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'recent',
    options: [
      ...operations,
      { name: 'seconds', values: [seconds], freeValue: true },
      { name: 'reap', needs: ['seconds'] },
      // As many time stamps as Linux keeps of an address since 6.10 (XT_RECENT_MAX_NSTAMPS); before it was 255.
      { name: 'hitcount', values: [decimal(65535n)], omitted: '0' },
      { name: 'rttl', excludes: ['set', 'remove'] },
      { name: 'name', values: [procName(199)], freeValue: true },
      { name: 'mask', values: [hostAddress], freeValue: true },
      { name: 'rsource' },
      { name: 'rdest' },
    ],
    oneOf: [operations.map(({ name }) => name)],
    settle,
  },
];

function settle(settings: readonly Setting[], { family }: Circumstances): readonly Setting[] | Complaint {
  const operation = settings.find(({ name }) => name === 'set' || name === 'remove');
  const idle = settings.find(({ name, values }) => name === 'seconds' || (name === 'hitcount' && values[0] !== '0'));
  if (operation !== undefined && idle !== undefined) {
    return { refused: `"--${idle.name}" can't stand beside "--${operation.name}"`, option: idle.name };
  }
  const side = settings.findLast(({ name }) => name === 'rsource' || name === 'rdest')?.name ?? 'rsource';
  const mask = formatAddress(allOnes(family), family);
  const rest = settings.filter(({ name }) => name !== 'rsource' && name !== 'rdest');
  return withDefaults(rest, setting('name', 'DEFAULT'), setting('mask', mask), setting(side));
}
