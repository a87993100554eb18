/** The live rules as iptables-save printed them, chain by chain, each with its normal form. Pure. */
import { isBuiltin } from '../ruleset/builtin.ts';
import { canonical } from '../ruleset/canonical.ts';
import type { Rule, Ruleset } from '../ruleset/model.ts';

/** A live rule. */
export interface LiveRule {
  /** In normal form: `-A CHAIN …`. */
  readonly text: string;
  readonly rule: Rule;
}

/** A live chain. */
export interface LiveChain {
  readonly name: string;
  readonly builtin: boolean;
  readonly rules: readonly LiveRule[];
}

/** The chains of each table: the built-in ones in hook order, then the user chains by name. */
export function liveChains(live: Ruleset): ReadonlyMap<string, readonly LiveChain[]> {
  const lines = new Map(live.tables.flatMap(({ rules }) => rules).map((rule) => [rule.line, rule]));
  return new Map(
    [...canonical(live).values()].map((table) => [
      table.name,
      table.chains.map(({ name, rules }): LiveChain => {
        const found = rules.flatMap(({ text, line }) => {
          const rule = lines.get(line);
          return rule === undefined ? [] : [{ text, rule }];
        });
        return { name, builtin: isBuiltin(table.name, name), rules: found };
      }),
    ]),
  );
}

/** A rule as iptables-save printed it, without its counters. */
export function printedRule({ text }: Rule): string {
  return text.replace(/^\[\d+:\d+\] /u, '');
}
