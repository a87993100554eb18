/**
 * Quick looks at a word in its line, character by character and without a copy: they say where a word ends that is certainly
 * well formed, and -1 for all else, which is then read with care. Rulesets have a hundred thousand addresses, each once.
 */
import type { Codes } from './codes.ts';
import type { Quick } from './extensions/extension.ts';

const blank = 32;
const tab = 9;
const zero = 48;
const nine = 57;
const dot = 46;
const slash = 47;
const hyphen = 45;
const colon = 58;
const quote = 34;
const dollar = 36;
const backslash = 92;
const tilde = 126;

/** An IPv4 address or network: a dotted quad without leading zeros, with a prefix length, a mask or none. */
export const quickNetwork: Quick = (codes, from, end, { family }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(codes, from, end);
  if (at === -1 || at >= end || codes[at] !== slash) return stopAt(codes, at, end);
  const stop = quickNumber(codes, at + 1, end, 32);
  // 255.255.255.0 and the like: any dotted quad is a mask, also one with holes.
  return stop === -1 || !isWordEnd(codes, stop, end) ? stopAt(codes, quickQuad(codes, at + 1, end), end) : stop;
};

/** Two IPv4 addresses with a hyphen between them. */
export const quickAddressRange: Quick = (codes, from, end, { family }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(codes, from, end);
  if (at === -1 || at >= end || codes[at] !== hyphen) return -1;
  return stopAt(codes, quickQuad(codes, at + 1, end), end);
};

/** What DNAT and SNAT translate to: an IPv4 address, alone or with a port where the rule has a protocol with ports. */
export const quickDestination: Quick = (codes, from, end, { family, protocol }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(codes, from, end);
  if (at === -1 || at >= end || codes[at] !== colon) return stopAt(codes, at, end);
  if (protocol !== 'tcp' && protocol !== 'udp') return -1;
  return stopAt(codes, quickNumber(codes, at + 1, end, 65535), end);
};

/** A port by number, or two with a colon between them, the lower first. */
export const quickPorts: Quick = (codes, from, end) => {
  const at = quickNumber(codes, from, end, 65535);
  if (at === -1 || at >= end || codes[at] !== colon) return stopAt(codes, at, end);
  const to = quickNumber(codes, at + 1, end, 65535);
  if (to === -1 || decimalAt(codes, from, at) > decimalAt(codes, at + 1, to)) return -1;
  return stopAt(codes, to, end);
};

/** A word of letters, digits and harmless marks, or a quoted text of them and blanks, of at most 255 characters. */
export const quickText: Quick = (codes, from, end) => {
  const quoted = codes[from] === quote;
  const last = Math.min(end, from + 255);
  for (let at = quoted ? from + 1 : from; at < last; at += 1) {
    const code = codes[at] ?? 0;
    if (code === quote) return quoted && isWordEnd(codes, at + 1, end) ? at + 1 : -1;
    if (code === blank && !quoted) return at;
    if (code < blank || code > tilde || code === dollar || code === backslash) return -1;
  }
  return !quoted && last === end ? end : -1;
};

/** The end of the dotted quad without leading zeros that begins at `from`; else -1. */
export function quickQuad(codes: Codes, from: number, end: number): number {
  let at = from;
  for (let part = 0; part < 4; part += 1) {
    const next = quickNumber(codes, at, end, 255);
    if (next === -1) return -1;
    at = next;
    if (part < 3) {
      if (at >= end || codes[at] !== dot) return -1;
      at += 1;
    }
  }
  return at;
}

function stopAt(codes: Codes, at: number, end: number): number {
  return at !== -1 && isWordEnd(codes, at, end) ? at : -1;
}

/** The end of the decimal number that begins at `from`, without leading zeros and at most `maximum`; else -1. */
export function quickNumber(codes: Codes, from: number, end: number, maximum: number): number {
  let value = 0;
  let at = from;
  while (at < end && at - from < 10) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) break;
    value = value * 10 + code - zero;
    at += 1;
  }
  if (at === from || value > maximum) return -1;
  return codes[from] === zero && at > from + 1 ? -1 : at;
}

/** What the decimal number between these places is worth. */
export function decimalAt(codes: Codes, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (codes[at] ?? zero) - zero;
  return value;
}

/** The well-formed dotted quad between these places as a number of 32 bits, which may be below zero. */
export function quadAt(codes: Codes, from: number, to: number): number {
  let value = 0;
  let part = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === dot) {
      value = (value << 8) | part;
      part = 0;
    } else part = part * 10 + code - zero;
  }
  return (value << 8) | part;
}

/** The length of a mask of 32 bits; undefined for one with holes. */
export function maskLength(mask: number): number | undefined {
  const bits = Math.clz32(~mask);
  return bits === 32 || mask << bits === 0 ? bits : undefined;
}

/** Whether it is the code of a digit. */
export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** Whether a word ends at `at`: at the end of the line, or before a blank. */
export function isWordEnd(codes: Codes, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = codes[at];
  return code === blank || code === tab;
}
