/** The shape of one command: what its command line may say, as tables, and what it does with that. */
import type { InferredOptionTypes } from 'yargs';
import type { Files, Output, System } from '../system/system.ts';
import type { ExitStatus } from './exit-status.ts';
import { UsageError } from './usage-error.ts';

/** What every command has at once; the rest of the world is made when a command asks for it, since that takes time. */
export interface World {
  readonly files: Files;
  readonly output: Output;
  /** The whole world, these files and this output among it. */
  whole(): Promise<System>;
  /**
   * Runs this very command line in a named network namespace, and returns its exit status; undefined when we are in it
   * already. Throws a `file` Failure when there is none of that name.
   */
  runIn(namespace: string): Promise<number | undefined>;
}

/** A word without a name, as a row of yargs. */
export interface Operand {
  readonly type: 'string';
  /** All the words that are left. */
  readonly array?: true;
  readonly demandOption?: true;
  readonly describe?: string;
}

/** An option, as a row of yargs, and no more of it than lib/cli/plain.ts knows. */
export interface Option {
  readonly type?: 'boolean' | 'string';
  readonly choices?: readonly string[];
  readonly default?: boolean | string;
  /** Another spelling, of one letter. */
  readonly alias?: string;
  readonly requiresArg?: true;
  /** May be given more than once: `coerce` gets one text, or a list of them. */
  readonly repeatable?: true;
  /** The option that it does not go with. */
  readonly conflicts?: string;
  /** Makes a value of the text; throws an Error with the sentence for the person. */
  readonly coerce?: (text: string) => unknown;
  readonly describe: string;
}

/** What a command line may say, by name; operands in their order. */
export interface Grammar {
  readonly operands: Readonly<Record<string, Operand>>;
  readonly options: Readonly<Record<string, Option>>;
}

/** What a command line says, by the names of a grammar. */
export type Values = Readonly<Record<string, unknown>>;

/** The type of what a command line of one grammar says. */
export type Said<Given extends Grammar> = InferredOptionTypes<Given['operands']> &
  InferredOptionTypes<Given['options']>;

/** One command of safeapply. */
export interface Command extends Grammar {
  /** Throws a UsageError for an option that is given twice. */
  readonly run: (world: World, values: Values) => Promise<ExitStatus>;
}

/** Makes a command of its grammar and of a function that takes what the grammar gives. */
export function command<const Given extends Grammar>(
  grammar: Given,
  run: (world: World, said: Said<Given>) => Promise<ExitStatus>,
): Command {
  return {
    ...grammar,
    run: async (world, values) => {
      refuseRepeated(grammar, values);
      return await run(world, values);
    },
  };
}

/** yargs makes a list of an option that is given twice; only operands may be lists, and which value counts is a guess. */
function refuseRepeated<Given extends Grammar>({ options }: Given, values: Values): asserts values is Said<Given> {
  const repeated = Object.keys(options).find(
    (name) => options[name]?.repeatable !== true && Array.isArray(values[name]),
  );
  if (repeated !== undefined) throw new UsageError(`--${repeated} is given more than once`);
}
