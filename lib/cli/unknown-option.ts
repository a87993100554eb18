/** Which word of a command line names an option that the command does not have: yargs only says what it made of the word. Pure. */
import type { Grammar } from './command.ts';
import { spelledOut } from './spelled-out.ts';

/** What every command has. */
const common = ['--help', '-h', '--version', '-V'];

/**
 * What is wrong with the first option that the grammar of this command does not know, as it was typed; undefined where there is
 * none. To be asked of a command line that yargs has refused.
 */
export function unknownOption(name: string, { options }: Grammar, words: readonly string[]): string | undefined {
  const known = new Set([...common, ...Object.entries(options).flatMap(([long, { alias }]) => spellings(long, alias))]);
  const end = words.indexOf('--');
  for (const word of words.slice(0, end === -1 ? undefined : end)) {
    const stray = optionsIn(word).find((option) => !known.has(option));
    if (stray === undefined) continue;
    const isWhole = word === stray || word.startsWith(`${stray}=`);
    return `unknown option ${stray} for ${name}${isWhole ? '' : ` (in "${word}")`}`;
  }
  return undefined;
}

/** yargs takes `--dryRun` for `--dry-run`. */
function spellings(long: string, letter: string | undefined): readonly string[] {
  const camel = long.replace(/-([a-z])/gu, (_, first: string) => first.toUpperCase());
  const digits = Object.keys(spelledOut).filter((word) => spelledOut[word] === `--${long}`);
  return [`--${long}`, `--${camel}`, ...digits, ...(letter === undefined ? [] : [`-${letter}`])];
}

/** A negative number, or another value that begins as one: yargs takes it for that of the option before it. */
const number = /^-[0-9.]/u;

/** Letters, up to what yargs takes for the value of the last one: a number, or what begins with no letter or digit. */
const letters = /^-(\w*?\w)(?:\W[^]*|(?<=[A-Za-z])-?[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?)?$/u;

/** The options that yargs sees in a word: of `-xyz` three. */
function optionsIn(word: string): readonly string[] {
  if (Object.hasOwn(spelledOut, word)) return word === '-' ? [] : [word];
  if (number.test(word)) return [];
  const long = /^--[^=.]+/u.exec(word)?.[0];
  if (long !== undefined) return [long];
  return Array.from(letters.exec(word)?.[1] ?? '', (letter) => `-${letter}`);
}
