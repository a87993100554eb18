/** What a program must have said, inside a larger expectation. */

/** Matches any text that contains these words, or that the pattern matches. */
export function saying(words: string | RegExp): unknown {
  return typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
}
