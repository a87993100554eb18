/**
 * Where the rules of two chains differ. Rules are compared by their raw lines first: only those that have no equal on the
 * other side are read, to see whether they say the same in other words.
 */
import type { CanonicalRule } from '../ruleset/canonical.ts';
import { isSameLine } from '../ruleset/draft.ts';
import { align, type Hunk } from './align.ts';

/** Where two lists of rules differ, and a number for each rule there: rules of the same number say the same. */
export interface Differences {
  /** In order; none exactly when the lists say the same from end to end. */
  readonly hunks: readonly Hunk[];
  /** By place. A place outside the hunks has none. */
  readonly beforeIds: readonly number[];
  readonly afterIds: readonly number[];
}

/** The differences of two lists of rules. */
export function differences(before: readonly CanonicalRule[], after: readonly CanonicalRule[]): Differences {
  const index = firstOther(before, after);
  if (index === -1 || (mayBeSame(before, after, index) && isSame(before, after))) return none;
  const sides: Sides = { before, after, beforeIds: [], afterIds: [], known: new Map() };
  const hunks = nearby(before, after).flatMap((hunk) => within(sides, hunk));
  // Rules in other places may still be the same, where one rule stands twice in other words; by now their texts are known.
  return hunks.length > 0 && isSame(before, after) ? none : { ...sides, hunks };
}

const none: Differences = { hunks: [], beforeIds: [], afterIds: [] };

interface Sides {
  readonly before: readonly CanonicalRule[];
  readonly after: readonly CanonicalRule[];
  readonly beforeIds: number[];
  readonly afterIds: number[];
  /** The numbers of raw lines and texts: numbers are compared and looked up faster. */
  readonly known: Map<string, number>;
}

/** The first place where the lines differ; -1 when there is none. */
function firstOther(before: readonly CanonicalRule[], after: readonly CanonicalRule[]): number {
  const length = Math.min(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    const [rule, other] = [before[index], after[index]];
    if (rule === undefined || other === undefined || !isSameLine(rule, other)) return index;
  }
  return before.length === after.length ? -1 : length;
}

/** Whether reading the first two rules that differ could show that they do not: not where one of them only moved. */
function mayBeSame(before: readonly CanonicalRule[], after: readonly CanonicalRule[], index: number): boolean {
  if (before.length !== after.length) return false;
  const rule = before[index];
  return rule === undefined || !after.slice(index, index + nearest).some((other) => isSameLine(rule, other));
}

/** How far to look for a rule that moved. */
const nearest = 100;

/** The text by which a rule is known without being read. */
function rawOf(rule: CanonicalRule): string {
  // Not taken apart: asking for the text is what reads the rule.
  return rule.raw ?? rule.text;
}

function isSame(before: readonly CanonicalRule[], after: readonly CanonicalRule[]): boolean {
  if (before.length !== after.length) return false;
  const says = comparison();
  return before.every((rule, index) => {
    const other = after[index];
    return other !== undefined && says(rule, other);
  });
}

/**
 * Asks whether two rules say the same. One side mostly is what iptables-save printed, whose lines are their own normal form:
 * then the other one's text is that line, and it needs no reading. Which side it is shows in the first answers.
 */
function comparison(): (before: CanonicalRule, after: CanonicalRule) => boolean {
  let saved: 'before' | 'after' = 'after';
  return (before, after) => {
    if (isSameLine(before, after)) return true;
    if (saved === 'after' ? before.text === rawOf(after) : after.text === rawOf(before)) return true;
    if (before.text !== after.text) return false;
    saved = rawOf(before) === before.text ? 'before' : 'after';
    return true;
  };
}

/** How far to look for the place where the two sides go on together, and how many equal rules it takes to believe it. */
const reach = 32;
const enough = 3;

/** Walks both sides at once; where the way is lost, the rest is one hunk, but for an equal end. */
function nearby(before: readonly CanonicalRule[], after: readonly CanonicalRule[]): readonly Hunk[] {
  const equal = (left: number, right: number): boolean => {
    const [rule, other] = [before[left], after[right]];
    return rule === undefined || other === undefined ? rule === other : isSameLine(rule, other);
  };
  const goesOn = (left: number, right: number): boolean => {
    for (let step = 0; step < enough; step += 1) if (!equal(left + step, right + step)) return false;
    return true;
  };
  const hunks: Hunk[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    if (equal(left, right)) {
      left += 1;
      right += 1;
      continue;
    }
    const furthest = Math.max(before.length - left, after.length - right);
    const skip = meeting(left, right, furthest, goesOn);
    const [beforeTo, afterTo] = skip ?? endsOf(before, after, left, right);
    hunks.push({ beforeFrom: left, beforeTo, afterFrom: right, afterTo });
    if (skip === undefined) break;
    left = Math.min(beforeTo, before.length);
    right = Math.min(afterTo, after.length);
  }
  return hunks.map(({ beforeFrom, beforeTo, afterFrom, afterTo }) => ({
    beforeFrom,
    beforeTo: Math.min(beforeTo, before.length),
    afterFrom,
    afterTo: Math.min(afterTo, after.length),
  }));
}

/** The nearest place behind these two from which on the sides are equal again. */
function meeting(
  left: number,
  right: number,
  furthest: number,
  goesOn: (left: number, right: number) => boolean,
): readonly [number, number] | undefined {
  for (let far = 1; far <= Math.min(reach, furthest); far += 1) {
    for (let near = 0; near <= far; near += 1) {
      if (goesOn(left + far, right + near)) return [left + far, right + near];
      if (near < far && goesOn(left + near, right + far)) return [left + near, right + far];
    }
  }
  return undefined;
}

function endsOf(
  before: readonly CanonicalRule[],
  after: readonly CanonicalRule[],
  left: number,
  right: number,
): readonly [number, number] {
  let beforeTo = before.length;
  let afterTo = after.length;
  while (beforeTo > left && afterTo > right) {
    const [rule, other] = [before[beforeTo - 1], after[afterTo - 1]];
    if (rule === undefined || other === undefined || !isSameLine(rule, other)) break;
    beforeTo -= 1;
    afterTo -= 1;
  }
  return [beforeTo, afterTo];
}

/** The differences within a hunk. What both sides have letter for letter need not be read: its line is its own name. */
function within(sides: Sides, hunk: Hunk): readonly Hunk[] {
  const { before, after, beforeIds, afterIds } = sides;
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const left = numbersOf(sides, before, beforeFrom, beforeTo, beforeIds);
  const right = numbersOf(sides, after, afterFrom, afterTo, afterIds);
  const [removed, added] = [left.length, right.length];
  if (removed === 0 || added === 0) return [hunk];
  if (removed === 1 && added === 1) return before[beforeFrom]?.text === after[afterFrom]?.text ? [] : [hunk];
  const [onLeft, onRight] = [new Set(left), new Set(right)];
  readOthers(sides, before, beforeFrom, left, onRight, beforeIds);
  readOthers(sides, after, afterFrom, right, onLeft, afterIds);
  const common = new Set(right);
  if (!left.some((id) => common.has(id))) return [hunk];
  return align(left, right).map((each) => ({
    beforeFrom: each.beforeFrom + beforeFrom,
    beforeTo: each.beforeTo + beforeFrom,
    afterFrom: each.afterFrom + afterFrom,
    afterTo: each.afterTo + afterFrom,
  }));
}

/** The numbers of the raw lines of a stretch. */
function numbersOf(
  { known }: Sides,
  rules: readonly CanonicalRule[],
  from: number,
  to: number,
  ids: number[],
): number[] {
  const numbers: number[] = [];
  for (let index = from; index < to; index += 1) {
    const rule = rules[index];
    const id = rule === undefined ? -1 : numberOf(known, rawOf(rule));
    ids[index] = id;
    numbers.push(id);
  }
  return numbers;
}

/** Numbers rules whose lines the other side does not have by what they say. */
function readOthers(
  { known }: Sides,
  rules: readonly CanonicalRule[],
  from: number,
  numbers: number[],
  others: ReadonlySet<number>,
  ids: number[],
): void {
  for (const [index, number] of numbers.entries()) {
    const rule = others.has(number) ? undefined : rules[from + index];
    if (rule === undefined) continue;
    const id = numberOf(known, rule.text);
    numbers[index] = id;
    ids[from + index] = id;
  }
}

function numberOf(known: Map<string, number>, text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, known.size);
  return known.size - 1;
}
