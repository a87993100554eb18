/** The command line of the faults. */
import { availableParallelism } from 'node:os';
import { readWords } from '../bench/command-line.ts';
import { UsageError } from '../lib/cli/usage-error.ts';
import { allPlaces, type Place } from './place.ts';
import type { Row } from './row.ts';

/** What it says. */
export interface Options {
  readonly list: boolean;
  /** Measure the other programs anew, and write faults/incumbent.json. */
  readonly peers: boolean;
  readonly json: boolean;
  /** Rows at the same time. */
  readonly jobs: number;
  readonly places: readonly Place[];
  /** The file under test. */
  readonly program: string;
  /** So many random kills in place of the table. */
  readonly random: number | undefined;
  /** What the random kills begin with; undefined: another one every time. */
  readonly seed: number | undefined;
  readonly names: readonly string[];
}

const options = {
  list: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  program: { type: 'string', default: 'dist/safeapply.cjs' },
  format: { type: 'string', default: 'text' },
  backend: { type: 'string' },
  family: { type: 'string' },
  jobs: { type: 'string' },
  random: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** Reads the words of the command line; those that make no sense are a UsageError. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = readWords(words, options);
  const { list, peers, program } = values;
  const places = allPlaces.filter(
    ({ backend, family }) =>
      (values.backend === undefined || values.backend === backend) &&
      (values.family === undefined || values.family === family),
  );
  if (places.length === 0) throw new UsageError('--backend is nft or legacy, --family is ipv4 or ipv6');
  if (values.format !== 'text' && values.format !== 'json') throw new UsageError('--format is text or json');
  // Most of a row is waiting for deadlines. With more of them windows of two seconds are over too soon, and nothing is won.
  const jobs = number('--jobs', values.jobs) ?? 5 * availableParallelism();
  const [random, seed] = [number('--random', values.random), number('--seed', values.seed)];
  if (jobs === 0 || random === 0) throw new UsageError('--jobs and --random are at least 1');
  return { list, peers, program, places, jobs, random, seed, json: values.format === 'json', names: positionals };
}

/** The rows with these names, in the order of the table; all of them without names. An unknown name is a UsageError. */
export function choose(rows: readonly Row[], names: readonly string[]): readonly Row[] {
  const unknown = names.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) throw new UsageError(`there is no fault ${unknown}; --list names them`);
  return names.length === 0 ? rows : rows.filter(({ name }) => names.includes(name));
}

function number(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,9}$/.test(text)) throw new UsageError(`${option} wants a whole number, not "${text}"`);
  return Number(text);
}
