/** What would change between two rulesets in normal form: by table and chain, with policies, chains and the order of rules. */
import { builtinChains, isBuiltin } from '../ruleset/builtin.ts';
import { byteOrder, type CanonicalChain, type CanonicalRuleset, type CanonicalTable } from '../ruleset/canonical.ts';
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
  const found: { readonly name: string; readonly changes: readonly Change[] }[] = [];
  const compare = (from: CanonicalChain | undefined, to: CanonicalChain | undefined): void => {
    const changes = diffChain(table, from, to);
    if (changes.length > 0) found.push({ name: (to ?? from)?.name ?? '', changes });
  };
  for (const chain of after.chains) {
    compare(old.get(chain.name), chain);
    old.delete(chain.name);
  }
  const stays = found.length;
  for (const chain of old.values()) compare(chain, undefined);
  const order = ({ name }: { readonly name: string }): number => {
    const place = builtinChains[table]?.indexOf(name) ?? -1;
    return place === -1 ? Infinity : place;
  };
  const inOrder = (part: typeof found): typeof found =>
    part.sort((a, b) => (order(a) === order(b) ? byteOrder(a.name, b.name) : order(a) - order(b)));
  return [...inOrder(found.slice(0, stays)), ...inOrder(found.slice(stays))].flatMap(({ changes }) => changes);
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
