/** Finds user chains that no packet can come to. */
import { builtinChains } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Rule, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { wholeSections } from '../fragment.ts';
import { type Jumps, jumpsOf, reachedFrom, ruleOf, unreached } from '../jumps.ts';
import { isManaged } from '../managed.ts';
import { relatedAt, spanOf } from '../span.ts';
import type { Survey } from '../survey.ts';

/** The check `unreferenced-chain`. */
export const unreferencedChain: Check = {
  name: 'unreferenced-chain',
  severity: 'warning',
  summary: 'no jump leads from a built-in chain to this chain',
  doc: `A packet comes to a user chain only by a jump or goto. A chain to which no path leads from a built-in chain of its table
sees no packet: its rules look like protection and do nothing. An empty one is only an info. Chains that a running program
links in (f2b-*, sshguard, DOCKER-USER, KUBE-* and the like), what they call, and pieces that are loaded with --noflush
are not reported.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:blocked - [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A blocked -s 192.0.2.0/24 -j DROP
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:blocked - [0:0]
-A INPUT -j blocked
-A INPUT -p tcp --dport 22 -j ACCEPT
-A blocked -s 192.0.2.0/24 -j DROP
COMMIT
`,
  run: (subject) => wholeSections(subject).flatMap(ofSection),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const { declarations, names, builtin } = survey;
  const jumps = jumpsOf(survey);
  const roots: number[] = [];
  for (const [number, name] of names.entries()) {
    if (number < builtin || (declarations[number] !== undefined && isManaged(name))) roots.push(number);
  }
  const reached = reachedFrom(roots, jumps);
  for (const root of roots) reached[root] = 0;
  const lost: Token[] = [];
  declarations.forEach((declaration, number) => {
    if (declaration === undefined || reached[number] !== unreached || isMistaken(names[number] ?? '')) return;
    lost.push(declaration.name);
  });
  if (lost.length === 0) return [];
  const deleted = new Set(survey.unusual.filter(({ letter }) => letter === 'X').map(({ chainName }) => chainName));
  const rules = rulesIn(survey);
  const callers = callersOf(survey, jumps);
  return lost
    .filter(({ text }) => !deleted.has(text))
    .map((token) => describe(survey, token, rules.get(token.text) ?? 0, callers.get(token.text) ?? []));
}

/** How many rules each chain has. */
function rulesIn({ table }: Survey): ReadonlyMap<string | undefined, number> {
  const rules = new Map<string | undefined, number>();
  for (const { chainName, letter } of table.rules) {
    if (letter !== 'N') rules.set(chainName, (rules.get(chainName) ?? 0) + 1);
  }
  return rules;
}

/** The rules of other chains that jump to each chain. */
function callersOf(survey: Survey, jumps: Jumps): ReadonlyMap<string, readonly Rule[]> {
  const callers = new Map<string, Rule[]>();
  for (const [jump, to] of jumps.to.entries()) {
    const rule = ruleOf(survey, jumps, jump);
    if (rule?.targetName === undefined || jumps.from[jump] === to) continue;
    const known = callers.get(rule.targetName);
    if (known === undefined) callers.set(rule.targetName, [rule]);
    else known.push(rule);
  }
  return callers;
}

/** A built-in chain of another table: the check policy-on-user-chain says more about it. */
function isMistaken(chain: string): boolean {
  return Object.values(builtinChains).some((chains) => chains.includes(chain));
}

function describe({ table }: Survey, token: Token, rules: number, callers: readonly Rule[]): Diagnostic {
  const name = token.text;
  const why = callers.length === 0 ? 'no rule jumps to' : 'only chains that no packet comes to jump to';
  const related = callers.flatMap(({ chainName = '', target }) =>
    target === undefined ? [] : [relatedAt(target.token, `the chain "${chainName}" is not reached either`)],
  );
  const effect = rules === 0 ? 'it is empty' : `its ${rules === 1 ? 'rule sees' : `${rules} rules see`} no packet`;
  return {
    check: unreferencedChain.name,
    severity: rules === 0 ? 'info' : 'warning',
    message: `${why} the chain "${name}" in the table "${table.name}": ${effect}`,
    help: `add the jump that is missing ("-A CHAIN … -j ${name}"), or delete the chain`,
    ...spanOf(token),
    ...(related.length === 0 ? {} : { related }),
  };
}
