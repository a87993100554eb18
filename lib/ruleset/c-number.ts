/**
 * Numbers as the C library reads them for those extensions that do not ask libxtables: a sign may stand before them, what is too
 * large becomes the largest, and what follows the digits is the caller's business.
 */

/** A number, and what stands after it. */
export interface LeadingNumber {
  readonly value: bigint;
  readonly rest: string;
}

/** `strtoul`, 64 bits, base 0 or 10: a minus sign turns the number around (`-1` is 2^64-1); undefined when there are no digits. */
export function strtoul(text: string, base: 0 | 10): LeadingNumber | undefined {
  const read = scan(text, base);
  if (read === undefined) return undefined;
  const { negative, size, rest } = read;
  const value = size > all64 ? all64 : BigInt.asUintN(64, negative ? -size : size);
  return { value, rest };
}

/** `strtol`, 64 bits, base 0 or 10; undefined when there are no digits. */
export function strtol(text: string, base: 0 | 10): LeadingNumber | undefined {
  const read = scan(text, base);
  if (read === undefined) return undefined;
  const { negative, size, rest } = read;
  const value = negative ? -(size > half64 ? half64 : size) : size > half64 - 1n ? half64 - 1n : size;
  return { value, rest };
}

/** `atoi`: the low 32 bits of `strtol` in base 10, with their sign; 0 when there are no digits. */
export function atoi(text: string): number {
  return Number(BigInt.asIntN(32, atoll(text)));
}

/** `atoll`: `strtol` in base 10; 0 when there are no digits. */
export function atoll(text: string): bigint {
  return strtol(text, 10)?.value ?? 0n;
}

const half64 = 1n << 63n;
const all64 = (1n << 64n) - 1n;

const patterns = {
  0: /^[ \t\n\v\f\r]*([-+]?)(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u,
  10: /^[ \t\n\v\f\r]*([-+]?)(\d+)/u,
} as const;

function scan(
  text: string,
  base: 0 | 10,
): { readonly negative: boolean; readonly size: bigint; readonly rest: string } | undefined {
  const found = patterns[base].exec(text);
  const digits = found?.[2];
  if (found === null || digits === undefined) return undefined;
  return { negative: found[1] === '-', size: sizeOf(digits, base), rest: text.slice(found[0].length) };
}

/** Of more digits than 64 bits can have, no one needs the value. */
function sizeOf(digits: string, base: 0 | 10): bigint {
  const [prefix, radix] =
    base === 10 || !digits.startsWith('0') ? ['', ''] : /^0[xX]/u.test(digits) ? ['0x', '0x'] : ['0', '0o'];
  const significant = digits.slice(prefix.length).replace(/^0+/u, '');
  if (significant.length > 24) return all64 + 1n;
  return significant === '' ? 0n : BigInt(`${radix}${significant}`);
}
