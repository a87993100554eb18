/** Which rules of a chain were moved: each rule that was added is paired with a removed one that says the same. */
import type { Hunk } from './align.ts';
import type { Differences } from './differences.ts';
import type { Numbered } from './numbered.ts';
import { Slate } from './slate.ts';

/** By place, from 0; only places within the hunks mean anything, and the arrays may be longer than the lists. */
export interface Moves {
  /** Where a rule that was added came from: a place, or one of the two below. */
  readonly from: Int32Array;
  /** Whether a rule that was removed went to another place: 1 or 0. */
  readonly gone: Int32Array;
}

/** It came from nowhere: it is new. */
export const nowhere = -1;
/** It is the new form of a removed one, and was told with it. */
export const told = -2;

/** What moves are noted on. */
export interface MoveSlates {
  readonly from: Slate;
  readonly gone: Slate;
  readonly first: Slate;
  readonly next: Slate;
}

/** Four slates with nothing on them. */
export function newMoveSlates(): MoveSlates {
  return { from: new Slate(), gone: new Slate(), first: new Slate(), next: new Slate() };
}

/**
 * Pairs the first removed with the first added rule that says the same, and so on: by their numbers, then as read. What was
 * noted on the same slates before is gone.
 */
export function findMoves({ hunks, before, after, count }: Differences, slates: MoveSlates): Moves {
  const moves = { from: slates.from.wiped(after.rules.length, nowhere), gone: slates.gone.wiped(before.rules.length) };
  pairByNumber(hunks, before, after, count, moves, slates);
  const left = hunks.flatMap(({ beforeFrom, beforeTo }) => placesWith(0, moves.gone, beforeFrom, beforeTo));
  const right = hunks.flatMap(({ afterFrom, afterTo }) => placesWith(nowhere, moves.from, afterFrom, afterTo));
  // Of rules that were read, those that say the same have one number.
  const isUnread = left.some((index) => before.isRead[index] === 0) || right.some((index) => after.isRead[index] === 0);
  if (left.length > 0 && right.length > 0 && isUnread) pairByText(left, right, before, after, moves);
  return moves;
}

function pairByNumber(
  hunks: readonly Hunk[],
  before: Numbered,
  after: Numbered,
  count: number,
  { from, gone }: Moves,
  slates: MoveSlates,
): void {
  // By number, the first removed rule that waits for its pair; by place, the next one of the same number. From 1: 0 is none.
  const first = slates.first.wiped(count + 1);
  const next = slates.next.wiped(before.rules.length);
  for (const { beforeFrom, beforeTo } of hunks.toReversed()) {
    for (let index = beforeTo - 1; index >= beforeFrom; index -= 1) {
      const id = before.ids[index] ?? 0;
      next[index] = first[id] ?? 0;
      first[id] = index + 1;
    }
  }
  for (const { afterFrom, afterTo } of hunks) {
    for (let index = afterFrom; index < afterTo; index += 1) {
      const id = after.ids[index] ?? 0;
      const origin = (first[id] ?? 0) - 1;
      if (origin === -1) continue;
      first[id] = next[origin] ?? 0;
      from[index] = origin;
      gone[origin] = 1;
    }
  }
}

function pairByText(
  removed: readonly number[],
  added: readonly number[],
  before: Numbered,
  after: Numbered,
  { from, gone }: Moves,
): void {
  const waiting = new Map<string, number[]>();
  for (const index of removed.toReversed()) {
    const text = before.texts.at(index);
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [index]);
    else same.push(index);
  }
  for (const index of added) {
    const origin = waiting.get(after.texts.at(index))?.pop();
    if (origin === undefined) continue;
    from[index] = origin;
    gone[origin] = 1;
  }
}

/** The places of a stretch of which this was noted, in order. */
export function placesWith(note: number, notes: Int32Array, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let index = from; index < to; index += 1) if (notes[index] === note) places.push(index);
  return places;
}
