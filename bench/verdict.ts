/** What the figures of a case come to. Pure. */
import { variantOf } from './commands.ts';
import type { Case, Measure } from './measures.ts';
import type { Found, Round } from './rounds.ts';

/** The middle of the ratios of all rounds, and between which they lie. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A case as the table shows it. */
export type Result =
  | {
      readonly kind: 'ratio';
      readonly ratio: Spread;
      /** The same of user and system time; the median. */
      readonly cpu: number;
      readonly pairs: number;
      /** The medians themselves: of the subject, of the yardstick; in seconds, or MiB. */
      readonly medians: readonly [number, number];
      /** The variant that this is about, where there are several. */
      readonly worst: string | undefined;
      readonly verdict: 'met aim' | 'met must' | 'NOT met';
    }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'not measured'; readonly why: string };

/** Whether a `must` is missed. What was not measured is neither met nor missed. */
export function isMissed(result: Result): boolean {
  return result.kind === 'failed' || (result.kind === 'ratio' && result.verdict === 'NOT met');
}

/** Judges the rounds of a case by the subject whose median ratio is the largest. */
export function judge({ of, must, aim }: Measure, { subjects }: Case, found: Found): Result {
  if (found.kind === 'failed') return found;
  const [worst] = subjects
    .map((subject, index) => ({ subject, index, ratio: spread(ratios(found.rounds, index, of)) }))
    .sort((a, b) => b.ratio.median - a.ratio.median);
  if (worst === undefined || found.rounds.length === 0) return { kind: 'not measured', why: 'nothing was run' };
  const { subject, index, ratio } = worst;
  return {
    kind: 'ratio',
    ratio,
    cpu: median(ratios(found.rounds, index, 'cpu')),
    pairs: found.rounds.length,
    medians: [
      median(found.rounds.map(({ subjects }) => subjects[index]?.[of] ?? Number.NaN)),
      median(found.rounds.map(({ yardstick }) => yardstick[of])),
    ],
    worst: subjects.length > 1 ? variantOf(subject) : undefined,
    verdict: ratio.median <= aim ? 'met aim' : ratio.median <= must ? 'met must' : 'NOT met',
  };
}

function ratios(rounds: readonly Round[], index: number, of: 'wall' | 'cpu' | 'peak'): readonly number[] {
  return rounds.map(({ yardstick, subjects }) => (subjects[index]?.[of] ?? Number.NaN) / yardstick[of]);
}

function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** The middle one; of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
