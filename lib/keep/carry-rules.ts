/** Carries the jumps that lead to kept chains, and what else their programs put beside them, into the wanted rules. Pure. */
import { surveyOf } from '../lint/survey.ts';
import { chainEnds } from '../lint/terminal.ts';
import type { CanonicalChain, CanonicalTable } from '../ruleset/canonical.ts';
import type { Rule, Ruleset, Table } from '../ruleset/model.ts';
import { type Owner, ownerOfRule, ownersOfChains } from '../ruleset/owners.ts';
import { jumpPlaces, type PlacedRule } from './jump-place.ts';
import type { Insertion } from './line-edits.ts';
import { type LiveChain, type LiveRule, printedRule } from './live-chains.ts';

/** A rule of a chain that is not kept. */
export interface ChainRule {
  readonly table: string;
  readonly chain: string;
  /** As iptables-save printed it, without counters. */
  readonly rule: string;
}

/** A table of a ruleset. */
export interface Section {
  readonly ruleset: Ruleset;
  readonly table: Table;
}

/** What is carried, and into what. */
export interface Carrying {
  readonly live: Section & { readonly chains: readonly LiveChain[] };
  /** The wanted table, with the kept chains in it; `normal` is its normal form. */
  readonly wanted: Section & { readonly normal: CanonicalTable };
  /** The chains to which the jumps lead. */
  readonly kept: ReadonlySet<string>;
  /** These and the chains that they need: what is in them is there already. */
  readonly carried: ReadonlySet<string>;
  /** The programs that own a kept chain: the rules that bear their mark are carried like jumps. */
  readonly programs: ReadonlySet<Owner>;
}

/** What to put into the wanted text. */
export interface Carried {
  readonly insertions: readonly Insertion[];
  readonly rules: readonly ChainRule[];
  /** The rules of chains that the wanted rules do not have. */
  readonly lost: readonly ChainRule[];
}

/** Finds the rules to carry, and their places. One that the wanted chain has in the same normal form stays where it is. */
export function carryRules(carrying: Carrying): Carried {
  const { live, wanted, carried } = carrying;
  const mannerOf = mannersIn(carrying);
  const [liveEnds, wantedEnds] = [endsIn(live), endsIn(wanted)];
  const chains = new Map(wanted.normal.chains.map((chain) => [chain.name, chain]));
  const all = live.chains.map(({ name, rules }): Carried => {
    if (carried.has(name)) return { insertions: [], rules: [], lost: [] };
    const manners = rules.map((rule) => mannerOf(name, rule));
    const ruleAt = (index: number): ChainRule => {
      const rule = rules[index]?.rule;
      return { table: live.table.name, chain: name, rule: rule === undefined ? '' : printedRule(rule) };
    };
    const into = chains.get(name);
    if (into === undefined) {
      const lost = manners.flatMap((manner, index) => (manner === undefined ? [] : [ruleAt(index)]));
      return { insertions: [], rules: [], lost };
    }
    const there = new Set(into.rules.map(({ text }) => text));
    const placed = rules.map(({ text, rule: { line } }, index): PlacedRule => {
      const manner = there.has(text) ? undefined : manners[index];
      return { text, ends: liveEnds(line), ...(manner === undefined ? {} : { carried: manner }) };
    });
    const around = into.rules.map(({ text, line }) => ({ text, ends: wantedEnds(line) }));
    const places = jumpPlaces(placed, around).map(({ index, at }) => ({ rule: ruleAt(index), at }));
    return { insertions: insert(carrying, into, places), rules: places.map(({ rule }) => rule), lost: [] };
  });
  return {
    insertions: all.flatMap(({ insertions }) => insertions),
    rules: all.flatMap(({ rules }) => rules),
    lost: all.flatMap(({ lost }) => lost),
  };
}

/**
 * How the rule of a chain is carried; undefined for one that is not. A program's mark counts in chains that are nobody's, and
 * on rules that lead to no chain.
 */
function mannersIn({ live, kept, programs }: Carrying): (chain: string, rule: LiveRule) => PlacedRule['carried'] {
  const users = new Set(live.chains.filter(({ builtin }) => !builtin).map(({ name }) => name));
  const owners = ownersOfChains([...users]);
  return (chain, { text, rule: { targetName = '' } }) => {
    if (kept.has(targetName)) return owners.get(targetName)?.leads?.test(targetName) === true ? 'leads' : 'stays';
    if (programs.size === 0 || users.has(targetName) || owners.has(chain)) return undefined;
    const owner = ownerOfRule(text);
    return owner !== undefined && programs.has(owner) ? 'stays' : undefined;
  };
}

/** Whether no packet passes the rule of a line. */
function endsIn({ ruleset, table }: Section): (line: number) => boolean {
  const indexes = new Map(table.rules.map(({ line }, index) => [line, index]));
  const ends = chainEnds(surveyOf(ruleset, table));
  return (line) => {
    const index = indexes.get(line);
    return index !== undefined && ends(index);
  };
}

interface PlacedLine {
  readonly rule: ChainRule;
  /** As in Place. */
  readonly at: number;
}

/** Where lines put rules anywhere but at the end, a place among the lines means little: ours then come after them all. */
function insert(carrying: Carrying, chain: CanonicalChain, places: readonly PlacedLine[]): readonly Insertion[] {
  const { rules } = carrying.wanted.table;
  const end = tailOf(carrying);
  return rules.some((rule) => movesRules(rule, chain.name))
    ? places.map(({ rule, at }, count) => ({ before: end, texts: [inserted(rule, at + count + 1)] }))
    : places.map(({ rule: { rule }, at }) => ({ before: lineFor(carrying, chain, at) ?? end, texts: [rule] }));
}

function movesRules({ letter, chainName }: Rule, chain: string): boolean {
  return letter === 'E' || (chainName === chain && (letter === 'I' || letter === 'D' || letter === 'R'));
}

/** The line before which to put a rule, above the comment that belongs to the rule behind it; undefined in an empty chain. */
function lineFor({ wanted }: Carrying, { rules }: CanonicalChain, at: number): number | undefined {
  const previous = rules[at - 1];
  if (previous !== undefined) return previous.line + 1;
  let line = rules[0]?.line;
  while (line !== undefined && wanted.ruleset.lines[line - 2]?.kind === 'comment') line -= 1;
  return line;
}

/** Before the rules of the carried chains, which end the table. */
function tailOf({ wanted: { table }, carried }: Carrying): number {
  const first = table.rules.find(({ chainName }) => carried.has(chainName ?? ''));
  return first?.line ?? table.commit?.line ?? table.head.line + 1;
}

function inserted({ rule }: ChainRule, number: number): string {
  return rule.replace(/^-A (\S+)/u, (_, chain: string) => `-I ${chain} ${number}`);
}
