/** Numbers as iptables reads them: xtables_strtoui, base 0 (decimal, 0x hexadecimal, 0 octal), never negative. */

/** Reads an unsigned number up to `maximum`; undefined when it is none or too large. */
export function readUnsigned(text: string, maximum: bigint): bigint | undefined {
  const value = readInteger(text);
  return value === undefined || value > maximum ? undefined : value;
}

function readInteger(text: string): bigint | undefined {
  if (text.length > 24) return undefined;
  if (/^(?:0|[1-9]\d*)$/u.test(text) || /^0[xX][\da-fA-F]+$/u.test(text)) return BigInt(text);
  return /^0[0-7]+$/u.test(text) ? BigInt(`0o${text}`) : undefined;
}
