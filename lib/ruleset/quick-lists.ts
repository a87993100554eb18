/** Quick looks at lists, names and numbers (see quick.ts for what a quick look is). */
import type { Quick } from './extensions/extension.ts';
import { decimalAt, isDigit, isWordEnd, quickNumber } from './quick.ts';

const zero = 48;
const comma = 44;
const dot = 46;
const colon = 58;
const most = 65535;
const mostPorts = 15;
const protocols = ['tcp', 'udp', 'udplite', 'sctp', 'dccp'];

/** Ports and upward ranges with commas between them, in a rule whose protocol has ports. */
export const quickPortList: Quick = (codes, from, end, { protocol }) => {
  if (protocol === undefined || !protocols.includes(protocol)) return -1;
  let at = from;
  for (let count = 1; count <= mostPorts; count += 1) {
    const stop = quickNumber(codes, at, end, most);
    if (stop === -1) return -1;
    if (isWordEnd(codes, stop, end)) return stop;
    const mark = codes[stop];
    if (mark === colon) {
      const last = quickNumber(codes, stop + 1, end, most);
      count += 1;
      if (last === -1 || count > mostPorts || decimalAt(codes, at, stop) >= decimalAt(codes, stop + 1, last)) return -1;
      if (isWordEnd(codes, last, end)) return last;
      if (codes[last] !== comma) return -1;
      at = last + 1;
    } else if (mark === comma) at = stop + 1;
    else return -1;
  }
  return -1;
};

/** A decimal number without leading zeros, of at most nine digits. */
export function quickDecimal(minimum: number, maximum: number): Quick {
  return (codes, from, end) => {
    const stop = quickNumber(codes, from, Math.min(end, from + 10), maximum);
    if (stop === -1 || stop - from > 9 || !isWordEnd(codes, stop, end)) return -1;
    return decimalAt(codes, from, stop) < minimum ? -1 : stop;
  };
}

/** `0.` and digits. */
export const quickFraction: Quick = (codes, from, end) => {
  if (codes[from] !== zero || codes[from + 1] !== dot) return -1;
  let at = from + 2;
  while (at < end && isDigit(codes[at] ?? 0)) at += 1;
  return isWordEnd(codes, at, end) ? at : -1;
};

/** A word of at most so many letters, digits, and hyphens, underscores, dots and at signs. */
export function quickName(longest: number): Quick {
  return (codes, from, end) => {
    const last = Math.min(end, from + longest + 1);
    let at = from;
    while (at < last && isNameCharacter(codes[at] ?? 0)) at += 1;
    return at > from && at - from <= longest && isWordEnd(codes, at, end) ? at : -1;
  };
}

function isNameCharacter(code: number): boolean {
  const lower = code | 0x20;
  const isLetter = lower >= 97 && lower <= 122;
  return isLetter || isDigit(code) || code === 45 || code === 95 || code === dot || code === 64;
}
