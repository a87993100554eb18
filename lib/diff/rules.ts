/** What happened to the rules of one chain: added, removed, moved or changed. */
import type { CanonicalChain, CanonicalRule, RuleList } from '../ruleset/canonical.ts';
import type { Hunk } from './align.ts';
import type { Change } from './change.ts';
import { type Desk, differences } from './differences.ts';
import { findMoves, type Moves, placesOf } from './moves.ts';
import { pairSimilar } from './similar.ts';

/** The differences between two versions of a chain's rules, from the first place to the last. */
export function diffRules(
  desk: Desk,
  table: string,
  before: CanonicalChain<RuleList>,
  after: CanonicalChain<RuleList>,
): readonly Change[] {
  const found = differences(before.rules, after.rules, desk);
  if (found === undefined) return [];
  const chains: Chains = {
    table,
    chain: after.name,
    before: before.rules,
    after: after.rules,
    moves: findMoves(found),
  };
  const changes: Change[] = [];
  for (const hunk of found.hunks) addChanges(chains, hunk, changes);
  return changes;
}

interface Chains {
  readonly table: string;
  readonly chain: string;
  readonly before: RuleList;
  readonly after: RuleList;
  readonly moves: Moves;
}

function addChanges(chains: Chains, hunk: Hunk, changes: Change[]): void {
  const { before, after, moves } = chains;
  const rest = placesOf([hunk], 'before', (index) => moves.gone[index] === 0);
  const fresh = placesOf([hunk], 'after', (index) => moves.from[index] === -1);
  const pairs = pairSimilar(
    rest.map((index) => before.at(index)?.text ?? ''),
    fresh.map((index) => after.at(index)?.text ?? ''),
  );
  const kept = new Set<number>();
  // Lines for the other family add no rule, and come and go without one: their text is empty.
  for (const [at, index] of rest.entries()) {
    const other = fresh[pairs[at] ?? -1];
    const change = other === undefined ? removal(chains, index) : replacement(chains, 'changed', index, other);
    if (other !== undefined) kept.add(other);
    if ((change.after ?? change.before) !== '') changes.push(change);
  }
  for (let index = hunk.afterFrom; index < hunk.afterTo; index += 1) {
    const origin = moves.from[index] ?? -1;
    if (origin === -1 && kept.has(index)) continue;
    const change = origin === -1 ? addition(chains, index) : replacement(chains, 'moved', origin, index);
    if (change.after !== '') changes.push(change);
  }
}

function addition({ table, chain, after }: Chains, index: number): Change {
  const { text, line } = after.at(index) ?? nothing;
  return { kind: 'added', table, chain, position: index + 1, after: text, afterLine: line };
}

function removal({ table, chain, before }: Chains, index: number): Change {
  const { text, line } = before.at(index) ?? nothing;
  return { kind: 'removed', table, chain, position: index + 1, before: text, beforeLine: line };
}

function replacement(chains: Chains, kind: 'moved' | 'changed', origin: number, index: number): Change {
  const { table, chain } = chains;
  const from = chains.before.at(origin) ?? nothing;
  const to = chains.after.at(index) ?? nothing;
  const { text } = to;
  const before = kind === 'moved' ? text : from.text;
  return { kind, table, chain, position: index + 1, before, after: text, beforeLine: from.line, afterLine: to.line };
}

const nothing: CanonicalRule = { text: '', line: 0 };
