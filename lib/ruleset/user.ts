/** Users and groups as the owner match takes them (libxt_owner.c owner_parse_range). */
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { readLeading } from './number.ts';

/** A user by number, range or name, printed as a number. */
export const userRange: ValueType = expecting('a user: a number, a range such as 1000-1999, or a name', (value) =>
  identityOf(value, 'user'),
);

/** A group, likewise. */
export const groupRange: ValueType = expecting('a group: a number, a range such as 1000-1999, or a name', (value) =>
  identityOf(value, 'group'),
);

/** -1 is no user. */
const most = 0xfffffffen;

/** `N`, `N-M`, `N:M`. A name stands for what the host says; only root is 0 everywhere. */
function identityOf(value: string, lookup: 'user' | 'group'): Reading {
  if (value === 'root') return '0';
  const low = readLeading(value);
  if (low === undefined) return isAccountName(value) ? { text: value, lookup } : undefined;
  const high = /^[-:]/u.test(low.rest) ? readLeading(low.rest.slice(1)) : { value: low.value, rest: low.rest };
  if (high?.rest !== '' || low.value > most || high.value > most) return undefined;
  // The kernel refuses it (xt_owner.c owner_check).
  if (low.value > high.value) return { refused: 'runs backwards' };
  return low.value === high.value ? low.value.toString() : `${low.value}-${high.value}`;
}

/** Names that account tools would make: they begin with a letter, and hold no blank, `:` or `/`. */
function isAccountName(word: string): boolean {
  return /^[\p{L}_][^\s:/]*$/u.test(word);
}
