/** Whether two rules look like two versions of one. A matter of presentation only: both texts are always shown. */

/** The share of words that must be common. */
const most = 0.6;

/** Whether two rules of one chain share most of their words, counted with repetition; `-A CHAIN` does not count. */
export function similar(before: string, after: string): boolean {
  const left = before.split(' ').slice(2);
  const right = after.split(' ').slice(2);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common > most * Math.max(left.length, right.length);
}
