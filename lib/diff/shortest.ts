/**
 * The shortest difference of two short lists of numbers (Myers 1986), choosing among several as jsdiff does: its algorithm, over
 * arrays of numbers, since shuffled chains have thousands of small gaps. A test compares the two (test/diff/shortest.test.ts).
 */
import type { Hunk } from './align.ts';

/** The places within the hunk where the lists differ; at the cost of the square of their number. */
export function shortest(before: Int32Array, after: Int32Array, hunk: Hunk): readonly Hunk[] {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const removable = beforeTo - beforeFrom;
  const addable = afterTo - afterFrom;
  const paths: Path[] = [];
  /** By diagonal, the path that came furthest: -1 where there is none. */
  const middle = removable + addable + 1;
  const best = new Array<number>(2 * middle + 1).fill(-1);
  let [least, most] = [-Infinity, Infinity];

  /** Goes on along what is equal, and notes how far; whether that is to the end of both lists. */
  const reaches = (parent: number, diagonal: number, start: number): boolean => {
    let left = start;
    while (
      left < removable &&
      left - diagonal < addable &&
      before[beforeFrom + left] === after[afterFrom + left - diagonal]
    )
      left += 1;
    best[middle + diagonal] = paths.push({ parent, diagonal, start, end: left }) - 1;
    const [noneLeft, noneRight] = [left >= removable, left - diagonal >= addable];
    if (noneLeft && noneRight) return true;
    if (noneLeft) most = Math.min(most, diagonal - 1);
    if (noneRight) least = Math.max(least, diagonal + 1);
    return false;
  };

  if (reaches(-1, 0, 0)) return [];
  // As jsdiff does it, the first path does not count.
  [least, most] = [-Infinity, Infinity];
  for (let edits = 1; edits <= removable + addable; edits += 1) {
    for (let diagonal = Math.max(least, -edits); diagonal <= Math.min(most, edits); diagonal += 2) {
      const removing = best[middle + diagonal - 1] ?? -1;
      const adding = best[middle + diagonal + 1] ?? -1;
      if (removing !== -1) best[middle + diagonal - 1] = -1;
      const [fromLeft, fromRight] = [paths[removing]?.end ?? -1, paths[adding]?.end ?? -1];
      const place = fromRight - diagonal;
      const canAdd = adding !== -1 && place > 0 && place <= addable;
      const canRemove = removing !== -1 && fromLeft < removable;
      best[middle + diagonal] = -1;
      if (!canAdd && !canRemove) continue;
      const adds = !canRemove || (canAdd && fromLeft < fromRight);
      if (reaches(adds ? adding : removing, diagonal, adds ? fromRight : fromLeft + 1)) {
        return hunksOf(paths, hunk);
      }
    }
  }
  return [hunk];
}

/** A way through both lists: after one more edit it went from `start` to `end` of the first along equal numbers. */
interface Path {
  /** Its way before that, by index; -1 for the first. */
  readonly parent: number;
  /** How many more numbers of the first list than of the second one it has passed. */
  readonly diagonal: number;
  readonly start: number;
  readonly end: number;
}

/** What the last path passes over between stretches that are equal. */
function hunksOf(paths: readonly Path[], hunk: Hunk): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let { beforeTo, afterTo } = hunk;
  for (let path = paths.at(-1); path !== undefined; path = paths[path.parent]) {
    if (path.end === path.start && path.parent !== -1) continue;
    const [beforeFrom, afterFrom] = [hunk.beforeFrom + path.end, hunk.afterFrom + path.end - path.diagonal];
    hunks.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeTo = hunk.beforeFrom + path.start;
    afterTo = hunk.afterFrom + path.start - path.diagonal;
  }
  return hunks.filter((each) => each.beforeFrom < each.beforeTo || each.afterFrom < each.afterTo).reverse();
}
