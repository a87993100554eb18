/** What the figures come to: the median decides, and nothing that was not measured is ever met. */
import { lint, file, restoreTest, safeapplyDiff } from '../../bench/commands.ts';
import type { Measure } from '../../bench/measures.ts';
import type { Sample } from '../../bench/meter.ts';
import type { Found } from '../../bench/rounds.ts';
import { row } from '../../bench/table.ts';
import { isMissed, judge } from '../../bench/verdict.ts';

const rules = file('mixed', 1000);
const each = { name: 'mixed', subjects: [lint(rules)], yardstick: restoreTest('legacy', rules) };
const measure: Measure = {
  name: 'speed',
  title: 'lint / restore',
  of: 'wall',
  must: 2,
  aim: 1.5,
  pairs: 3,
  cases: [each],
};

/** A run that took so many seconds, twice that of processor time, and a hundred times that in MiB. */
const took = (wall: number): Sample => ({ wall, cpu: 2 * wall, peak: 100 * wall, status: 0, said: '' });
/** Rounds in which the yardstick took a second. */
const rounds = (...subjects: readonly (readonly number[])[]): Found => ({
  kind: 'rounds',
  rounds: subjects.map((walls) => ({ yardstick: { ...took(1), cpu: 1 }, subjects: walls.map(took) })),
});

test.each([
  { walls: [1.5, 9, 1], median: 1.5, verdict: 'met aim', missed: false },
  { walls: [1.51, 1, 9], median: 1.51, verdict: 'met must', missed: false },
  { walls: [2, 2, 2], median: 2, verdict: 'met must', missed: false },
  { walls: [2.01, 1, 9], median: 2.01, verdict: 'NOT met', missed: true },
  { walls: [1, 2], median: 1.5, verdict: 'met aim', missed: false },
])('of $walls the median $median decides: $verdict', ({ walls, median, verdict, missed }) => {
  const result = judge(measure, each, rounds(...walls.map((wall) => [wall])));
  const ratio = { median, least: Math.min(...walls), most: Math.max(...walls) };
  expect(result).toMatchObject({ kind: 'ratio', ratio, cpu: 2 * median, pairs: walls.length, verdict });
  expect(isMissed(result)).toBe(missed);
  expect(row('speed/mixed', measure, result)).toContain(` ${verdict}\n`);
});

test('of a measure of memory it is the peak that is judged, and not the time', () => {
  const found: Found = {
    kind: 'rounds',
    rounds: [{ yardstick: { ...took(1), peak: 400 }, subjects: [took(4)] }],
  };
  expect(judge(measure, each, found)).toMatchObject({ verdict: 'NOT met' });
  const result = judge({ ...measure, of: 'peak' }, each, found);
  expect(result).toMatchObject({ ratio: { median: 1 }, medians: [400, 400], verdict: 'met aim' });
  expect(row('speed', { ...measure, of: 'peak' }, result)).toContain('400 / 400 MiB');
});

test('of several subjects the one with the largest median counts, and is named', () => {
  const subjects = [safeapplyDiff(file('kube', 1000, 'one-percent')), safeapplyDiff(file('kube', 1000, 'shuffled'))];
  const several = { ...each, subjects };
  expect(judge(measure, several, rounds([1, 3], [9, 2.5], [1, 2]))).toMatchObject({
    ratio: { median: 2.5, least: 2, most: 3 },
    worst: 'shuffled',
    verdict: 'NOT met',
  });
  expect(judge(measure, several, rounds([4, 3], [9, 2.5], [1, 2]))).toMatchObject({ worst: 'one-percent' });
});

test('what failed is missed, and says why', () => {
  const result = judge(measure, each, { kind: 'failed', why: 'lint ended with status 5' });
  expect(isMissed(result)).toBe(true);
  expect(row('speed', measure, result)).toContain(' NOT met: lint ended with status 5\n');
});

test.each([rounds(), rounds([], [])])('without a figure nothing is met, and nothing missed either', (found) => {
  const result = judge(measure, { ...each, subjects: [] }, found);
  expect(result.kind).toBe('not measured');
  expect(isMissed(result)).toBe(false);
  expect(row('speed', measure, result)).not.toMatch(/met (aim|must)|NOT met/);
});
