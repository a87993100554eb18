/** What happened to the rules of one chain: added, removed, moved or changed. */
import type { CanonicalChain, CanonicalRule } from '../ruleset/canonical.ts';
import type { Hunk } from './align.ts';
import type { Change } from './change.ts';
import { type Differences, differences } from './differences.ts';
import { similar } from './similar.ts';

/** A rule and its place in its chain, from 1. */
interface Placed {
  readonly rule: CanonicalRule;
  readonly position: number;
}

/** The differences between two versions of a chain's rules, from the first place to the last. */
export function diffRules(table: string, before: CanonicalChain, after: CanonicalChain): readonly Change[] {
  const found = differences(before.rules, after.rules);
  if (found.hunks.length === 0) return [];
  const hunks = found.hunks.map((hunk) => ({
    removed: removedBy(hunk, before),
    added: addedBy(hunk, after),
  }));
  const moves = findMoves(hunks, found);
  const where = { table, chain: after.name };
  return hunks.flatMap(({ removed, added }) => {
    const kept = new Set<Placed>();
    const changes: Change[] = [];
    const rest = removed.filter((each) => !moves.gone.has(each));
    const fresh = added.filter((each) => !moves.from.has(each));
    const pairs = pairSimilar(rest, fresh);
    for (const each of rest) {
      const other = pairs.get(each);
      if (other !== undefined) kept.add(other);
      changes.push(other === undefined ? removal(where, each) : replacement(where, 'changed', each, other));
    }
    for (const each of added) {
      const origin = moves.from.get(each);
      if (origin !== undefined) changes.push(replacement(where, 'moved', origin, each));
      else if (!kept.has(each)) changes.push(addition(where, each));
    }
    // Lines for the other family add no rule, and come and go without one.
    return changes.filter((change) => (change.after ?? change.before) !== '');
  });
}

function removedBy(hunk: Hunk, chain: CanonicalChain): readonly Placed[] {
  return placed(chain.rules.slice(hunk.beforeFrom, hunk.beforeTo), hunk.beforeFrom);
}

function addedBy(hunk: Hunk, chain: CanonicalChain): readonly Placed[] {
  return placed(chain.rules.slice(hunk.afterFrom, hunk.afterTo), hunk.afterFrom);
}

function placed(rules: readonly CanonicalRule[], from: number): readonly Placed[] {
  return rules.map((rule, index) => ({ rule, position: from + index + 1 }));
}

interface Moves {
  /** Where a rule that was added came from. */
  readonly from: ReadonlyMap<Placed, Placed>;
  readonly gone: ReadonlySet<Placed>;
}

interface Sides {
  readonly removed: readonly Placed[];
  readonly added: readonly Placed[];
}

/** Pairs each added rule with a removed one that says the same, the first with the first: by their numbers, then as read. */
function findMoves(hunks: readonly Sides[], { beforeIds, afterIds }: Differences): Moves {
  const from = new Map<Placed, Placed>();
  const gone = new Set<Placed>();
  const removed = hunks.flatMap((hunk) => hunk.removed);
  const added = hunks.flatMap((hunk) => hunk.added);
  const pair = (nameOf: (each: Placed, ids: readonly number[]) => unknown): void => {
    const waiting = new Map<unknown, Placed | Placed[]>();
    for (const each of removed.toReversed()) {
      if (gone.has(each)) continue;
      const name = nameOf(each, beforeIds);
      const same = waiting.get(name);
      if (same === undefined) waiting.set(name, each);
      else if (Array.isArray(same)) same.push(each);
      else waiting.set(name, [same, each]);
    }
    if (waiting.size === 0) return;
    for (const each of added) {
      if (from.has(each)) continue;
      const name = nameOf(each, afterIds);
      const same = waiting.get(name);
      const origin = Array.isArray(same) ? same.pop() : same;
      if (origin === undefined) continue;
      if (!Array.isArray(same)) waiting.delete(name);
      from.set(each, origin);
      gone.add(origin);
    }
  };
  pair(({ position }, ids) => ids[position - 1]);
  if (gone.size < Math.min(removed.length, added.length)) pair(({ rule }) => rule.text);
  return { from, gone };
}

/** How far to look for the new form of a removed rule within a hunk. */
const reach = 8;

/** Pairs removed with added rules of one hunk that share most of their words, without crossing. */
function pairSimilar(removed: readonly Placed[], added: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const pairs = new Map<Placed, Placed>();
  let from = 0;
  for (const each of removed) {
    const near = added.slice(from, from + reach);
    const index = near.findIndex((other) => similar(each.rule.text, other.rule.text));
    const other = near[index];
    if (other === undefined) continue;
    pairs.set(each, other);
    from += index + 1;
  }
  return pairs;
}

interface Where {
  readonly table: string;
  readonly chain: string;
}

function addition(where: Where, { rule, position }: Placed): Change {
  return { kind: 'added', ...where, position, after: rule.text, afterLine: rule.line };
}

function removal(where: Where, { rule, position }: Placed): Change {
  return { kind: 'removed', ...where, position, before: rule.text, beforeLine: rule.line };
}

function replacement(where: Where, kind: 'moved' | 'changed', from: Placed, to: Placed): Change {
  const { text } = to.rule;
  const texts = { before: kind === 'moved' ? text : from.rule.text, after: text };
  return { kind, ...where, position: to.position, ...texts, beforeLine: from.rule.line, afterLine: to.rule.line };
}
