/**
 * What a load would take from other programs: Docker, fail2ban, Kubernetes and the like put chains and rules of their own
 * beside those of the file, and iptables-restore empties every table that the file names. Pure.
 */
import { canonical, type CanonicalTable } from '../ruleset/canonical.ts';
import type { Ruleset } from '../ruleset/model.ts';
import { type Owner, ownerOfRule, ownersOfChains } from '../ruleset/owners.ts';
import { globPattern } from './glob.ts';
import { type LiveChain, liveChains, type LiveRule } from './live-chains.ts';

/** What one program would lose in one table. */
export interface OthersLoss {
  /** As people write it, e.g. `fail2ban`. */
  readonly program: string;
  readonly table: string;
  /** Its chains that would be gone, or would lose rules. */
  readonly chains: readonly string[];
  /** How many rules of its chains would be gone. */
  readonly rules: number;
  /** How many rules of other chains, which lead to its chains, would be gone. */
  readonly jumps: number;
  /** How many rules of other chains that bear its mark, and do not lead to its chains, would be gone. */
  readonly marked: number;
  /** The globs of `--keep-chains` that keep all of it; none for a program without chains. */
  readonly globs: readonly string[];
}

/**
 * The losses by table, in the order of the wanted text, and by program. Only tables that the wanted text names are looked at:
 * no other is touched. A chain of nobody whom we know is nobody's loss, nor is a rule that only changes its place.
 */
export function removedOfOthers(live: Ruleset, wanted: Ruleset): readonly OthersLoss[] {
  const before = liveChains(live);
  const names = [...before.values()].flat().map(({ name }) => name);
  return [...canonical(wanted).values()].flatMap((table) => {
    const counts = countLosses(before.get(table.name) ?? [], table);
    return [...counts].map(([owner, { chains, ...numbers }]) => {
      const { program } = owner;
      return { program, table: table.name, chains: [...chains], ...numbers, globs: globsFor(owner, names) };
    });
  });
}

/** A loss while it is counted. */
interface Count {
  readonly chains: Set<string>;
  rules: number;
  jumps: number;
  marked: number;
}

function countLosses(live: readonly LiveChain[], table: CanonicalTable): ReadonlyMap<Owner, Count> {
  const wanted = new Map(table.chains.map((chain) => [chain.name, chain]));
  const ownerOf = ownersOfChains(live.filter(({ builtin }) => !builtin).map(({ name }) => name));
  const counts = new Map<Owner, Count>();
  for (const { name, rules } of live) {
    const owner = ownerOf.get(name);
    const left = wanted.get(name);
    const lost = without(rules, left?.rules.map(({ text }) => text) ?? []);
    if (owner === undefined) for (const rule of lost) countRule(counts, rule, ownerOf);
    else if (left === undefined || lost.length > 0) {
      const count = countOf(counts, owner);
      count.chains.add(name);
      count.rules += lost.length;
    }
  }
  return counts;
}

/** The rules that are left when each of `texts` has taken one of its normal form away. */
function without(rules: readonly LiveRule[], texts: readonly string[]): readonly LiveRule[] {
  const kept = new Map<string, number>();
  for (const text of texts) kept.set(text, (kept.get(text) ?? 0) + 1);
  return rules.filter(({ text }) => {
    const count = kept.get(text) ?? 0;
    kept.set(text, count - 1);
    return count <= 0;
  });
}

/** Counts a lost rule of a chain that is no program's. */
function countRule(counts: Map<Owner, Count>, lost: LiveRule, ownerOf: ReadonlyMap<string, Owner>): void {
  const led = ownerOf.get(lost.rule.targetName ?? '');
  const owner = led ?? ownerOfRule(lost.text);
  if (owner !== undefined) countOf(counts, owner)[led === undefined ? 'marked' : 'jumps'] += 1;
}

function countOf(counts: Map<Owner, Count>, owner: Owner): Count {
  const known = counts.get(owner);
  if (known !== undefined) return known;
  const count = { chains: new Set<string>(), rules: 0, jumps: 0, marked: 0 };
  counts.set(owner, count);
  return count;
}

/** Those that match a live chain, of whatever table. */
function globsFor({ globs }: Owner, chains: readonly string[]): readonly string[] {
  return globs.filter((glob) => {
    const pattern = globPattern(glob);
    return chains.some((chain) => pattern.test(chain));
  });
}
