/** What would change between two rulesets in normal form: by table and chain, with policies, chains and the order of rules. */
import { builtinChains, isBuiltin } from '../ruleset/builtin.ts';
import type { CanonicalChain, CanonicalRuleset, CanonicalTable } from '../ruleset/canonical.ts';
import { emptyTable } from '../ruleset/same-rules.ts';
import type { Change } from './change.ts';
import { diffRules } from './rules.ts';

/** What to compare. */
export interface DiffOptions {
  /** Only these tables: those a file names, when it is compared with the live rules, since no other is touched. */
  readonly tables?: readonly string[];
}

/**
 * The differences from `before` to `after`, by table in the order of packet flow, then by chain, then by place. An absent
 * table equals built-in chains at ACCEPT with no rules, so that nothing is reported where nothing would change.
 */
export function diff(before: CanonicalRuleset, after: CanonicalRuleset, options: DiffOptions = {}): readonly Change[] {
  const names = options.tables ?? [...new Set([...before.keys(), ...after.keys()])];
  return names
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((name) => diffTables(name, before.get(name), after.get(name)));
}

function rank(table: string): number {
  const index = Object.keys(builtinChains).indexOf(table);
  return index === -1 ? Infinity : index;
}

function diffTables(
  name: string,
  before: CanonicalTable | undefined,
  after: CanonicalTable | undefined,
): readonly Change[] {
  const changes = diffChains(name, before ?? emptyTable(name), after ?? emptyTable(name));
  if (changes.length === 0) return [];
  if (before === undefined && after !== undefined) {
    return [{ kind: 'table-added', table: name, chain: '', afterLine: after.line }, ...changes];
  }
  if (after === undefined && before !== undefined) {
    return [{ kind: 'table-removed', table: name, chain: '', beforeLine: before.line }, ...changes];
  }
  return changes;
}

function diffChains(table: string, before: CanonicalTable, after: CanonicalTable): readonly Change[] {
  const old = new Map(before.chains.map((chain) => [chain.name, chain]));
  const fresh = new Map(after.chains.map((chain) => [chain.name, chain]));
  const gone = before.chains.filter(({ name }) => !fresh.has(name));
  return [
    ...after.chains.flatMap((chain) => diffChain(table, old.get(chain.name), chain)),
    ...gone.flatMap((chain) => diffChain(table, chain, undefined)),
  ];
}

function diffChain(
  table: string,
  before: CanonicalChain | undefined,
  after: CanonicalChain | undefined,
): readonly Change[] {
  const name = (after ?? before)?.name ?? '';
  const empty: CanonicalChain = { name, policy: '-', line: undefined, rules: [] };
  const rules = diffRules(table, before ?? empty, after ?? empty);
  if (before === undefined) return [{ kind: 'chain-added', table, chain: name, ...line('afterLine', after) }, ...rules];
  if (after === undefined)
    return [...rules, { kind: 'chain-removed', table, chain: name, ...line('beforeLine', before) }];
  if (before.policy === after.policy || !isBuiltin(table, name)) return rules;
  const lines = { ...line('beforeLine', before), ...line('afterLine', after) };
  return [{ kind: 'policy', table, chain: name, before: before.policy, after: after.policy, ...lines }, ...rules];
}

function line(key: 'beforeLine' | 'afterLine', chain: CanonicalChain | undefined): Partial<Record<typeof key, number>> {
  return chain?.line === undefined ? {} : { [key]: chain.line };
}
