/**
 * Reads plain command lines without yargs, which takes a third of the time in which Node itself starts. Plain is what leaves no doubt: whatever
 * asks for help, is a mistake, or is a word that yargs reads in a way of its own, is left to yargs, so that there is
 * one grammar with one voice. Must never say anything else than yargs would.
 */
import type { Grammar, Option, Values } from './command.ts';

/** What the words behind the command's name say, defaults included; undefined when they are not plain. */
export function readPlain({ operands, options }: Grammar, words: readonly string[]): Values | undefined {
  const split = splitWords(options, words);
  if (split === undefined) return undefined;
  const named = withDefaults(options, split.given);
  const unnamed = assign(operands, split.rest);
  return named === undefined || unnamed === undefined ? undefined : { ...unnamed, ...named };
}

type Given = ReadonlyMap<string, boolean | string>;

/** Options by name, and the other words. */
function splitWords(
  options: Grammar['options'],
  words: readonly string[],
): { readonly given: Given; readonly rest: readonly string[] } | undefined {
  const given = new Map<string, boolean | string>();
  const rest: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (isPlain(word) && !isNumber(word)) {
      rest.push(word);
      continue;
    }
    const name = /^--([a-z][a-z0-9-]*)$/u.exec(word)?.[1];
    const option = name !== undefined && Object.hasOwn(options, name) ? options[name] : undefined;
    if (name === undefined || option === undefined || given.has(name)) return undefined;
    const next = words[index + 1];
    if (option.type === 'boolean') {
      // yargs takes these words for the value.
      if (next === 'true' || next === 'false') return undefined;
      given.set(name, true);
    } else {
      if (next === undefined || !isPlain(next) || !isOneOf(option, next)) return undefined;
      given.set(name, next);
      index += 1;
    }
  }
  return { given, rest };
}

/** No option, nothing that yargs strips quotes from, and something at all. */
function isPlain(word: string): boolean {
  return word !== '' && !/^[-"'`]/u.test(word);
}

/** yargs makes a number of an operand that looks like one, and writes it in another way. */
function isNumber(word: string): boolean {
  return !Number.isNaN(Number(word));
}

/** Without choices, only what has the type of a string stays as it is written. */
function isOneOf({ choices, type }: Option, text: string): boolean {
  return choices === undefined ? type === 'string' : choices.includes(text);
}

function withDefaults(options: Grammar['options'], given: Given): Values | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = given.get(name) ?? option.default;
    if (value === undefined) continue;
    if (given.has(name) && option.conflicts !== undefined && given.has(option.conflicts)) return undefined;
    try {
      values[name] = typeof value === 'string' && option.coerce ? option.coerce(value) : value;
    } catch {
      return undefined;
    }
  }
  return values;
}

/** The words without a name, in order; undefined when there are too few or too many. */
function assign(operands: Grammar['operands'], words: readonly string[]): Values | undefined {
  const values: Record<string, unknown> = {};
  let taken = 0;
  for (const [name, { array, demandOption }] of Object.entries(operands)) {
    const [first, ...more] = words.slice(taken);
    if (first === undefined) {
      if (demandOption === true) return undefined;
      if (array === true) values[name] = [];
      continue;
    }
    values[name] = array === true ? [first, ...more] : first;
    taken += array === true ? 1 + more.length : 1;
  }
  return taken === words.length ? values : undefined;
}
