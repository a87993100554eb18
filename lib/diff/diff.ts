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
import type { Change } from './change.ts';
import { type Desk, newDesk } from './differences.ts';
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
  const names = options.tables ?? [...new Set([...before.keys(), ...after.keys()])];
  const desk = newDesk();
  return names
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((name) => diffTables(desk, name, before.get(name), after.get(name)));
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
): readonly Change[] {
  const changes = diffChains(desk, name, before ?? emptyTable(name), after ?? emptyTable(name));
  if (changes.length === 0) return [];
  if (before === undefined && after !== undefined) {
    return [{ kind: 'table-added', table: name, chain: '', afterLine: after.line }, ...changes];
  }
  if (after === undefined && before !== undefined) {
    return [{ kind: 'table-removed', table: name, chain: '', beforeLine: before.line }, ...changes];
  }
  return changes;
}

function diffChains(
  desk: Desk,
  table: string,
  before: CanonicalTable<RuleList>,
  after: CanonicalTable<RuleList>,
): readonly Change[] {
  const old = oldChains(before.chains, after.chains);
  const found: Found[] = [];
  for (const [index, chain] of after.chains.entries()) {
    const changes = diffChain(desk, table, old.same[index], chain);
    if (changes.length > 0) found.push({ name: chain.name, changes });
  }
  const removed = old.gone.flatMap((chain): readonly Found[] => {
    const changes = diffChain(desk, table, chain, undefined);
    return changes.length === 0 ? [] : [{ name: chain.name, changes }];
  });
  return [...inOrder(table, found), ...inOrder(table, removed)].flatMap(({ changes }) => changes);
}

interface Found {
  readonly name: string;
  readonly changes: readonly Change[];
}

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
function inOrder(table: string, found: readonly Found[]): readonly Found[] {
  const builtin = builtinChains[table] ?? [];
  const hooks = found.filter(({ name }) => builtin.includes(name));
  const users = found.filter(({ name }) => !builtin.includes(name));
  return [
    ...hooks.toSorted((a, b) => builtin.indexOf(a.name) - builtin.indexOf(b.name)),
    ...users.toSorted((a, b) => byteOrder(a.name, b.name)),
  ];
}

function diffChain(desk: Desk, table: string, before: Chain | undefined, after: Chain | undefined): readonly Change[] {
  const name = (after ?? before)?.name ?? '';
  const empty: Chain = { name, policy: '-', line: undefined, rules: [] };
  const rules = diffRules(desk, table, before ?? empty, after ?? empty);
  if (before === undefined) return [{ kind: 'chain-added', table, chain: name, ...line('afterLine', after) }, ...rules];
  if (after === undefined)
    return [...rules, { kind: 'chain-removed', table, chain: name, ...line('beforeLine', before) }];
  if (before.policy === after.policy || !isBuiltin(table, name)) return rules;
  const lines = { ...line('beforeLine', before), ...line('afterLine', after) };
  return [{ kind: 'policy', table, chain: name, before: before.policy, after: after.policy, ...lines }, ...rules];
}

function line(key: 'beforeLine' | 'afterLine', chain: Chain | undefined): Partial<Record<typeof key, number>> {
  return chain?.line === undefined ? {} : { [key]: chain.line };
}
