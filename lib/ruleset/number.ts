/**
 * Numbers as iptables reads them (libxtables/xtables.c xtables_strtoul over strtoumax, base 0): blanks and one `+` may stand
 * before the digits, `0x` begins a hexadecimal and `0` an octal number, and a number below zero or beyond 64 bits is none.
 */

/** The most that 64 bits hold. */
const all64 = 0xffffffffffffffffn;

/** A number, and what stands after it. */
export interface NumberAndRest {
  readonly value: bigint;
  readonly rest: string;
}

/** Reads an unsigned number from `minimum` to `maximum` that fills the whole text; undefined when it is none. */
export function readUnsigned(text: string, maximum: bigint, minimum = 0n): bigint | undefined {
  const read = readLeading(text);
  if (read?.rest !== '') return undefined;
  return read.value > maximum || read.value < minimum ? undefined : read.value;
}

/** Reads the number that a text begins with; undefined when it begins with none, or with one beyond 64 bits. */
export function readLeading(text: string): NumberAndRest | undefined {
  const found = /^[ \t\n\v\f\r]*\+?(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u.exec(text);
  const digits = found?.[1];
  if (digits === undefined) return undefined;
  const value = BigInt(/^0[0-7]/u.test(digits) ? `0o${digits.slice(1)}` : digits);
  return value > all64 ? undefined : { value, rest: text.slice(found?.[0].length) };
}
