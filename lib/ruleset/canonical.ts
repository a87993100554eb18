/**
 * The normal form of a ruleset: what iptables-save would print, reduced to what can differ. Two texts that load the same
 * rules have the same normal form, as far as the options are known; unknown options stay word for word.
 */
import { builtinChains } from './builtin.ts';
import { carryOut } from './carry-out.ts';
import type { Dialect, Ruleset, Table } from './model.ts';
import type { CanonicalChain, CanonicalRule, RuleList } from './table-state.ts';

export type { CanonicalChain, CanonicalRule, RuleList } from './table-state.ts';

/** A table in normal form: all its built-in chains in hook order, then the user chains by byte value. */
export interface CanonicalTable<Rules extends RuleList = readonly CanonicalRule[]> {
  readonly name: string;
  readonly line: number;
  readonly chains: readonly CanonicalChain<Rules>[];
}

/** A ruleset in normal form, by table name. Tables that the text does not name are absent. */
export type CanonicalRuleset = ReadonlyMap<string, CanonicalTable>;

/** The same where the rules may be made only when someone asks for them. */
export type RulesetInOrder = ReadonlyMap<string, CanonicalTable<RuleList>>;

/**
 * The normal form of a parsed ruleset, as if its text were loaded into an empty table: a later section of the same table
 * replaces an earlier one, commands such as -I, -D, -P and -F are carried out, built-in chains that are not declared have
 * the policy ACCEPT. Counters are dropped, address lists become one rule for each address. A section that lacks its
 * COMMIT is included: whoever must know that it will not load reads the diagnostics of the parser.
 */
export function canonical(ruleset: Ruleset): CanonicalRuleset {
  const { dialect } = ruleset;
  return new Map(ruleset.tables.map((table) => [table.name, canonicalTable(table, dialect)]));
}

function canonicalTable(table: Table, dialect: Dialect): CanonicalTable {
  const { chains } = carryOut(table, dialect);
  const builtin = builtinChains[table.name] ?? [];
  const users = [...chains.keys()].filter((name) => !builtin.includes(name)).toSorted(byteOrder);
  const names = [...builtin, ...users];
  return { name: table.name, line: table.head.line, chains: names.map((name) => chains.get(name) ?? emptyChain(name)) };
}

function emptyChain(name: string): CanonicalChain {
  return { name, policy: 'ACCEPT', line: undefined, rules: [] };
}

/** The order of user chains. iptables-save sorts them by byte value; UTF-16 order is the same but for characters beyond U+FFFF. */
export function byteOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
