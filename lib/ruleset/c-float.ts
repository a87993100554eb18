/** Numbers with a fraction as the C library reads them (strtod in the C locale). */

/** A number, and what stands after it. */
export interface LeadingFloat {
  readonly value: number;
  readonly rest: string;
}

/** `strtod`: decimal or hexadecimal, with an exponent, `inf` or `nan`; undefined when the text begins with none of them. */
export function strtod(text: string): LeadingFloat | undefined {
  const [blank = '', sign = ''] = /^[ \t\n\v\f\r]*([-+]?)/u.exec(text) ?? [];
  const read = readSize(text.slice(blank.length));
  return read === undefined || sign !== '-' ? read : { value: -read.value, rest: read.rest };
}

function readSize(text: string): LeadingFloat | undefined {
  const hexadecimal = /^0x(?=[\da-f]|\.[\da-f])([\da-f]*)(?:\.([\da-f]*))?(?:p([-+]?\d+))?/iu.exec(text);
  if (hexadecimal !== null) {
    const [all, whole = '', part = '', exponent = '0'] = hexadecimal;
    const digits = Array.from(whole + part).reduce((sum, digit) => sum * 16 + Number.parseInt(digit, 16), 0);
    return { value: digits * 2 ** (Number(exponent) - 4 * part.length), rest: text.slice(all.length) };
  }
  const [word] = /^(?:inf(?:inity)?|nan(?:\(\w*\))?|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iu.exec(text) ?? [];
  if (word === undefined) return undefined;
  return { value: valueOf(word.toLowerCase()), rest: text.slice(word.length) };
}

function valueOf(word: string): number {
  if (word.startsWith('inf')) return Number.POSITIVE_INFINITY;
  return word.startsWith('nan') ? Number.NaN : Number(word);
}
