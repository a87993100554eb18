/** The kinds of values that options of many extensions share, each read as iptables reads it and printed as iptables-save does. */
import { formatAddress, parseAddress, parseMask, parseNetwork, prefixLength, allOnes } from './address.ts';
import { bytesOf } from './decode.ts';
import type { Normalise } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';

const all32 = 0xffffffffn;

/** Any text, printed as it is. */
export const text: Normalise = (value) => value;

/** Text of which iptables keeps so many bytes, and drops the rest without a word. */
export function cut(bytes: number): Normalise {
  return (value) => {
    const read = bytesOf(value);
    if (read.length <= bytes) return value;
    return read.length === value.length ? value.slice(0, bytes) : read.subarray(0, bytes).toString();
  };
}

/** An unsigned number, printed in decimal. */
export function decimal(maximum = all32): Normalise {
  return (value) => readUnsigned(value, maximum)?.toString();
}

/** An unsigned number, printed in hexadecimal with at least so many digits. */
export function hexadecimal(digits = 1, maximum = all32): Normalise {
  return (value) => {
    const read = readUnsigned(value, maximum);
    return read === undefined ? undefined : hex(read, digits);
  };
}

/** `0x` and at least so many digits. */
export function hex(value: bigint, digits = 1): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}

/** `N`, `N:M`, `N:`, `:M`; open ends are 0 and the maximum, equal ends are one number. */
export function range(maximum: bigint, separator = ':'): Normalise {
  return (value) => {
    const ends = value.split(':', 3);
    const [low = '', high = low] = ends;
    const from = low === '' ? 0n : readUnsigned(low, maximum);
    const to = high === '' ? maximum : readUnsigned(high, maximum);
    if (value === '' || ends.length > 2 || from === undefined || to === undefined) return undefined;
    return from === to ? from.toString() : `${from}${separator}${to}`;
  };
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
export const mark: Normalise = (value) => {
  const read = readMark(value);
  if (read === undefined) return undefined;
  return read.mask === undefined || read.mask === all32 ? hex(read.value) : `${hex(read.value)}/${hex(read.mask)}`;
};

/** `0xV/0xM`, the mask always printed. */
export const fullMark: Normalise = (value) => {
  const read = readMark(value);
  return read === undefined ? undefined : `${hex(read.value)}/${hex(read.mask ?? all32)}`;
};

/** One address. */
export const address: Normalise = (value, { family }) => {
  const read = parseAddress(value, family);
  return read === undefined ? undefined : formatAddress(read, family);
};

/** `ADDRESS[/MASK]`, not masked, the mask left out when every bit counts (libxt_conntrack.c, libxt_policy.c). */
export const addressAndMask: Normalise = (value, { family }) => {
  const read = parseNetwork(value, family);
  if (read === undefined) return undefined;
  const printed = formatAddress(read.address, family);
  if (read.mask === allOnes(family)) return printed;
  return `${printed}/${prefixLength(read.mask, family) ?? formatAddress(read.mask, family)}`;
};

/** `ADDRESS/MASK`, masked. */
export const network: Normalise = (value, { family }) => {
  const read = parseNetwork(value, family);
  if (read === undefined) return undefined;
  const mask = prefixLength(read.mask, family) ?? formatAddress(read.mask, family);
  return `${formatAddress(read.address & read.mask, family)}/${mask}`;
};

/** A prefix length, also given as a mask. */
export const maskLength: Normalise = (value, { family }) => {
  const mask = parseMask(value, family);
  return mask === undefined ? undefined : prefixLength(mask, family)?.toString();
};

/** `A-B`, or `A` alone, which is printed `A-A` (libxt_iprange.c). */
export const addressRange: Normalise = (value, circumstances) => {
  const [low = '', high = low, third] = value.split('-', 3);
  const from = address(low, circumstances);
  const to = address(high, circumstances);
  return from === undefined || to === undefined || third !== undefined ? undefined : `${from}-${to}`;
};

/** Six groups of one or two hexadecimal digits, printed with two. */
export const hardwareAddress: Normalise = (value) => {
  const groups = value.split(':', 7);
  if (groups.length !== 6 || !groups.every((group) => /^[\da-fA-F]{1,2}$/u.test(group))) return undefined;
  return groups.map((group) => group.padStart(2, '0').toLowerCase()).join(':');
};
