/**
 * Words that iptables-save prints as they stand, or with something behind them: told by a look at the word in its line, which
 * its type let pass at a quick look (ValueType.quick). A ruleset has a hundred thousand addresses, each once.
 */
import { type Codes, codesOf, standsAt } from './codes.ts';
import type { Added, Quoting } from './extensions/extension.ts';
import { decimalAt, maskLength, quadAt, quickNumber } from './quick.ts';

const quoteMark = 34;
const apostrophe = 39;
const hyphen = 45;
const slash = 47;
const zero = 48;
const nine = 57;
const colon = 58;
const underscore = 95;

/** Nothing: the word is what is printed, whatever it is. */
export const addedToNone: Added = () => '';

/** An address gets a mask, and a mask that is written as an address becomes a length. A network that is not masked is left to its type. */
export const addedToNetwork: Added = (codes, from, to) => {
  const mark = maskStart(codes, from, to);
  if (mark === to) return '/32';
  const isLength = quickNumber(codes, mark + 1, to, 32) === to;
  const length = isLength ? decimalAt(codes, mark + 1, to) : maskLength(quadAt(codes, mark + 1, to));
  // All addresses are printed as none.
  if (length === undefined || length === 0) return undefined;
  if (length < 32 && quadAt(codes, from, mark) << length !== 0) return undefined;
  return isLength ? '' : masks[length];
};

/** Where the mask of an address begins; `to` where it has none. */
export function maskStart(codes: Codes, from: number, to: number): number {
  let at = from;
  while (at < to && codes[at] !== slash) at += 1;
  return at;
}

const masks = Array.from({ length: 33 }, (_, length) => `/${length}`);

/** Equal ends are printed as one port, and a range from 0 is not printed by all who read ranges. */
export const addedToPorts: Added = (codes, from, to) => {
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== colon) continue;
    const isOther = codes[from] !== zero && decimalAt(codes, from, at) !== decimalAt(codes, at + 1, to);
    return isOther ? '' : undefined;
  }
  return '';
};

/** The same for an option whose value is left out when it is `omitted`. */
export function addedUnless(omitted: string, added: Added): Added {
  const word = codesOf(omitted);
  return (codes, from, to) =>
    to - from === word.length && standsAt(word, codes, from) ? undefined : added(codes, from, to);
}

/** The same for a value that is written in that manner (quote.ts). */
export function addedInQuotes(quoting: Quoting, added: Added): Added {
  return (codes, from, to) => {
    const inQuotes = codes[from] === quoteMark;
    switch (quoting) {
      case 'word':
        return inQuotes ? undefined : added(codes, from, to);
      case 'string':
        return isString(codes, from, to, inQuotes) && added(codes, from, to) === '' ? '' : undefined;
      case 'quoted':
        return inQuotes && added(codes, from, to) === '' ? '' : undefined;
    }
  };
}

/** Whether the word has quotes exactly if it needs them, and no apostrophe, which would get a backslash. */
function isString(codes: Codes, from: number, to: number, inQuotes: boolean): boolean {
  if (!inQuotes) return nameEnd(codes, from, to) === to;
  for (let at = from + 1; at < to - 1; at += 1) if (codes[at] === apostrophe) return false;
  return nameEnd(codes, from + 1, to - 1) < to - 1;
}

/** Where letters, digits, hyphens and underscores end. */
function nameEnd(codes: Codes, from: number, to: number): number {
  let at = from;
  while (at < to && isNameCharacter(codes[at] ?? 0)) at += 1;
  return at;
}

function isNameCharacter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 97 && lower <= 122) || (code >= zero && code <= nine) || code === hyphen || code === underscore;
}
