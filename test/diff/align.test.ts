/** What lies between the hunks is the same on both sides, and where no rule stands twice, as much of it as can be. */
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { align, type Hunk } from '../../lib/diff/align.ts';
import { Places } from '../../lib/diff/places.ts';

const places = { before: new Places(), after: new Places() };

function hunksOf(before: readonly number[], after: readonly number[]): readonly Hunk[] {
  const whole = { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length };
  return align(Int32Array.from(before), Int32Array.from(after), whole, places);
}

/** The first list with each hunk put in the place of what it replaces. */
function patched(before: readonly number[], after: readonly number[], hunks: readonly Hunk[]): readonly number[] {
  const made: number[] = [];
  let from = 0;
  for (const { beforeFrom, beforeTo, afterFrom, afterTo } of hunks) {
    made.push(...before.slice(from, beforeFrom), ...after.slice(afterFrom, afterTo));
    from = beforeTo;
  }
  return [...made, ...before.slice(from)];
}

const edits = (hunks: readonly Hunk[]): number =>
  hunks.reduce((sum, each) => sum + each.beforeTo - each.beforeFrom + (each.afterTo - each.afterFrom), 0);

const fewestEdits = (before: readonly number[], after: readonly number[]): number =>
  diffArrays([...before], [...after]).reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? count : 0),
    0,
  );

const lists = [3, 20, 200, 2000].map((values) =>
  fc.array(fc.integer({ min: 1, max: values }), { maxLength: 150, size: 'max' }),
);

test.each(lists.map((list, index) => [index, list] as const))('lists with repetitions (%#)', (_, list) => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(patched(before, after, hunksOf(before, after))).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('of rules that stand once on either side, no more are moved than must be', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 120, size: 'max' });
  fc.assert(
    fc.property(
      numbers.chain((all) => fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all))),
      ([before, after]) => {
        const hunks = hunksOf(before, after);
        expect(patched(before, after, hunks)).toEqual(after);
        expect(edits(hunks)).toBe(fewestEdits(before, after));
      },
    ),
    { numRuns: 500 },
  );
});
