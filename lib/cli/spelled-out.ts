/** Words that yargs does not take for what they are, and what it is given in their place. */
import { standardInput } from './options.ts';

/** By word: yargs 18 drops the operand `-`, and reads `-6 FILE` as a negative number. */
export const spelledOut: Readonly<Record<string, string>> = { '-': standardInput, '-4': '--ipv4', '-6': '--ipv6' };

/** The same words, as yargs is to read them. */
export function spellOut(words: readonly string[]): readonly string[] {
  return words.map((word) => (Object.hasOwn(spelledOut, word) ? (spelledOut[word] ?? word) : word));
}
