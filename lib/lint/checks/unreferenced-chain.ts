/** Finds user chains that no packet can come to. */
import { builtinChains } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Table, Token } from '../../ruleset/model.ts';
import { calls, declaredChains, reachableFrom } from '../chains.ts';
import type { Call } from '../chains.ts';
import type { Check } from '../check.ts';
import { isFragment } from '../fragment.ts';
import { isManaged } from '../managed.ts';
import { relatedAt, spanOf } from '../span.ts';

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
  run: (subject) => subject.ruleset.tables.filter((table) => !isFragment(subject, table)).flatMap(ofTable),
};

function ofTable(table: Table): readonly Diagnostic[] {
  const declared = declaredChains(table);
  const all = calls(table);
  const reached = reachableFrom([...(builtinChains[table.name] ?? []), ...[...declared.keys()].filter(isManaged)], all);
  const deleted = new Set(
    table.rules.flatMap(({ letter, chainName }) => (letter === 'X' && chainName !== undefined ? [chainName] : [])),
  );
  const lost = [...declared.values()].filter(
    ({ text }) => !reached.has(text) && !deleted.has(text) && !isMistaken(text),
  );
  if (lost.length === 0) return [];
  const rules = new Map<string | undefined, number>();
  for (const { chainName, letter } of table.rules) {
    if (letter !== 'N') rules.set(chainName, (rules.get(chainName) ?? 0) + 1);
  }
  const names = new Set(lost.map(({ text }) => text));
  const callers = all.filter(({ to }) => names.has(to));
  return lost.map((token) => describe(table, token, rules.get(token.text) ?? 0, callers));
}

/** A built-in chain of another table: the check policy-on-user-chain says more about it. */
function isMistaken(chain: string): boolean {
  return Object.values(builtinChains).some((chains) => chains.includes(chain));
}

function describe(table: Table, token: Token, rules: number, calling: readonly Call[]): Diagnostic {
  const name = token.text;
  const callers = calling.filter(({ from, to }) => to === name && from !== name);
  const why = callers.length === 0 ? 'no rule jumps to' : 'only chains that no packet comes to jump to';
  const related = callers.flatMap(({ from, rule: { target } }) =>
    target === undefined ? [] : [relatedAt(target.token, `the chain "${from}" is not reached either`)],
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
