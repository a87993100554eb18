/**
 * Words that iptables-save prints as they stand, or with something behind them: told by a look at the word in its line, which
 * its type let pass at a quick look (ValueType.quick). A ruleset has a hundred thousand addresses, each once.
 */
import type { Added, Quoting } from './extensions/extension.ts';

const quoteMark = 34;
const apostrophe = 39;
const hyphen = 45;
const dot = 46;
const slash = 47;
const zero = 48;
const nine = 57;
const colon = 58;
const underscore = 95;

/** Nothing: the word is what is printed, whatever it is. */
export const addedToNone: Added = () => '';

/** The mask to an address that has none. A network is printed masked, and its mask as a length: then nothing is said. */
export const addedToNetwork: Added = (text, from, to) => {
  let address = 0;
  let part = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === slash) break;
    if (code === dot) {
      address = address * 256 + part;
      part = 0;
    } else part = part * 10 + code - zero;
  }
  if (at === to) return '/32';
  let length = 0;
  for (at += 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) return undefined;
    length = length * 10 + code - zero;
  }
  // All addresses are printed as none.
  return length > 0 && (address * 256 + part) % 2 ** (32 - length) === 0 ? '' : undefined;
};

/** Equal ends are printed as one port, and a range from 0 is not printed by all who read ranges. */
export const addedToPorts: Added = (text, from, to) => {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) !== colon) continue;
    const isOther = text.charCodeAt(from) !== zero && text.slice(from, at) !== text.slice(at + 1, to);
    return isOther ? '' : undefined;
  }
  return '';
};

/** The same for an option whose value is left out when it is `omitted`. */
export function addedUnless(omitted: string, added: Added): Added {
  const { length } = omitted;
  return (text, from, to) =>
    to - from === length && text.startsWith(omitted, from) ? undefined : added(text, from, to);
}

/** The same for a value that is written in that manner (quote.ts). */
export function addedInQuotes(quoting: Quoting, added: Added): Added {
  return (text, from, to) => {
    const inQuotes = text.charCodeAt(from) === quoteMark;
    switch (quoting) {
      case 'word':
        return inQuotes ? undefined : added(text, from, to);
      case 'string':
        return isString(text, from, to, inQuotes) && added(text, from, to) === '' ? '' : undefined;
      case 'quoted':
        return inQuotes && added(text, from, to) === '' ? '' : undefined;
    }
  };
}

/** Whether the word has quotes exactly if it needs them, and no apostrophe, which would get a backslash. */
function isString(text: string, from: number, to: number, inQuotes: boolean): boolean {
  if (!inQuotes) return nameEnd(text, from, to) === to;
  for (let at = from + 1; at < to - 1; at += 1) if (text.charCodeAt(at) === apostrophe) return false;
  return nameEnd(text, from + 1, to - 1) < to - 1;
}

/** Where letters, digits, hyphens and underscores end. */
function nameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isNameCharacter(text.charCodeAt(at))) at += 1;
  return at;
}

function isNameCharacter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 97 && lower <= 122) || (code >= zero && code <= nine) || code === hyphen || code === underscore;
}
