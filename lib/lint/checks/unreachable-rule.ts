/** Finds rules behind one that lets no packet pass. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Rule, Table } from '../../ruleset/model.ts';
import { declaredChains } from '../chains.ts';
import type { Check } from '../check.ts';
import { relatedAt, spanOfRule } from '../span.ts';
import { chainEnds, rulesByChain } from '../terminal.ts';

/** The check `unreachable-rule`. */
export const unreachableRule: Check = {
  name: 'unreachable-rule',
  severity: 'warning',
  summary: 'a rule stands behind one that ends the chain for every packet',
  doc: `Rules are asked in order, and the first verdict counts. Behind a rule without any match whose target is ACCEPT, DROP,
REJECT, RETURN, a NAT target, a goto, or a chain in which every path ends in a verdict, no rule of the chain is ever
asked. When that rule is the one that accepts SSH, it is a lockout. Only proofs are reported: a rule with any match (a
limit, a set, an interface, -s, -p) never counts as "every packet", LOG and MARK let packets go on, and a chain that can
return, or that another program changes, ends nothing. Chains with -I, -D or -R lines are not judged, for their order is
not that of the file. The first such rule is reported, for all that follow it.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -j DROP
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -j DROP
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.flatMap(ofTable),
};

function ofTable(table: Table): readonly Diagnostic[] {
  const ends = chainEnds(table);
  const chains = [...rulesByChain(table).values()];
  const appending = table.rules.every(isInOrder);
  const judged = appending
    ? chains
    : chains.filter((rules) => !rules.some(isOutOfOrder)).map((rules) => rules.filter(isInOrder));
  return judged.flatMap((rules) => ofChain(table, rules, ends));
}

function isInOrder({ letter }: Rule): boolean {
  return letter === 'A';
}

/** Commands that make the order in the chain another one than that of the file. */
function isOutOfOrder({ letter }: Rule): boolean {
  return letter !== 'A' && ['I', 'D', 'R', 'F', 'X', 'E'].includes(letter ?? '');
}

function ofChain(table: Table, rules: readonly Rule[], ends: (rule: Rule) => boolean): readonly Diagnostic[] {
  const index = rules.findIndex(ends);
  const end = rules[index];
  const dead = rules[index + 1];
  if (end === undefined || dead === undefined) return [];
  const more = rules.length - index - 2;
  const rest = more === 0 ? '' : more === 1 ? ', and neither is the next' : `, and neither are the next ${more}`;
  const message = `this rule is never reached${rest}: line ${end.line} ends the chain "${end.chain?.text ?? ''}" for every packet`;
  const help = `move it above line ${end.line}, or delete it`;
  const related = end.target === undefined ? [] : [relatedAt(end.target.token, explain(table, end))];
  return [{ check: unreachableRule.name, severity: 'warning', message, help, related, ...spanOfRule(dead) }];
}

function explain(table: Table, { target }: Rule): string {
  const name = target?.name ?? '';
  if (target?.kind === 'goto') return `"-g ${name}" does not come back`;
  return declaredChains(table).has(name)
    ? `every path through "${name}" ends in a verdict`
    : `"${name}" without any match ends the chain`;
}
