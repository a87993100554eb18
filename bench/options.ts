/** The command line of the bench. */
import { UsageError } from '../lib/cli/usage-error.ts';
import { readWords } from './command-line.ts';
import type { Case, Measure } from './measures.ts';
import { nameOfCase } from './table.ts';

/** What it says. */
export interface Options {
  readonly list: boolean;
  readonly quick: boolean;
  /** The file under test. */
  readonly program: string;
  readonly names: readonly string[];
}

/** One case that was chosen, with its measure. */
export interface Chosen {
  readonly measure: Measure;
  readonly each: Case;
}

const options = {
  list: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  program: { type: 'string', default: 'dist/safeapply.cjs' },
} as const;

/** Reads the words of the command line; those that make no sense are a UsageError. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = readWords(words, options);
  return { ...values, names: positionals };
}

/** The cases with these names, in the order of the table; all of them without names. An unknown name is a UsageError. */
export function choose(measures: readonly Measure[], names: readonly string[]): readonly Chosen[] {
  const all = measures.flatMap((measure) => measure.cases.map((each) => ({ measure, each })));
  const namesOf = ({ measure, each }: Chosen): readonly string[] => [measure.name, nameOfCase(measure, each.name)];
  const unknown = names.find((name) => !all.some((chosen) => namesOf(chosen).includes(name)));
  if (unknown !== undefined) throw new UsageError(`there is no measure ${unknown}; --list names them`);
  return names.length === 0 ? all : all.filter((chosen) => namesOf(chosen).some((name) => names.includes(name)));
}
