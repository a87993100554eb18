/** Finds rules for chains that the table does not have. */
import { builtinChains, isBuiltin } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { CommandLetter, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { wholeSections } from '../fragment.ts';
import { mostGuesses, nearest } from '../../ruleset/nearest.ts';
import { spanOf } from '../span.ts';
import { declaredNames, type Survey } from '../survey.ts';

/** The commands that need their chain to exist. -N makes one; of -P the check policy-on-user-chain speaks. */
const needing: ReadonlySet<CommandLetter> = new Set<CommandLetter>(['A', 'I', 'D', 'R', 'C', 'F', 'Z', 'X', 'E']);

/** The check `undeclared-chain`. */
export const undeclaredChain: Check = {
  name: 'undeclared-chain',
  severity: 'error',
  summary: 'a rule is added to a chain that the table does not have',
  doc: `Rules can be added to the built-in chains of the table, and to chains that a line ":NAME - [0:0]" above them declares.
For any other, iptables-restore stops: "No chain/target/match by that name". Names are case-sensitive, and each
table has built-in chains of its own: PREROUTING is unknown in filter. Only the first rule of each such chain is
reported. A file without any built-in chain that declares chains of its own, or fills those of Docker, ufw and the
like, is taken for a piece that is loaded with --noflush, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A Input -p tcp --dport 80 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -p tcp --dport 80 -j ACCEPT
COMMIT
`,
  run: (subject) => wholeSections(subject).flatMap(ofSection),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const { table, chains, declarations, builtin } = survey;
  const first = new Map<number, Token>();
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    if (chain < builtin) return;
    const declaration = declarations[chain];
    if (declaration !== undefined && declaration.line <= rule.line) return;
    if (rule.letter === undefined || !needing.has(rule.letter) || first.has(chain)) return;
    if (rule.chain !== undefined) first.set(chain, rule.chain);
  });
  return [...first].map(([chain, token], index) =>
    describe(survey, token, declarations[chain]?.name, index < mostGuesses),
  );
}

function describe(survey: Survey, token: Token, below: Token | undefined, guess: boolean): Diagnostic {
  const base = { check: undeclaredChain.name, severity: 'error', ...spanOf(token) } as const;
  const name = token.text;
  if (below !== undefined) {
    const message = `the chain "${name}" is declared only below, in line ${below.line}`;
    return { ...base, message, help: 'move the declaration up, to the other ":" lines' };
  }
  const message = `the table "${survey.table.name}" has no chain "${name}"`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) return { ...base, message, help: `it is a built-in chain of ${tables.join(', ')}` };
  const names = guess ? [...(builtinChains[survey.table.name] ?? []), ...declaredNames(survey)] : [];
  const meant = nearest(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return { ...base, message, help: meant === undefined ? declare : `did you mean "${meant}"? else ${declare}` };
}
