/** What would change between two rulesets in normal form: by table and chain, with policies, chains and the order of rules. */
import { builtinChains, isBuiltin } from '../ruleset/builtin.ts';
import {
  byteOrder,
  type CanonicalChain,
  type CanonicalTable,
  type RuleList,
  type RulesetInOrder,
} from '../ruleset/canonical.ts';
import { emptyTable } from '../ruleset/same-rules.ts';
import type { Change, Tell } from './change.ts';
import { type Desk, firstOther, newDesk } from './differences.ts';
import { diffRules } from './rules.ts';

type Chain = CanonicalChain<RuleList>;

/** What to compare. */
export interface DiffOptions {
  /** Only these tables: those a file names, when it is compared with the live rules, since no other is touched. */
  readonly tables?: readonly string[];
}

/**
 * The differences from `before` to `after`, by table in the order of packet flow, then by chain, then by place. An absent
 * table equals built-in chains at ACCEPT with no rules, so that nothing is reported where nothing would change.
 */
export function diff(before: RulesetInOrder, after: RulesetInOrder, options: DiffOptions = {}): readonly Change[] {
  const changes: Change[] = [];
  eachChange(before, after, options, (change) => changes.push(change));
  return changes;
}

/** Tells the same differences one by one: there may be hundreds of thousands, and most who ask need only one at a time. */
export function eachChange(before: RulesetInOrder, after: RulesetInOrder, options: DiffOptions, tell: Tell): void {
  const names = options.tables ?? [...new Set([...before.keys(), ...after.keys()])];
  const desk = newDesk();
  for (const name of names.toSorted((a, b) => rank(a) - rank(b))) {
    diffTables(desk, name, before.get(name), after.get(name), tell);
  }
}

function rank(table: string): number {
  const index = Object.keys(builtinChains).indexOf(table);
  return index === -1 ? Infinity : index;
}

function diffTables(
  desk: Desk,
  name: string,
  before: CanonicalTable<RuleList> | undefined,
  after: CanonicalTable<RuleList> | undefined,
  tell: Tell,
): void {
  let head: Change | undefined;
  if (before === undefined && after !== undefined)
    head = { kind: 'table-added', table: name, chain: '', afterLine: after.line };
  if (after === undefined && before !== undefined)
    head = { kind: 'table-removed', table: name, chain: '', beforeLine: before.line };
  diffChains(desk, name, before ?? emptyTable(name), after ?? emptyTable(name), (change) => {
    if (head !== undefined) tell(head);
    head = undefined;
    tell(change);
  });
}

function diffChains(
  desk: Desk,
  table: string,
  before: CanonicalTable<RuleList>,
  after: CanonicalTable<RuleList>,
  tell: Tell,
): void {
  const old = oldChains(before.chains, after.chains);
  const kept = after.chains.flatMap((chain, index) => versions(table, old.same[index], chain) ?? []);
  const gone = old.gone.flatMap((chain) => versions(table, chain, undefined) ?? []);
  for (const each of [...inOrder(table, kept), ...inOrder(table, gone)]) diffChain(desk, table, each, tell);
}

/** A chain that may differ. */
interface Versions {
  readonly name: string;
  readonly before: Chain | undefined;
  readonly after: Chain | undefined;
  /** The first place where the lines of the rules differ; -1 when there is none. */
  readonly from: number;
}

/** Both versions of a chain; undefined when they are the same, letter for letter. */
function versions(table: string, before: Chain | undefined, after: Chain | undefined): Versions | undefined {
  const name = (after ?? before)?.name ?? '';
  const from = firstOther(before?.rules ?? none, after?.rules ?? none);
  const isSame = before !== undefined && after !== undefined && !hasOtherPolicy(table, before, after);
  return from === -1 && isSame ? undefined : { name, before, after, from };
}

function hasOtherPolicy(table: string, before: Chain, after: Chain): boolean {
  return before.policy !== after.policy && isBuiltin(table, after.name);
}

const none: RuleList = [];

interface OldChains {
  /** The old versions of the new chains, each in its place. */
  readonly same: readonly (Chain | undefined)[];
  readonly gone: readonly Chain[];
}

function oldChains(before: readonly Chain[], after: readonly Chain[]): OldChains {
  // Most files declare the same chains in the same order.
  if (before.length === after.length && before.every(({ name }, index) => after[index]?.name === name)) {
    return { same: before, gone: [] };
  }
  const byName = new Map(before.map((chain) => [chain.name, chain]));
  const names = new Set(after.map(({ name }) => name));
  return { same: after.map(({ name }) => byName.get(name)), gone: before.filter(({ name }) => !names.has(name)) };
}

/** Built-in chains in the order of packet flow, then the others. */
function inOrder(table: string, chains: readonly Versions[]): readonly Versions[] {
  const builtin = builtinChains[table] ?? [];
  const hooks = chains.filter(({ name }) => builtin.includes(name));
  const users = chains.filter(({ name }) => !builtin.includes(name));
  return [
    ...hooks.toSorted((a, b) => builtin.indexOf(a.name) - builtin.indexOf(b.name)),
    ...users.toSorted((a, b) => byteOrder(a.name, b.name)),
  ];
}

function diffChain(desk: Desk, table: string, { name: chain, before, after, from }: Versions, tell: Tell): void {
  if (before === undefined) tell({ kind: 'chain-added', table, chain, ...line('afterLine', after) });
  else if (after !== undefined && hasOtherPolicy(table, before, after)) {
    const lines = { ...line('beforeLine', before), ...line('afterLine', after) };
    tell({ kind: 'policy', table, chain, before: before.policy, after: after.policy, ...lines });
  }
  if (from !== -1) {
    diffRules(desk, { table, chain, before: before?.rules ?? none, after: after?.rules ?? none, from }, tell);
  }
  if (after === undefined) tell({ kind: 'chain-removed', table, chain, ...line('beforeLine', before) });
}

function line(key: 'beforeLine' | 'afterLine', chain: Chain | undefined): Partial<Record<typeof key, number>> {
  return chain?.line === undefined ? {} : { [key]: chain.line };
}
