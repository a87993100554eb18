/** Where a word of a line ends, for those who look at the text in place (tokenize.ts has the whole grammar). */
import type { Codes } from './codes.ts';

const blank = 32;
const tab = 9;
const quote = 34;
const backslash = 92;

/** Whether words end at this character. */
export function isBlank(code: number | undefined): boolean {
  return code === blank || code === tab;
}

/** Whether a word ends at `at`, which may be behind `end`: a blank stands there, or it is the end. */
export function endsAt(codes: Codes, at: number, end: number): boolean {
  return at === end || (at < end && isBlank(codes[at]));
}

/** The end of a word without quotes that begins at `from`; -1 when it has one, which may change what the word is. */
export function plainWordEnd(codes: Codes, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const code = codes[at];
    if (code === blank || code === tab) return at;
    if (code === quote) return -1;
  }
  return at;
}

/** The end of a word that is one pair of quotes and what they hold; -1 when they stay open or something is glued to them. */
export function quotedWordEnd(codes: Codes, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const code = codes[at];
    if (code === backslash) at += 1;
    else if (code === quote) {
      const after = at + 1 < end ? codes[at + 1] : blank;
      return after === blank || after === tab ? at + 1 : -1;
    }
  }
  return -1;
}

/** What such a word means: the text between the quotes, each backslash giving way to the character after it. */
export function unquote(raw: string): string {
  const inner = raw.slice(1, -1);
  return inner.includes('\\') ? inner.replaceAll(/\\([^])/gu, '$1') : inner;
}
