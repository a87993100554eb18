/** Rates in bytes of the hashlimit match (libxt_hashlimit.c, 64 bits): kept as a cost of 32 bits, which loses a little. */
import { atoll } from './c-number.ts';
import { readLeading } from './number.ts';

/** What one byte costs, as stored, and how many bytes in a second that gives. */
export interface ByteRate {
  readonly cost: bigint;
  readonly bytes: bigint;
}

const all32 = 0xffffffffn;

/** Bytes in each unit, in the order in which print_bytes tries them. */
const units = [
  { name: 'm', size: 1_048_576n },
  { name: 'k', size: 1024n },
] as const;
const plain = { name: '', size: 1n } as const;

/**
 * Reads `N[k|m]b/s`, of which only the digits in front and the letter before `b/s` are looked at; undefined when it is no
 * such rate. At 2^36 - 16 to 2^36 - 1 bytes in a second iptables divides by zero, and dies: `too fast`.
 */
export function readByteRate(text: string): ByteRate | 'too fast' | undefined {
  const end = text.indexOf('b/s');
  const count = BigInt.asUintN(64, atoll(text));
  if (end < 1 || count === 0n) return undefined;
  const bytes = BigInt.asUintN(64, count * factorOf(text.charAt(end - 1)));
  const cost = costOf(bytes);
  return cost === undefined ? 'too fast' : { cost, bytes: (all32 / cost - 1n) << 4n };
}

/** Reads the burst of either kind of rate, `N[k|m]` and whatever follows; undefined when it is none. */
export function readBurst(text: string): bigint | undefined {
  const read = /^\s*-/u.test(text) ? undefined : readLeading(text);
  if (read === undefined || read.value < 1n) return undefined;
  if (read.rest === '' && read.value > mostBurst) return undefined;
  return BigInt.asUintN(64, read.value * factorOf(read.rest.charAt(0)));
}

/** The most packets in a burst. */
export const mostBurst = 1_000_000n;

/** Prints a byte rate in the largest unit that gives the same cost, for which 32 bits of it are looked at. */
export function byteRatePrinted({ cost, bytes }: ByteRate): string {
  const kept = BigInt.asUintN(32, bytes);
  const fits = units.find(({ size }) => bytes >= size && costOf(kept - (kept % size)) === cost);
  const { name, size } = fits ?? plain;
  return `${bytes / size}${name}b/s`;
}

/** Prints a number of bytes in the largest unit that it fills. */
export function bytesPrinted(bytes: bigint): string {
  const { name, size } = units.find((unit) => bytes >= unit.size) ?? plain;
  return `${bytes / size}${name}b`;
}

function factorOf(letter: string): bigint {
  return (units.find(({ name }) => name === letter) ?? plain).size;
}

/** Undefined where iptables would divide by zero. */
function costOf(bytes: bigint): bigint | undefined {
  const divisor = BigInt.asUintN(32, (bytes >> 4n) + 1n);
  return divisor === 0n ? undefined : all32 / divisor;
}
