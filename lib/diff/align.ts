/**
 * Which rules of two chains are the same ones, in order: equal ends are cut off, rules that occur once on both sides are
 * anchors, and only the small gaps between them are compared in depth. Near linear, also for chains of 100,000 rules.
 */
import type { Places } from './places.ts';
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

/** The places within a hunk where two lists of rules, each a number, differ, in order. `places` are a table for each list. */
export function align(before: Int32Array, after: Int32Array, hunk: Hunk, places: Tables): readonly Hunk[] {
  const whole = trim(before, after, hunk);
  const pairs = pairsOfUnique(before, after, whole, places);
  const gaps = split(whole, pairs);
  // With every common rule paired, no gap holds one: the row of anchors would be longer by it.
  if (pairs.isAll) return gaps;
  const hunks: Hunk[] = [];
  for (const gap of gaps) {
    const rest = trim(before, after, gap);
    const isSmall = sizeOf(rest) <= smallGap;
    hunks.push(...(isSmall ? shortest(before, after, rest) : split(rest, pairsByOccurrence(before, after, rest))));
  }
  return hunks.filter((hunk) => sizeOf(hunk) > 0);
}

/** What both sides are looked up in. */
interface Tables {
  readonly before: Places;
  readonly after: Places;
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

/** Places on both sides that hold the same rule, in the order of the first side. */
interface Pairs {
  readonly before: number[];
  readonly after: number[];
}

/** Cuts a hunk at the longest row of pairs that come in the same order on both sides. */
function split(hunk: Hunk, pairs: Pairs): readonly Hunk[] {
  if (pairs.before.length === 0) return sizeOf(hunk) > 0 ? [hunk] : [];
  const gaps: Hunk[] = [];
  let { beforeFrom, afterFrom } = hunk;
  for (const anchor of longestIncreasing(pairs.after)) {
    const [beforeTo, afterTo] = [pairs.before[anchor] ?? 0, pairs.after[anchor] ?? 0];
    gaps.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeFrom = beforeTo + 1;
    afterFrom = afterTo + 1;
  }
  return [...gaps, { beforeFrom, beforeTo: hunk.beforeTo, afterFrom, afterTo: hunk.afterTo }].filter(
    (gap) => sizeOf(gap) > 0,
  );
}

/** The rules that occur once on either side, and whether those are all that occur on both. */
function pairsOfUnique(
  before: Int32Array,
  after: Int32Array,
  hunk: Hunk,
  places: Tables,
): Pairs & { readonly isAll: boolean } {
  const pairs: Pairs = { before: [], after: [] };
  let isAll = true;
  places.before.note(before, hunk.beforeFrom, hunk.beforeTo);
  places.after.note(after, hunk.afterFrom, hunk.afterTo);
  for (let index = hunk.beforeFrom; index < hunk.beforeTo; index += 1) {
    const rule = before[index] ?? 0;
    if (!places.after.holds(rule)) continue;
    const other = places.after.placeOf(rule);
    if (other === -1 || places.before.placeOf(rule) === -1) {
      isAll = false;
      continue;
    }
    pairs.before.push(index);
    pairs.after.push(other);
  }
  return { ...pairs, isAll };
}

/** The first of a rule with the first of it on the other side, the second with the second, and so on. */
function pairsByOccurrence(before: Int32Array, after: Int32Array, hunk: Hunk): Pairs {
  const pairs: Pairs = { before: [], after: [] };
  const others = numbered(after, hunk.afterFrom, hunk.afterTo);
  for (const [name, index] of numbered(before, hunk.beforeFrom, hunk.beforeTo)) {
    const other = others.get(name);
    if (other === undefined) continue;
    pairs.before.push(index);
    pairs.after.push(other);
  }
  return pairs;
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

/** The indexes of the longest selection of places that grow from one to the next. */
function longestIncreasing(places: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
    tails[low] = index;
  }
  const chosen: number[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) chosen.push(index);
  return chosen.reverse();
}
