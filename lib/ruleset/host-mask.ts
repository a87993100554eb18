/**
 * Masks that iptables reads as a prefix length, or else as an address by getaddrinfo (libxtables/xtoptions.c xtopt_parse_plen),
 * all printed as a length.
 */
import { prefixLength } from './address.ts';
import { type Circumstances, expecting } from './extensions/extension.ts';
import { readHost } from './host-address.ts';
import { readUnsigned } from './number.ts';

/** XTTYPE_PLENMASK: a mask with holes counts for all bits, which is a fault of 1.8.9 (xtopt_parse_plenmask). */
export const maskOrAllBits = expecting('a prefix length, or a mask such as 255.255.255.0', (value, circumstances) => {
  const mask = readMask(value, circumstances);
  return mask === 'holes' ? String(bits[circumstances.family]) : mask;
});

/** XTTYPE_PLEN: a mask with holes is none. */
export const maskWithoutHoles = expecting(
  'a prefix length, or a mask such as 255.255.255.0',
  (value, circumstances) => {
    const mask = readMask(value, circumstances);
    return mask === 'holes' ? { refused: 'is a mask with holes' } : mask;
  },
);

const bits = { ipv4: 32, ipv6: 128 } as const;

function readMask(text: string, { family }: Circumstances): string | undefined {
  const length = readUnsigned(text, BigInt(bits[family]));
  if (length !== undefined) return length.toString();
  const mask = readHost(text, family);
  return mask === undefined ? undefined : (prefixLength(mask, family)?.toString() ?? 'holes');
}
