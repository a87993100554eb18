/** Whether two rulesets are the same for the kernel. The verdict "rolled back" rests on this: it must never say yes too easily. */
import { builtinChains } from './builtin.ts';
import type { CanonicalChain, CanonicalRuleset, CanonicalTable } from './canonical.ts';

/**
 * Whether both rulesets hold the same policies, chains and rules, rule order counting, table and chain order and counters
 * not. An absent table equals built-in chains at ACCEPT with no rules. With `tables`, only those are compared. An
 * equivalence relation for each choice of `tables`.
 */
export function sameRules(a: CanonicalRuleset, b: CanonicalRuleset, tables?: readonly string[]): boolean {
  const names = tables ?? [...new Set([...a.keys(), ...b.keys()])];
  return names.every((name) => sameTable(a.get(name) ?? emptyTable(name), b.get(name) ?? emptyTable(name)));
}

/** What an absent table stands for. */
export function emptyTable(name: string): CanonicalTable {
  const chains = (builtinChains[name] ?? []).map((chain) => ({
    name: chain,
    policy: 'ACCEPT',
    line: undefined,
    rules: [],
  }));
  return { name, line: 0, chains };
}

function sameTable(a: CanonicalTable, b: CanonicalTable): boolean {
  const others = new Map(b.chains.map((chain) => [chain.name, chain]));
  return a.chains.length === b.chains.length && a.chains.every((chain) => sameChain(chain, others.get(chain.name)));
}

function sameChain(a: CanonicalChain, b: CanonicalChain | undefined): boolean {
  if (b?.policy !== a.policy || a.rules.length !== b.rules.length) return false;
  return a.rules.every((rule, index) => rule.text === b.rules[index]?.text);
}
