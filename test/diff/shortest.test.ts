/** The shortest difference is that of jsdiff, of several the same one. */
import { diffArrays } from 'diff';
import fc from 'fast-check';
import type { Hunk } from '../../lib/diff/align.ts';
import { shortest } from '../../lib/diff/shortest.ts';

/** What jsdiff takes out and puts in, what lies together as one. */
function byLibrary(before: readonly number[], after: readonly number[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [left, right] = [0, 0];
  let [beforeFrom, afterFrom] = [0, 0];
  const close = (): void => {
    if (left > beforeFrom || right > afterFrom) hunks.push({ beforeFrom, beforeTo: left, afterFrom, afterTo: right });
  };
  for (const { removed, added, count } of diffArrays([...before], [...after])) {
    if (!removed && !added) close();
    if (!added) left += count;
    if (!removed) right += count;
    if (!removed && !added) [beforeFrom, afterFrom] = [left, right];
  }
  close();
  return hunks;
}

const lists = [2, 4, 12, 60].map((values) => fc.array(fc.nat(values), { maxLength: 40, size: 'max' }));

test.each(lists.map((list, index) => [index, list] as const))('lists of few and of many numbers (%#)', (_, list) => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const whole = { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length };
      expect(shortest(Int32Array.from(before), Int32Array.from(after), whole)).toEqual(byLibrary(before, after));
    }),
    { numRuns: 1000 },
  );
});

test('one list in disorder', () => {
  const list = fc.uniqueArray(fc.nat(500), { minLength: 0, maxLength: 50, size: 'max' });
  fc.assert(
    fc.property(
      list.chain((numbers) => fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers))),
      ([before, after]) => {
        const whole = { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length };
        expect(shortest(Int32Array.from(before), Int32Array.from(after), whole)).toEqual(byLibrary(before, after));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a stretch in the middle is compared by itself', () => {
  const [before, after] = [Int32Array.of(9, 1, 2, 3, 8), Int32Array.of(7, 7, 1, 3, 7)];
  const middle = { beforeFrom: 1, beforeTo: 4, afterFrom: 2, afterTo: 4 };
  expect(shortest(before, after, middle)).toEqual([{ beforeFrom: 2, beforeTo: 3, afterFrom: 3, afterTo: 3 }]);
});
