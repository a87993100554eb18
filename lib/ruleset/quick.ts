/**
 * Quick looks at a word in its line, character by character and without a copy: they say where a word ends that is certainly
 * well formed, and -1 for all else, which is then read with care. Rulesets have a hundred thousand addresses, each once.
 */
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
export const quickNetwork: Quick = (text, from, end, { family }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== slash) return stopAt(text, at, end);
  const stop = quickNumber(text, at + 1, end, 32);
  // 255.255.255.0 and the like: any dotted quad is a mask, also one with holes.
  return stop === -1 || !isWordEnd(text, stop, end) ? stopAt(text, quickQuad(text, at + 1, end), end) : stop;
};

/** Two IPv4 addresses with a hyphen between them. */
export const quickAddressRange: Quick = (text, from, end, { family }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== hyphen) return -1;
  return stopAt(text, quickQuad(text, at + 1, end), end);
};

/** What DNAT and SNAT translate to: an IPv4 address, alone or with a port where the rule has a protocol with ports. */
export const quickDestination: Quick = (text, from, end, { family, protocol }) => {
  if (family !== 'ipv4') return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== colon) return stopAt(text, at, end);
  if (protocol !== 'tcp' && protocol !== 'udp') return -1;
  return stopAt(text, quickNumber(text, at + 1, end, 65535), end);
};

/** A port by number, or two with a colon between them, the lower first. */
export const quickPorts: Quick = (text, from, end) => {
  const at = quickNumber(text, from, end, 65535);
  if (at === -1 || at >= end || text.charCodeAt(at) !== colon) return stopAt(text, at, end);
  const to = quickNumber(text, at + 1, end, 65535);
  if (to === -1 || Number(text.slice(from, at)) > Number(text.slice(at + 1, to))) return -1;
  return stopAt(text, to, end);
};

/** A word of letters, digits and harmless marks, or a quoted text of them and blanks, of at most 255 characters. */
export const quickText: Quick = (text, from, end) => {
  const quoted = text.charCodeAt(from) === quote;
  const last = Math.min(end, from + 255);
  for (let at = quoted ? from + 1 : from; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return quoted && isWordEnd(text, at + 1, end) ? at + 1 : -1;
    if (code === blank && !quoted) return at;
    if (code < blank || code > tilde || code === dollar || code === backslash) return -1;
  }
  return !quoted && last === end ? end : -1;
};

/** The end of the dotted quad without leading zeros that begins at `from`; else -1. */
export function quickQuad(text: string, from: number, end: number): number {
  let at = from;
  for (let part = 0; part < 4; part += 1) {
    const next = quickNumber(text, at, end, 255);
    if (next === -1) return -1;
    at = next;
    if (part < 3) {
      if (at >= end || text.charCodeAt(at) !== dot) return -1;
      at += 1;
    }
  }
  return at;
}

function stopAt(text: string, at: number, end: number): number {
  return at !== -1 && isWordEnd(text, at, end) ? at : -1;
}

/** The end of the decimal number that begins at `from`, without leading zeros and at most `maximum`; else -1. */
export function quickNumber(text: string, from: number, end: number, maximum: number): number {
  let value = 0;
  let at = from;
  while (at < end && at - from < 10) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) break;
    value = value * 10 + code - zero;
    at += 1;
  }
  if (at === from || value > maximum) return -1;
  return text.charCodeAt(from) === zero && at > from + 1 ? -1 : at;
}

/** Whether a word ends at `at`: at the end of the line, or before a blank. */
export function isWordEnd(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === blank || code === tab;
}
