/** Lists of sources and destinations: a rule that has one stands for several rules. */
import type { Codes, Source } from './codes.ts';
import { isBlank } from './word.ts';

const quote = 34;
const hyphen = 45;
const letterD = 100;
const letterP = 112;
const letterS = 115;

/** Whether the line between `from` and `end` may have such a list; `comma` is the place of its first comma. */
export function mayHoldList({ source, codes }: Source, from: number, end: number, comma: number): boolean {
  for (let at = comma; at !== -1 && at < end;) {
    const word = wordStart(codes, from, at);
    if (mayBeAddress(codes, word) && glued.test(bare(source.slice(word, at)))) return true;
    let stop = word;
    while (stop > from && isBlank(codes[stop - 1])) stop -= 1;
    const before = wordStart(codes, from, stop);
    if (mayBeAddress(codes, before) && option.test(bare(source.slice(before, stop)))) return true;
    // Of the other commas of this word the same would be said: it begins at the same place, behind the same option.
    while (at < end && !isBlank(codes[at])) at += 1;
    at = source.indexOf(',', at);
  }
  return false;
}

/** The options for addresses under all their names, which may be cut short. */
const option = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*)$/u;
const glued = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*=)/u;

function wordStart(codes: Codes, from: number, at: number): number {
  let start = at;
  while (start > from && !isBlank(codes[start - 1])) start -= 1;
  return start;
}

/** A look at its first letters: nearly all lists are others. Options may stand in quotes, too, and have them anywhere. */
function mayBeAddress(codes: Codes, at: number): boolean {
  const first = codes[at];
  if (first !== hyphen) return first === quote;
  const second = codes[at + 1];
  if (second !== hyphen) return !isLetter(second) || second === letterS || second === letterD;
  const third = codes[at + 2];
  return !isLetter(third) || third === letterS || (third === letterD && codes[at + 3] !== letterP);
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && code >= 97 && code <= 122;
}

function bare(word: string): string {
  return word.replaceAll(/["\\]/gu, '');
}
