/** Where two lists of rules go different ways, found by walking along both at once: fast where they mostly are the same. */
import type { RuleList } from '../ruleset/canonical.ts';
import type { Numbers } from '../ruleset/numbers.ts';
import { isSameLine, isSameStretch } from '../ruleset/rule-lines.ts';
import type { Hunk } from './align.ts';
import { numberAt, type Numbered } from './numbered.ts';

/** How far to look for the place where the two sides go on together, and how many equal rules it takes to believe it. */
const reach = 32;
const enough = 3;

/** Chains with no more rules on both sides together are compared at once: the search would take longer than to number them all. */
const few = 128;

/** The stretches that differ, all of them behind `from`; where the way is lost, the rest is one hunk, but for an equal end. */
export function nearby(before: Numbered, after: Numbered, from: number, numbers: Numbers): readonly Hunk[] {
  const [befores, afters] = [before.rules, after.rules];
  if (befores.length + afters.length <= few) {
    const [beforeTo, afterTo] = endsOf(befores, afters, from, from);
    return [{ beforeFrom: from, beforeTo, afterFrom: from, afterTo }];
  }
  const hunks: Hunk[] = [];
  let left = from;
  let right = from;
  while (left < befores.length || right < afters.length) {
    const same = sameFrom(befores, afters, left, right);
    left += same;
    right += same;
    if (left === befores.length && right === afters.length) break;
    const skip = meeting(before, after, left, right, numbers);
    const [beforeTo, afterTo] = skip ?? endsOf(befores, afters, left, right);
    const hunk: Hunk = {
      beforeFrom: left,
      beforeTo: Math.min(beforeTo, befores.length),
      afterFrom: right,
      afterTo: Math.min(afterTo, afters.length),
    };
    hunks.push(hunk);
    if (skip === undefined) break;
    left = hunk.beforeTo;
    right = hunk.afterTo;
  }
  return hunks;
}

/** How many lines to compare at once, at most. */
const longest = 64;

/** How many lines are the same from these places on. */
export function sameFrom(before: RuleList, after: RuleList, left: number, right: number): number {
  const most = Math.min(before.length - left, after.length - right);
  let same = 0;
  let size = 1;
  while (same < most) {
    const next = Math.min(most, same + size);
    const isSame =
      next - same > 1
        ? isSameStretch(before, left + same, after, right + same, next - same)
        : isSameLine(before, left + same, after, right + same);
    if (isSame) {
      same = next;
      size = Math.min(longest, 2 * size);
    } else if (next - same > 1) size = (next - same) >> 1;
    else break;
  }
  return same;
}

/** The nearest place behind these two from which on the sides are equal again. */
function meeting(
  before: Numbered,
  after: Numbered,
  left: number,
  right: number,
  numbers: Numbers,
): readonly [number, number] | undefined {
  const furthest = Math.min(reach, Math.max(before.rules.length - left, after.rules.length - right));
  /** Whether the lines are the same from there on; behind both ends they are. */
  const goesOn = (one: number, other: number): boolean => {
    for (let step = 0; step < enough; step += 1) {
      if (numberAt(before, one + step, numbers) !== numberAt(after, other + step, numbers)) return false;
    }
    return true;
  };
  for (let far = 1; far <= furthest; far += 1) {
    for (let near = 0; near <= far; near += 1) {
      if (goesOn(left + far, right + near)) return [left + far, right + near];
      if (near < far && goesOn(left + near, right + far)) return [left + near, right + far];
    }
  }
  return undefined;
}

function endsOf(before: RuleList, after: RuleList, left: number, right: number): readonly [number, number] {
  let beforeTo = before.length;
  let afterTo = after.length;
  while (beforeTo > left && afterTo > right && isSameLine(before, beforeTo - 1, after, afterTo - 1)) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return [beforeTo, afterTo];
}
