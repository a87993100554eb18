/** Running the two sides of a ratio by turns, so that whatever else the machine does falls on both. */
import { type Command, shown } from './commands.ts';
import type { Case } from './measures.ts';
import type { Sample } from './meter.ts';
import { NotMeasured } from './not-measured.ts';

/** One turn: the yardstick, and after it each subject of the case. */
export interface Round {
  readonly yardstick: Sample;
  readonly subjects: readonly Sample[];
}

/** What was found: rounds, or why safeapply has no figure to show. */
export type Found =
  { readonly kind: 'rounds'; readonly rounds: readonly Round[] } | { readonly kind: 'failed'; readonly why: string };

/** How often, and how long at most. */
export interface Bounds {
  readonly pairs: number;
  /** After so many seconds a case ends, if it has `fewest` rounds. */
  readonly budget: number;
  readonly fewest: number;
}

/** That safeapply did not do what was asked. */
class Failed extends Error {}

/** Runs a case. The clock is in seconds. NotMeasured is thrown when the yardstick cannot be run, or fails. */
export async function runRounds(
  { subjects, yardstick }: Case,
  { pairs, budget, fewest }: Bounds,
  run: (command: Command) => Promise<Sample>,
  clock: () => number,
): Promise<Found> {
  const begin = clock();
  const rounds: Round[] = [];
  try {
    while (rounds.length < pairs && !(rounds.length >= fewest && clock() - begin > budget)) {
      const first = worked(yardstick, await run(yardstick));
      const others: Sample[] = [];
      for (const subject of subjects) others.push(worked(subject, await run(subject)));
      rounds.push({ yardstick: first, subjects: others });
    }
  } catch (error) {
    if (error instanceof Failed) return { kind: 'failed', why: error.message };
    throw error;
  }
  return { kind: 'rounds', rounds };
}

/** A program that did not do its work was fast for nothing; whether that is safeapply's fault depends on whose program it is. */
function worked(command: Command, sample: Sample): Sample {
  if (sample.status === command.status) return sample;
  const killed = 128 + 9;
  const how =
    sample.status === killed
      ? `was killed after ${sample.wall.toFixed(0)} s`
      : `ended with status ${sample.status} and not ${command.status}${sample.said === '' ? '' : `: ${sample.said}`}`;
  const why = `${shown(command)} ${how}`;
  throw command.program === 'safeapply' ? new Failed(why) : new NotMeasured(why);
}
