/** Networks by address and prefix length, as options of extensions read them (XTTYPE_HOSTMASK), always printed with the length. */
import { allOnes, formatAddress, parseAddress } from './address.ts';
import { type Circumstances, expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { addressAndMask } from './host-address.ts';
import type { Family } from './model.ts';

/** `ADDRESS[/MASK]`, printed as given: bits beyond the mask are kept (libip6t_srh.c). */
export const prefixAsGiven: ValueType = prefix(({ text, length }) => `${text}/${length}`);

/** `ADDRESS[/MASK]`, printed masked (libipt_NETMAP.c, libip6t_NETMAP.c). */
export const mappedNetwork: ValueType = prefix(
  ({ address, length }, family) => `${formatAddress(masked(address, length, family), family)}/${length}`,
);

/** The same as it must be for DNPT and SNPT: a length up to 64, and no bits beyond it (the kernel's ip6t_npt_checkentry). */
export const translatedPrefix: ValueType = prefix(({ text, address, length }, family) => {
  if (length > 64) return { refused: 'has a prefix longer than 64' };
  if (masked(address, length, family) !== address)
    return { refused: `has bits set beyond its prefix length ${length}` };
  return `${text}/${length}`;
});

interface Prefix {
  readonly text: string;
  readonly address: bigint;
  readonly length: number;
}

function prefix(print: (prefix: Prefix, family: Family) => Reading): ValueType {
  return expecting('an address and a prefix length, such as 10.0.0.0/8 or 2001:db8::/32', (value, circumstances) => {
    const read = readPrefix(value, circumstances);
    return read !== undefined && 'length' in read ? print(read, circumstances.family) : read;
  });
}

function readPrefix(value: string, circumstances: Circumstances): Prefix | Exclude<Reading, string> {
  const read = addressAndMask(value, circumstances);
  if (typeof read !== 'string') return read;
  const { family } = circumstances;
  const [text = '', length = family === 'ipv4' ? '32' : '128'] = read.split('/', 2);
  const address = parseAddress(text, family);
  return address === undefined ? undefined : { text, address, length: Number(length) };
}

function masked(address: bigint, length: number, family: Family): bigint {
  const host = BigInt((family === 'ipv4' ? 32 : 128) - length);
  return address & ((allOnes(family) >> host) << host);
}
