/** Finds rules behind one that lets no packet pass. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Rule } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { relatedAt, spanOfRule } from '../span.ts';
import { isDeclared, type Survey, surveyOf } from '../survey.ts';
import { chainEnds } from '../terminal.ts';

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
  run: ({ ruleset }) => ruleset.tables.flatMap((table) => ofSection(surveyOf(ruleset, table))),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const { table, chains, names, unusual } = survey;
  const ends = chainEnds(survey);
  const disordered = new Set(unusual.filter(isOutOfOrder).map(({ chainName }) => chainName));
  const found: (Ending | undefined)[] = [];
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    if (chain < 0 || rule.letter !== 'A') return;
    const ending = found[chain];
    if (ending === undefined) {
      if (ends(index) && !disordered.has(names[chain])) found[chain] = { rule, dead: undefined, count: 0 };
    } else {
      ending.dead ??= rule;
      ending.count += 1;
    }
  });
  return found.flatMap((ending) => (ending?.dead === undefined ? [] : describe(survey, ending, ending.dead)));
}

/** The rule that ends a chain, the first after it, and how many there are. */
interface Ending {
  readonly rule: Rule;
  dead: Rule | undefined;
  count: number;
}

/** Commands that make the order in the chain another one than that of the file. */
function isOutOfOrder({ letter }: Rule): boolean {
  return ['I', 'D', 'R', 'F', 'X', 'E'].includes(letter ?? '');
}

function describe(survey: Survey, { rule: end, count }: Ending, dead: Rule): Diagnostic {
  const more = count - 1;
  const rest = more === 0 ? '' : more === 1 ? ', and neither is the next' : `, and neither are the next ${more}`;
  const message = `this rule is never reached${rest}: line ${end.line} ends the chain "${end.chain?.text ?? ''}" for every packet`;
  const help = `move it above line ${end.line}, or delete it`;
  const related = end.target === undefined ? [] : [relatedAt(end.target.token, explain(survey, end))];
  return { check: unreachableRule.name, severity: 'warning', message, help, related, ...spanOfRule(dead) };
}

function explain(survey: Survey, { target }: Rule): string {
  const name = target?.name ?? '';
  if (target?.kind === 'goto') return `"-g ${name}" does not come back`;
  return isDeclared(survey, name)
    ? `every path through "${name}" ends in a verdict`
    : `"${name}" without any match ends the chain`;
}
