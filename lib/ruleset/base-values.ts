/** How the values of the base options are read (iptables 1.8.9, iptables/xshared.c do_parse and libxtables/xtables.c). */
import { allOnes, formatAddress, formatMask, parseAddress, parseMask } from './address.ts';
import { addedToNetwork, addedToNone } from './as-printed.ts';
import { codesOf } from './codes.ts';
import { byteLength } from './decode.ts';
import { type Circumstances, expecting, type Quick, type Reading, type ValueType } from './extensions/extension.ts';
import { readHost } from './host-address.ts';
import { isHostName } from './host-name.ts';
import { parseZonedIpv6 } from './ipv6.ts';
import { lowerCase } from './letters.ts';
import type { Family } from './model.ts';
import { readProtocol } from './protocol.ts';
import { decimalAt, maskLength, quadAt, quickNetwork, quickNumber, quickQuad } from './quick.ts';
import { quickName } from './quick-lists.ts';

const slash = 47;
const zero = 48;

/** `ADDRESS[/MASK],…` of `-s` and `-d`: printed masked, each with its mask. */
export const addressList: ValueType = Object.assign(
  expecting('an address, a network such as 10.0.0.0/8, or several separated by commas', readList),
  { quick: quickNetwork, added: addedToNetwork },
);

/** The same after `!`, where there can be only one. */
export const oneAddress: ValueType = Object.assign(
  expecting('one address or network', (value, circumstances) => {
    if (value.includes(',')) return { refused: 'are several addresses, which "!" does not allow' };
    const read = readList(value, circumstances);
    // The kernel of nft refuses to compare nothing (EINVAL); legacy keeps the rule, which then matches no packet.
    const isEvery = read === '0.0.0.0/0' || read === '::/0';
    return isEvery && circumstances.backend === 'nft' ? { refused: 'is every address: none is left with "!"' } : read;
  }),
  { quick: quickOne, added: addedToNetwork },
);

/** The name of an interface, which may end in `+`. */
export const interfaceName: ValueType = Object.assign(
  expecting('the name of an interface, at most 15 bytes', (value) => {
    if (value === '') return { refused: 'is empty' };
    return byteLength(value) > 15 ? { refused: 'is longer than 15 bytes' } : value;
  }),
  { quick: quickName(15), added: addedToNone },
);

/** A protocol by name, in any case, or number. */
export const protocolValue: ValueType = expecting('a protocol by name, or a number from 0 to 255', readProtocolValue);

/** The same after `!`, where it can't be every protocol. */
export const otherProtocol: ValueType = expecting(
  'a protocol by name, or a number from 1 to 255',
  (value, circumstances) => {
    const read = readProtocolValue(value, circumstances);
    return read === 'all' ? { refused: 'is every protocol: none is left with "!"' } : read;
  },
);

/** The packets of `-c PACKETS BYTES` or `-c PACKETS,BYTES`, as sscanf reads them: only how they begin counts. */
export const counterPair: ValueType = expecting('two counts, as in "-c 10 2000" or "-c 10,2000"', (value) => {
  const comma = value.indexOf(',', 1);
  const counts = comma === -1 ? [value] : [value.slice(0, comma), value.slice(comma + 1)];
  return counts.every((count) => counted.test(count)) ? value : undefined;
});

/** The bytes of `-c PACKETS BYTES`. */
export const counter: ValueType = expecting('a count', (value) => (counted.test(value) ? value : undefined));

const counted = /^[ \t\n\v\f\r]*[-+]?\d/u;

function quickOne(...look: Parameters<Quick>): number {
  const [codes] = look;
  const end = quickNetwork(...look);
  return end !== -1 && codes[end - 2] === slash && codes[end - 1] === zero ? -1 : end;
}

function readProtocolValue(value: string, { backend }: Circumstances): Reading {
  const name = readProtocol(value, backend);
  return name === 'name' ? { text: lowerCase(value), lookup: 'protocol' } : name;
}

function readList(value: string, circumstances: Circumstances): Reading {
  const plain = plainNetwork(value, circumstances.family);
  if (plain !== undefined) return plain;
  const items = value.split(',').map((item) => readItem(item.replace(/^[ \t\n\v\f\r]+/u, ''), circumstances));
  const refused = items.find((item) => item === undefined || (typeof item === 'object' && 'refused' in item));
  if (items.includes(undefined) || refused !== undefined) return refused;
  const text = items.map(textOf).join(',');
  return items.every((item) => typeof item === 'string') ? text : { text, lookup: 'host name' };
}

function textOf(item: Reading): string {
  if (typeof item === 'string') return item;
  return item !== undefined && 'text' in item ? item.text : '';
}

/** A single IPv4 address or network in its usual form, which most lists are, with its mask; undefined for all else. */
function plainNetwork(value: string, family: Family): string | undefined {
  const { length } = value;
  if (family !== 'ipv4') return undefined;
  const codes = codesOf(value);
  const at = quickQuad(codes, 0, length);
  if (at === -1) return undefined;
  if (at === length) return `${value}/32`;
  if (codes[at] !== slash) return undefined;
  const isLength = quickNumber(codes, at + 1, length, 32) === length;
  if (!isLength && quickQuad(codes, at + 1, length) !== length) return undefined;
  const bits = isLength ? decimalAt(codes, at + 1, length) : maskLength(quadAt(codes, at + 1, length));
  if (bits === undefined) return undefined;
  const masked = bits === 0 ? 0 : quadAt(codes, 0, at) & (-1 << (32 - bits));
  return `${masked >>> 24}.${(masked >>> 16) & 255}.${(masked >>> 8) & 255}.${masked & 255}/${bits}`;
}

function readItem(item: string, { family }: Circumstances): Reading {
  if (byteLength(item) > 255) return { refused: 'is longer than 255 bytes' };
  const mark = item.lastIndexOf('/');
  const host = mark === -1 ? item : item.slice(0, mark);
  const mask = mark === -1 ? allOnes(family) : parseMask(item.slice(mark + 1), family);
  if (mask === undefined) {
    const length = family === 'ipv4' ? 32 : 128;
    return (
      ofOtherFamily(host, family) ?? {
        refused: `has a mask that is neither a length from 0 to ${length} nor an address`,
      }
    );
  }
  // Nobody asks for the name before an empty mask: `any/0`.
  const address = mask === 0n ? 0n : readAddress(host, family);
  if (address !== undefined) return `${formatAddress(address & mask, family)}/${formatMask(mask, family)}`;
  return ofOtherFamily(host, family) ?? (isHostName(host) ? { text: item, lookup: 'host name' } : undefined);
}

function ofOtherFamily(host: string, family: Family): { readonly refused: string } | undefined {
  const other = family === 'ipv4' ? host.includes(':') && readAddress(host, 'ipv6') : readAddress(host, 'ipv4');
  if (typeof other !== 'bigint') return undefined;
  return {
    refused: family === 'ipv4' ? 'is an IPv6 address in a file for IPv4' : 'is an IPv4 address in a file for IPv6',
  };
}

/** What is no address to iptables, it asks getaddrinfo for; that takes some more forms (`1.256` is 1.0.1.0), and one name. */
function readAddress(host: string, family: Family): bigint | undefined {
  // The one name that means the same everywhere (RFC 6761, 6.3).
  if (lowerCase(host) === 'localhost') return family === 'ipv4' ? 0x7f000001n : 1n;
  return parseAddress(host, family) ?? (family === 'ipv4' ? readHost(host, family) : parseZonedIpv6(host));
}
