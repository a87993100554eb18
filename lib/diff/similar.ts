/** Whether two rules look like two versions of one. A matter of presentation only: both texts are always shown. */

/** The share of words that must be common. */
const most = 0.6;

/** Whether two rules of one chain share most of their words, counted with repetition; `-A CHAIN` does not count. */
export function similar(before: string, after: string): boolean {
  const [left, right] = [wordCount(before), wordCount(after)];
  const enough = most * (Math.max(left, right) - 2);
  if (Math.min(left, right) - 2 <= enough) return false;
  return wordsAtEnds(before, after) - 2 > enough || commonWords(before, after) > enough;
}

/** How many words the two begin and end with alike: enough to tell most versions of a rule, and quickly counted. */
function wordsAtEnds(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  // Only whole words count.
  return blanks(before, 0, start) + blanks(before, before.length - end, before.length);
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

function wordCount(text: string): number {
  return blanks(text, 0, text.length) + 1;
}

function blanks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(' ', from); at !== -1 && at < to; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
