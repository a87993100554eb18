/**
 * Addresses and masks as iptables reads and prints them (libxtables/xtables.c xtables_numeric_to_ipaddr,
 * xtables_ipmask_to_numeric, xtables_ip6addr_to_numeric): read to numbers, printed masked, always with a mask. Where it asks
 * getaddrinfo instead: host-address.ts.
 */
import { formatIpv6, parseIpv6, parseQuad } from './ipv6.ts';
import type { Family } from './model.ts';
import { readUnsigned } from './number.ts';

/** An address and its mask, as numbers of 32 or 128 bits. */
export interface Network {
  readonly address: bigint;
  readonly mask: bigint;
}

/** Reads one numeric address; IPv4 also in its short and octal or hexadecimal forms (`10.1` is 10.1.0.0, `010.0.0.1` is 8.0.0.1). */
export function parseAddress(text: string, family: Family): bigint | undefined {
  return family === 'ipv4' ? parseIpv4(text) : parseIpv6(text);
}

/** Reads one address as inet_pton does: IPv4 only as four decimal numbers without leading zeros. */
export function parsePlainAddress(text: string, family: Family): bigint | undefined {
  return family === 'ipv4' ? parseQuad(text) : parseIpv6(text);
}

/** Prints an address as inet_ntop does. */
export function formatAddress(address: bigint, family: Family): string {
  return family === 'ipv6' ? formatIpv6(address) : [24n, 16n, 8n, 0n].map((by) => (address >> by) & 255n).join('.');
}

/** Reads `ADDRESS[/MASK]` where the mask is a prefix length or an address; undefined for a name (except `any/0`) or nonsense. */
export function parseNetwork(text: string, family: Family): Network | undefined {
  const slash = text.lastIndexOf('/');
  const name = slash === -1 ? text : text.slice(0, slash);
  const mask = slash === -1 ? allOnes(family) : parseMask(text.slice(slash + 1), family);
  const address = mask === 0n && name === 'any' ? 0n : parseAddress(name, family);
  return mask === undefined || address === undefined ? undefined : { address, mask };
}

/** Reads a mask: a prefix length up to 32 or 128, else an address, which for IPv4 must have all its four parts. */
export function parseMask(text: string, family: Family): bigint | undefined {
  const bits = width(family);
  const length = readUnsigned(text, BigInt(bits));
  if (length !== undefined) return prefixMask(Number(length), family);
  const isWhole = family === 'ipv6' || text.slice(0, ipv4Room).split('.', 5).length === 4;
  return isWhole ? parseAddress(text, family) : undefined;
}

/** Prints a mask as iptables-save does after the slash: its length, or the address form when it has holes. */
export function formatMask(mask: bigint, family: Family): string {
  const length = prefixLength(mask, family);
  return length === undefined ? formatAddress(mask, family) : String(length);
}

/** The length of a mask without holes; undefined for one with holes. */
export function prefixLength(mask: bigint, family: Family): number | undefined {
  const holes = allOnes(family) ^ mask;
  if ((holes & (holes + 1n)) !== 0n) return undefined;
  return width(family) - (holes === 0n ? 0 : holes.toString(2).length);
}

/** Every bit of an address of this family. */
export function allOnes(family: Family): bigint {
  return (1n << BigInt(width(family))) - 1n;
}

function prefixMask(length: number, family: Family): bigint {
  const host = BigInt(width(family) - length);
  return (allOnes(family) >> host) << host;
}

function width(family: Family): number {
  return family === 'ipv4' ? 32 : 128;
}

/** iptables 1.8.9 looks at no more than so many bytes of an IPv4 address. */
const ipv4Room = 19;

/** Up to four parts, each base 0 and at most 255; missing ones are zero, to the right. */
function parseIpv4(text: string): bigint | undefined {
  const parts = text.slice(0, ipv4Room).split('.', 5);
  if (parts.length > 4) return undefined;
  let address = 0n;
  for (let index = 0; index < 4; index += 1) {
    const part = parts[index];
    const value = part === undefined ? 0n : readUnsigned(part, 255n);
    if (value === undefined) return undefined;
    address = (address << 8n) | value;
  }
  return address;
}
