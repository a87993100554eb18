/** What happened to the rules of one chain: added, removed, moved or changed. */
import type { RuleList } from '../ruleset/canonical.ts';
import type { Hunk } from './align.ts';
import type { Change, Tell } from './change.ts';
import { type Desk, differences } from './differences.ts';
import { findMoves, type Moves, nowhere, placesWith, told } from './moves.ts';
import type { Numbered } from './numbered.ts';
import { pairSimilar } from './similar.ts';

/** The two compared of a chain, of which neither is missing. */
export interface TwoChains {
  readonly table: string;
  readonly chain: string;
  readonly before: RuleList;
  readonly after: RuleList;
  /** The first place where their lines differ (firstOther). */
  readonly from: number;
}

/** Tells the differences between two compared of a chain's rules, from the first place to the last. */
export function diffRules(desk: Desk, chains: TwoChains, tell: Tell): void {
  const found = differences(chains.before, chains.after, chains.from, desk);
  if (found === undefined) return;
  const { table, chain } = chains;
  const { hunks, before, after } = found;
  const compared: Compared = { table, chain, before, after, moves: findMoves(found, desk.slates.moves) };
  for (const hunk of hunks) tellHunk(compared, hunk, tell);
}

/** The same with what is known of their rules. */
interface Compared {
  readonly table: string;
  readonly chain: string;
  readonly before: Numbered;
  readonly after: Numbered;
  readonly moves: Moves;
}

function tellHunk(compared: Compared, hunk: Hunk, tell: Tell): void {
  const { before, after, moves } = compared;
  const rest = placesWith(0, moves.gone, hunk.beforeFrom, hunk.beforeTo);
  const fresh = placesWith(nowhere, moves.from, hunk.afterFrom, hunk.afterTo);
  const pairs = pairSimilar(
    rest.map((index) => before.texts.pieceAt(index)),
    fresh.map((index) => after.texts.pieceAt(index)),
  );
  // Lines for the other family add no rule, and come and go without one: their text is empty.
  for (let at = 0; at < rest.length; at += 1) {
    const [index = 0, other] = [rest[at], fresh[pairs[at] ?? -1]];
    const change = other === undefined ? removal(compared, index) : replacement(compared, index, other);
    if (other !== undefined) moves.from[other] = told;
    if ((change.after ?? change.before) !== '') tell(change);
  }
  for (let index = hunk.afterFrom; index < hunk.afterTo; index += 1) {
    const origin = moves.from[index] ?? nowhere;
    if (origin === told) continue;
    const change = origin === nowhere ? addition(compared, index) : move(compared, origin, index);
    if (change.after !== '') tell(change);
  }
}

function addition({ table, chain, after }: Compared, index: number): Change {
  const text = after.texts.at(index);
  return { kind: 'added', table, chain, position: index + 1, after: text, afterLine: lineAt(after, index) };
}

function removal({ table, chain, before }: Compared, index: number): Change {
  const text = before.texts.at(index);
  return { kind: 'removed', table, chain, position: index + 1, before: text, beforeLine: lineAt(before, index) };
}

function replacement({ table, chain, before: old, after: fresh }: Compared, origin: number, index: number): Change {
  const [before, after] = [old.texts.at(origin), fresh.texts.at(index)];
  const [beforeLine, afterLine] = [lineAt(old, origin), lineAt(fresh, index)];
  return { kind: 'changed', table, chain, position: index + 1, before, after, beforeLine, afterLine };
}

function move({ table, chain, before, after }: Compared, origin: number, index: number): Change {
  const text = after.texts.at(index);
  const [beforeLine, afterLine] = [lineAt(before, origin), lineAt(after, index)];
  return { kind: 'moved', table, chain, position: index + 1, before: text, after: text, beforeLine, afterLine };
}

function lineAt({ rules }: Numbered, index: number): number {
  return rules.at(index)?.line ?? 0;
}
