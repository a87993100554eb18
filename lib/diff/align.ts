/**
 * Which rules of two chains are the same ones, in order: equal ends are cut off, rules that occur once on both sides are
 * anchors, and only the small gaps between them are compared in depth. Near linear, also for chains of 100,000 rules.
 */
import { shortest } from './shortest.ts';

/** A stretch of the two sides without a common rule: indexes from 0, ends exclusive. */
export interface Hunk {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/** Gaps up to this many rules get the shortest difference, at a cost that is quadratic; larger ones a good one. */
const smallGap = 100;

/** The places within a hunk where two lists of rules, each a number, differ, in order. */
export function align(before: Int32Array, after: Int32Array, hunk: Hunk): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const whole = trim(before, after, hunk);
  for (const gap of split(before, after, whole, occurringOnce)) {
    const rest = trim(before, after, gap);
    hunks.push(...(sizeOf(rest) <= smallGap ? shortest(before, after, rest) : split(before, after, rest, numbered)));
  }
  return hunks.filter((hunk) => sizeOf(hunk) > 0);
}

function sizeOf({ beforeFrom, beforeTo, afterFrom, afterTo }: Hunk): number {
  return beforeTo - beforeFrom + (afterTo - afterFrom);
}

function trim(before: Int32Array, after: Int32Array, hunk: Hunk): Hunk {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom]) {
    beforeFrom += 1;
    afterFrom += 1;
  }
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeTo - 1] === after[afterTo - 1]) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}

/** Names for the rules of one side, by which the two sides are matched, in order; a name occurs once or not at all. */
type Naming = (rules: Int32Array, from: number, to: number) => ReadonlyMap<number, number>;

/** Cuts a hunk at the longest row of rules that both sides have under the same name and in the same order. */
function split(before: Int32Array, after: Int32Array, hunk: Hunk, naming: Naming): readonly Hunk[] {
  const left = naming(before, hunk.beforeFrom, hunk.beforeTo);
  const right = naming(after, hunk.afterFrom, hunk.afterTo);
  const pairs: Pair[] = [];
  for (const [name, index] of left) {
    const other = right.get(name);
    if (other !== undefined) pairs.push([index, other]);
  }
  const anchors = longestIncreasing(pairs);
  const gaps: Hunk[] = [];
  let { beforeFrom, afterFrom } = hunk;
  for (const [beforeTo, afterTo] of anchors) {
    gaps.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeFrom = beforeTo + 1;
    afterFrom = afterTo + 1;
  }
  return [...gaps, { beforeFrom, beforeTo: hunk.beforeTo, afterFrom, afterTo: hunk.afterTo }].filter(
    (gap) => sizeOf(gap) > 0,
  );
}

function occurringOnce(rules: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let index = from; index < to; index += 1) {
    const rule = rules[index] ?? -1;
    if (places.has(rule)) repeated.add(rule);
    places.set(rule, index);
  }
  for (const rule of repeated) places.delete(rule);
  return places;
}

/** More than rules can be in a chain: a count and a rule together are one number. */
const most = 2 ** 26;

/** The n-th occurrence of a rule is named after its number. */
function numbered(rules: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const places = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const rule = rules[index] ?? -1;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    places.set(count * most + rule, index);
  }
  return places;
}

type Pair = readonly [before: number, after: number];

/** The longest selection of pairs, given in order of their first number, in which the second one grows too. */
function longestIncreasing(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, after], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  });
  const chosen: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}
