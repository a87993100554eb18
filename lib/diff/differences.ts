/**
 * Where the rules of two chains differ. Rules are compared by their raw lines first: only those that have no equal on the
 * other side are read, to see whether they say the same in other words.
 */
import type { RuleList } from '../ruleset/canonical.ts';
import { isSamePiece } from '../ruleset/codes.ts';
import { Numbers } from '../ruleset/numbers.ts';
import { isSameLine, lineOf } from '../ruleset/rule-lines.ts';
import { align, type Hunk } from './align.ts';
import { type MoveSlates, newMoveSlates } from './moves.ts';
import { nearby, sameFrom } from './nearby.ts';
import { newSideSlates, numberLines, type Numbered, numberText, type SideSlates, unnumbered } from './numbered.ts';
import { Places } from './places.ts';

/** Where two lists of rules differ, and a number for each rule there: rules of the same number say the same. */
export interface Differences {
  /** In order; none exactly when the lists say the same from end to end. */
  readonly hunks: readonly Hunk[];
  readonly before: Numbered;
  readonly after: Numbered;
  /** The largest number. */
  readonly count: number;
}

/** What is needed to compare chains one after the other; made anew for each, it would cost more than small chains do. */
export interface Desk {
  readonly numbers: Numbers;
  readonly stamps: Stamps;
  readonly places: { readonly before: Places; readonly after: Places };
  readonly slates: { readonly before: SideSlates; readonly after: SideSlates; readonly moves: MoveSlates };
}

/** A desk with nothing on it. */
export function newDesk(): Desk {
  const stamps = { before: new Int32Array(0), after: new Int32Array(0), last: 0 };
  const slates = { before: newSideSlates(), after: newSideSlates(), moves: newMoveSlates() };
  return { numbers: new Numbers(), stamps, places: { before: new Places(), after: new Places() }, slates };
}

/**
 * The differences of two lists of rules, the first of whose lines differ at `from`; undefined when they say the same. They hold
 * until the desk is used for other lists.
 */
export function differences(before: RuleList, after: RuleList, from: number, desk: Desk): Differences | undefined {
  const { numbers, stamps, slates } = desk;
  const sides = { before: unnumbered(before, slates.before), after: unnumbered(after, slates.after) };
  if (mayBeSame(before, after, from) && isSame(sides, from)) return undefined;
  numbers.clear();
  // Each rule has a line and a text.
  makeRoom(stamps, 2 * (before.length + after.length) + 1);
  const hunks = nearby(sides.before, sides.after, from, numbers).flatMap((hunk) => within(desk, sides, hunk));
  // Rules in other places may still be the same, where one rule stands twice in other words; by now their texts are known.
  if (hunks.length === 0 || isSame(sides, from)) return undefined;
  return { hunks, ...sides, count: numbers.count };
}

/** The first place where the lines differ; -1 when there is none. */
export function firstOther(before: RuleList, after: RuleList): number {
  const same = sameFrom(before, after, 0, 0);
  return same === before.length && same === after.length ? -1 : same;
}

interface Sides {
  readonly before: Numbered;
  readonly after: Numbered;
}

/** By number, what was last noted of it: cheaper than a set for each hunk. What is noted is a new number each time. */
interface Stamps {
  before: Int32Array;
  after: Int32Array;
  last: number;
}

function makeRoom(stamps: Stamps, most: number): void {
  if (stamps.before.length >= most) return;
  stamps.before = new Int32Array(most);
  stamps.after = new Int32Array(most);
}

/** Whether reading the first two rules that differ could show that they do not: not where one of them only moved. */
function mayBeSame(before: RuleList, after: RuleList, index: number): boolean {
  if (before.length !== after.length) return false;
  const to = Math.min(after.length, index + nearest);
  for (let other = index; other < to; other += 1) if (isSameLine(before, index, after, other)) return false;
  return true;
}

/** How far to look for a rule that moved. */
const nearest = 100;

/** Whether all rules from this place on say the same. */
function isSame(sides: Sides, from: number): boolean {
  const { length } = sides.before.rules;
  if (length !== sides.after.rules.length) return false;
  const says = comparison(sides);
  for (let index = from; index < length; index += 1) if (!says(index)) return false;
  return true;
}

/**
 * Asks whether the rules at a place say the same. One side mostly is what iptables-save printed, whose lines are their own normal
 * form: then the other one's text is that line, and it needs no reading. Which side it is shows in the first answers.
 */
function comparison({ before, after }: Sides): (index: number) => boolean {
  let [asked, saved] = [before, after];
  return (index) => {
    if (isSameLine(before.rules, index, after.rules, index)) return true;
    const line = lineOf(saved.rules, index);
    if (line !== undefined && isSamePiece(asked.texts.pieceAt(index), line)) return true;
    if (!saysSame(before, index, after, index)) return false;
    [asked, saved] = before.texts.isLine(index) ? [after, before] : [before, after];
    return true;
  };
}

/** The differences within a hunk. What both sides have letter for letter need not be read: its line is its own name. */
function within({ numbers, stamps, places }: Desk, { before, after }: Sides, hunk: Hunk): readonly Hunk[] {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const [removed, added] = [beforeTo - beforeFrom, afterTo - afterFrom];
  numberLines(before, beforeFrom, beforeTo, numbers);
  numberLines(after, afterFrom, afterTo, numbers);
  if (removed === 0 || added === 0) return [hunk];
  if (removed === 1 && added === 1) return saysSame(before, beforeFrom, after, afterFrom) ? [] : [hunk];
  stamps.last += 1;
  stamp(stamps.before, before.ids, beforeFrom, beforeTo, stamps.last);
  stamp(stamps.after, after.ids, afterFrom, afterTo, stamps.last);
  readOthers(before, beforeFrom, beforeTo, numbers, (id) => stamps.after[id] === stamps.last);
  readOthers(after, afterFrom, afterTo, numbers, (id) => stamps.before[id] === stamps.last);
  stamps.last += 1;
  stamp(stamps.after, after.ids, afterFrom, afterTo, stamps.last);
  for (let index = beforeFrom; index < beforeTo; index += 1) {
    if (stamps.after[before.ids[index] ?? 0] === stamps.last) return align(before.ids, after.ids, hunk, places);
  }
  return [hunk];
}

function saysSame(before: Numbered, left: number, after: Numbered, right: number): boolean {
  return isSamePiece(before.texts.pieceAt(left), after.texts.pieceAt(right));
}

function stamp(stamps: Int32Array, ids: Int32Array, from: number, to: number, value: number): void {
  for (let index = from; index < to; index += 1) stamps[ids[index] ?? 0] = value;
}

/** Numbers rules whose lines the other side does not have by what they say. */
function readOthers(
  side: Numbered,
  from: number,
  to: number,
  numbers: Numbers,
  isThere: (id: number) => boolean,
): void {
  for (let index = from; index < to; index += 1) if (!isThere(side.ids[index] ?? 0)) numberText(side, index, numbers);
}
