/**
 * Addresses where iptables asks getaddrinfo (libxtables/xtoptions.c xtopt_parse_host): glibc takes IPv4 in the forms of
 * inet_aton, where the last part fills all that is left (`10.1` is 10.0.0.1, not 10.1.0.0 as in `-s`), and in the IPv6 form
 * `::ffff:1.2.3.4`.
 */
import { formatAddress, prefixLength } from './address.ts';
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { isHostName } from './host-name.ts';
import { parseIpv6 } from './ipv6.ts';
import type { Family } from './model.ts';
import { readLeading, readUnsigned } from './number.ts';
import { quickNetwork } from './quick.ts';

/** One address, or the name of a host (XTTYPE_HOST). */
export const hostAddress: ValueType = expecting('an address', (value, { family }) => {
  const address = readHost(value, family);
  return address === undefined ? unread(value, value, family) : formatAddress(address, family);
});

/**
 * `ADDRESS[/MASK]` (XTTYPE_HOSTMASK), printed as given, not masked; the mask left out when every bit counts. The mask is a
 * prefix length, or an address; one with holes counts for all bits, which is a fault of 1.8.9 (xtopt_parse_plenmask).
 */
export const addressAndMask: ValueType = Object.assign(
  expecting('an address, or one with a mask such as 10.0.0.1/8', (value, { family }) => {
    const slash = value.indexOf('/');
    const host = slash === -1 ? value : value.slice(0, slash);
    const address = readHost(host, family);
    const length = slash === -1 ? bits[family] : readLength(value.slice(slash + 1), family);
    if (length === undefined) {
      return { refused: `has a mask that is neither a length from 0 to ${bits[family]} nor an address` };
    }
    if (address === undefined) return unread(value, host, family);
    const printed = formatAddress(address, family);
    return length === bits[family] ? printed : `${printed}/${length}`;
  }),
  { quick: quickNetwork },
);

/** Reads one address as getaddrinfo does; undefined for names, the other family and nonsense. */
export function readHost(text: string, family: Family): bigint | undefined {
  if (family === 'ipv6') return readZoned(text);
  const mapped = text.includes(':') ? parseIpv6(text) : undefined;
  return mapped !== undefined && mapped >> 32n === 0xffffn ? mapped & 0xffffffffn : inetAton(text);
}

const bits = { ipv4: 32, ipv6: 128 } as const;

/** An address with a zone loses it; the zone is a number or, where the address is local to a link, any interface. */
function readZoned(text: string): bigint | undefined {
  const percent = text.indexOf('%');
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  if (address === undefined || percent === text.length - 1) return undefined;
  const isLocal = address >> 118n === 0x3fan || [0xff01n, 0xff02n].includes((address >> 112n) & 0xff0fn);
  return isLocal || /^\d+$/u.test(text.slice(percent + 1)) ? address : undefined;
}

/** One to four parts, each base 0; all but the last hold one byte, and the last the rest of them. */
function inetAton(text: string): bigint | undefined {
  const parts = text.split('.', 5);
  if (parts.length > 4) return undefined;
  let address = 0n;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const room = last ? 8n * BigInt(4 - index) : 8n;
    const read = /^\d/u.test(part) ? readLeading(part) : undefined;
    if (read?.rest !== '' || read.value >> room !== 0n) return undefined;
    address |= read.value << (last ? 0n : 8n * BigInt(3 - index));
  }
  return address;
}

function readLength(text: string, family: Family): number | undefined {
  const length = readUnsigned(text, BigInt(bits[family]));
  if (length !== undefined) return Number(length);
  const mask = readHost(text, family);
  return mask === undefined ? undefined : (prefixLength(mask, family) ?? bits[family]);
}

/** What a word is that holds no address of this family. */
function unread(value: string, host: string, family: Family): Reading {
  if (family === 'ipv4' && parseIpv6(host) !== undefined) return { refused: 'is an IPv6 address in a file for IPv4' };
  if (family === 'ipv6' && inetAton(host) !== undefined) return { refused: 'is an IPv4 address in a file for IPv6' };
  return isHostName(host) ? { text: value, lookup: 'host name' } : undefined;
}
