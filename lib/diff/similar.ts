/** Which rules look like two versions of one. A matter of presentation only: both texts are always shown. */
import type { Codes, Piece } from '../ruleset/codes.ts';
import { Numbers } from '../ruleset/numbers.ts';

/** The share of words that must be common. */
const most = 0.6;

const blank = 32;

/** How far to look for the new form of a removed rule within a hunk. */
const reach = 8;

/** For each removed rule of a hunk, the index of an added one that shares most of its words, without crossing; -1 for none. */
export function pairSimilar(removed: readonly Piece[], added: readonly Piece[]): readonly number[] {
  if (removed.length === 0 || added.length === 0) return [];
  const counts = added.map(wordCount);
  let from = 0;
  return removed.map((text) => {
    const to = Math.min(added.length, from + reach);
    const count = from < to ? wordCount(text) : 0;
    for (let index = from; index < to; index += 1) {
      const other = added[index];
      if (other === undefined || !areSimilar(text, count, other, counts[index] ?? 0)) continue;
      from = index + 1;
      return index;
    }
    return -1;
  });
}

/** Whether two rules of one chain share most of their words, counted with repetition; `-A CHAIN` does not count. */
function areSimilar(before: Piece, left: number, after: Piece, right: number): boolean {
  const enough = most * (Math.max(left, right) - 2);
  // Most rules that are not alike are told apart by their length.
  if (Math.min(left, right) - 2 <= enough) return false;
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const alike =
    blanks(before.codes, before.from, before.from + start) + blanks(before.codes, before.to - end, before.to) - 2;
  return alike > enough || alike + commonWords(between(before, start, end), between(after, start, end)) > enough;
}

/** How many characters are the same from the beginning on. */
function commonStart(before: Piece, after: Piece): number {
  const shorter = Math.min(before.to - before.from, after.to - after.from);
  let start = 0;
  while (start < shorter && before.codes[before.from + start] === after.codes[after.from + start]) start += 1;
  return start;
}

/** The same up to the end, behind what is the same at the beginning. */
function commonEnd(before: Piece, after: Piece, start: number): number {
  const longest = Math.min(before.to - before.from, after.to - after.from) - start;
  let end = 0;
  while (end < longest && before.codes[before.to - 1 - end] === after.codes[after.to - 1 - end]) end += 1;
  return end;
}

/** What stands between the words that a text begins and ends with as another one does: of a word cut in two, all. */
function between({ codes, from, to }: Piece, start: number, end: number): Piece {
  let first = from + start;
  while (first > from && codes[first - 1] !== blank) first -= 1;
  let last = to - end;
  while (last < to && codes[last] !== blank) last += 1;
  return { codes, from: first, to: last };
}

function commonWords(before: Piece, after: Piece): number {
  numbers.clear();
  /** By number, how many of a word are left. */
  const left: number[] = [0];
  eachWord(before, (word) => {
    left[word] = (left[word] ?? 0) + 1;
  });
  let common = 0;
  eachWord(after, (word) => {
    const count = left[word] ?? 0;
    if (count > 0) common += 1;
    left[word] = count - 1;
  });
  return common;
}

const numbers = new Numbers();

/** Tells the number of each word; two words have the same one if they are the same. */
function eachWord({ codes, from, to }: Piece, tell: (number: number) => void): void {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && codes[at] !== blank) continue;
    tell(numbers.of(codes, start, at));
    start = at + 1;
  }
}

function wordCount({ codes, from, to }: Piece): number {
  return blanks(codes, from, to) + 1;
}

function blanks(codes: Codes, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (codes[at] === blank) count += 1;
  return count;
}
