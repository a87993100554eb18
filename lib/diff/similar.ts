/** Whether two rules look like two versions of one. A matter of presentation only: both texts are always shown. */

/** The share of words that must be common. */
const most = 0.6;

const blank = 32;

/** Whether two rules of one chain share most of their words, counted with repetition; `-A CHAIN` does not count. */
export function similar(before: string, after: string): boolean {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  // How many words the two begin and end with alike, which is enough to tell most versions of a rule. Only whole words count.
  const atStart = blanks(before, 0, start);
  const atEnd = blanks(before, before.length - end, before.length);
  const left = atStart + atEnd + blanks(before, start, before.length - end) + 1;
  const right = atStart + atEnd + blanks(after, start, after.length - end) + 1;
  const enough = most * (Math.max(left, right) - 2);
  if (Math.min(left, right) - 2 <= enough) return false;
  return atStart + atEnd - 2 > enough || commonWords(before, after) > enough;
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

function commonWords(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const word of before.split(' ').slice(2)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after.split(' ').slice(2)) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common;
}

function blanks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === blank) count += 1;
  return count;
}
