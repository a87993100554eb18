/** Which rules look like two versions of one. A matter of presentation only: both texts are always shown. */

/** The share of words that must be common. */
const most = 0.6;

const blank = 32;

/** How far to look for the new form of a removed rule within a hunk. */
const reach = 8;

/** For each removed rule of a hunk, the index of an added one that shares most of its words, without crossing; -1 for none. */
export function pairSimilar(removed: readonly string[], added: readonly string[]): readonly number[] {
  const counts = added.map(wordCount);
  let from = 0;
  return removed.map((text) => {
    const to = Math.min(added.length, from + reach);
    const count = from < to ? wordCount(text) : 0;
    for (let index = from; index < to; index += 1) {
      if (!areSimilar(text, count, added[index] ?? '', counts[index] ?? 0)) continue;
      from = index + 1;
      return index;
    }
    return -1;
  });
}

/** Whether two rules of one chain share most of their words, counted with repetition; `-A CHAIN` does not count. */
function areSimilar(before: string, left: number, after: string, right: number): boolean {
  const enough = most * (Math.max(left, right) - 2);
  // Most rules that are not alike are told apart by their length.
  if (Math.min(left, right) - 2 <= enough) return false;
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const alike = blanks(before, 0, start) + blanks(before, before.length - end, before.length) - 2;
  return alike > enough || alike + commonWords(between(before, start, end), between(after, start, end)) > enough;
}

function commonStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  return start;
}

function commonEnd(before: string, after: string, start: number): number {
  const longest = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < longest && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return end;
}

/** What stands between the words that a text begins and ends with as another one does: of a word cut in two, all. */
function between(text: string, start: number, end: number): string {
  const to = text.indexOf(' ', text.length - end);
  return text.slice(start === 0 ? 0 : text.lastIndexOf(' ', start - 1) + 1, to === -1 ? text.length : to);
}

function commonWords(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const word of before.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after.split(' ')) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common;
}

function wordCount(text: string): number {
  return blanks(text, 0, text.length) + 1;
}

function blanks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === blank) count += 1;
  return count;
}
