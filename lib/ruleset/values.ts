/** The kinds of values that options of many extensions share, each read as iptables reads it and printed as iptables-save does. */
import { formatAddress, parseAddress } from './address.ts';
import { addedToNone } from './as-printed.ts';
import { bytesOf } from './decode.ts';
import { type Described, expecting, type Normalise } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';
import { quickAddressRange } from './quick.ts';
import { quickDecimal } from './quick-lists.ts';

const all32 = 0xffffffffn;
const markWords = 'a number of 32 bits such as 0x10, or one with a mask such as 0x10/0xff';

/** Text of which iptables keeps so many bytes, and drops the rest without a word. */
export function cut(bytes: number): Normalise {
  return (value) => {
    const read = bytesOf(value);
    if (read.length <= bytes) return value;
    return read.length === value.length ? value.slice(0, bytes) : read.subarray(0, bytes).toString();
  };
}

/** An unsigned number, printed in decimal. */
export function decimal(maximum = all32, minimum = 0n): Described<string | undefined> {
  const read = expecting(`a number from ${minimum} to ${maximum}`, (value) =>
    readUnsigned(value, maximum, minimum)?.toString(),
  );
  return Object.assign(read, { quick: quickDecimal(Number(minimum), Number(maximum)), added: addedToNone });
}

/** An unsigned number, printed in hexadecimal with at least so many digits. */
export function hexadecimal(digits = 1, maximum = all32, minimum = 0n): Described<string | undefined> {
  return expecting(`a number from ${minimum} to ${maximum}`, (value) => {
    const read = readUnsigned(value, maximum, minimum);
    return read === undefined ? undefined : hex(read, digits);
  });
}

/** `0x` and at least so many digits. */
export function hex(value: bigint, digits = 1): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}

/**
 * `N`, `N:M`, `N:`, `:M`; open ends are 0 and the maximum, equal ends are one number, nothing at all is 0 (libxtables/xtoptions.c
 * xtopt_parse_mint).
 */
export function range(maximum: bigint, separator = ':'): Described<string | undefined> {
  return expecting(`a number from 0 to ${maximum}, or a range such as 5:10`, (value) => {
    const ends = value.split(':', 3);
    const [low = '', high] = ends;
    const from = low === '' ? 0n : readUnsigned(low, maximum);
    const to = high === undefined ? from : high === '' ? maximum : readUnsigned(high, maximum);
    if (ends.length > 2 || from === undefined || to === undefined) return undefined;
    return from === to ? from.toString() : `${from}${separator}${to}`;
  });
}

/** `VALUE` or `VALUE/MASK`, 32 bits each; undefined when it is neither. */
export function readMark(value: string): { readonly value: bigint; readonly mask: bigint | undefined } | undefined {
  const [first = '', second, third] = value.split('/', 3);
  const read = readUnsigned(first, all32);
  const mask = second === undefined ? undefined : readUnsigned(second, all32);
  if (read === undefined || third !== undefined || (second !== undefined && mask === undefined)) return undefined;
  return { value: read, mask };
}

/** `0xV`, with `/0xM` unless every bit counts (libxt_mark.c, libxt_connmark.c). */
export const mark = expecting(markWords, (value) => {
  const read = readMark(value);
  if (read === undefined) return undefined;
  return read.mask === undefined || read.mask === all32 ? hex(read.value) : `${hex(read.value)}/${hex(read.mask)}`;
});

/** `0xV/0xM`, the mask always printed. */
export const fullMark = expecting(markWords, (value) => {
  const read = readMark(value);
  return read === undefined ? undefined : `${hex(read.value)}/${hex(read.mask ?? all32)}`;
});

/** `A-B`, or `A` alone, which is printed `A-A` (libxt_iprange.c). */
export const addressRange = Object.assign(
  expecting('two addresses with a hyphen between them, such as 10.0.0.1-10.0.0.9', (value, { family }) => {
    const [low = '', high = low, third] = value.split('-', 3);
    const from = parseAddress(low, family);
    const to = parseAddress(high, family);
    if (from === undefined || to === undefined || third !== undefined) return undefined;
    return `${formatAddress(from, family)}-${formatAddress(to, family)}`;
  }),
  { quick: quickAddressRange, added: addedToNone },
);

/**
 * Six groups of up to two hexadecimal digits, printed with two; nothing is 0, and a digit may have a blank or a sign before it, as
 * strtoul allows (libxtables/xtoptions.c xtopt_parse_ethermac).
 */
export const hardwareAddress = expecting('six bytes such as 00:16:3e:0a:0b:0c', (value) => {
  const groups = value.split(':', 7);
  if (groups.length !== 6 || !groups.every((group) => /^(?:[\da-f]{0,2}|[-+ \t\n\v\f\r][\da-f])$/iu.test(group)))
    return undefined;
  const byte = (group: string): number => {
    const size = Number.parseInt(group.replace(/^[-+]/u, '').trim() || '0', 16);
    return group.startsWith('-') ? (256 - size) % 256 : size;
  };
  return groups.map((group) => byte(group).toString(16).padStart(2, '0')).join(':');
});
