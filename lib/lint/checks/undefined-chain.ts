/** Finds jumps to what is neither a target nor a chain of the table. */
import type { Diagnostic, Related } from '../../ruleset/diagnostic.ts';
import type { Ruleset, Table, Target, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { isFragment } from '../fragment.ts';
import { mostGuesses, nearest } from '../../ruleset/nearest.ts';
import { relatedAt, spanOf } from '../span.ts';
import { addsRule, declaredNames, type Survey, surveyOf } from '../survey.ts';
import { knownTargets } from '../targets.ts';

/** The check `undefined-chain`. */
export const undefinedChain: Check = {
  name: 'undefined-chain',
  severity: 'error',
  summary: 'a rule jumps to a chain that the table does not have',
  doc: `A name after -j or -g must be a target or a chain that was declared in the same table, above the rule: a line
":NAME - [0:0]". iptables-nft-restore --test takes a jump to a missing chain with status 0; the real load then fails, and
blames the line of COMMIT. The tables before it are live by that time. Chains belong to one table: one declared in filter
is unknown in nat. A file without any built-in chain, as ufw's and Docker's snippets, is taken for a piece that is loaded
with --noflush, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ssh-guests
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:ssh-guests - [0:0]
-A INPUT -p tcp --dport 22 -j ssh-guests
-A ssh-guests -s 192.0.2.0/24 -j ACCEPT
COMMIT
`,
  run: (subject) =>
    subject.ruleset.tables
      .filter((table) => !isFragment(subject, table))
      .flatMap((table) => ofTable(subject.ruleset, table)),
};

function ofTable(ruleset: Ruleset, table: Table): readonly Diagnostic[] {
  const survey = surveyOf(ruleset, table);
  const { targets, traits, declarations, names, builtin } = survey;
  const isTarget = names.map((name) => knownTargets.has(name));
  const found: Diagnostic[] = [];
  table.rules.forEach((rule, index) => {
    const target = targets[index] ?? -1;
    if (target < builtin) return;
    const declaration = declarations[target];
    const known =
      declaration === undefined
        ? isTarget[target] === true && traits[index]?.goes !== true
        : declaration.line < rule.line;
    if (known || !addsRule(rule) || rule.target === undefined || isTemplate(rule.target)) return;
    found.push(describe(ruleset, survey, rule.target, declaration?.name, found.length < mostGuesses));
  });
  return found;
}

/** No matter of this check: only extensions have options, so an unknown name with options is one we do not know. */
function isTemplate({ kind, options }: Target): boolean {
  return kind === 'jump' && options.length > 0;
}

function describe(
  ruleset: Ruleset,
  survey: Survey,
  target: Target,
  declaration: Token | undefined,
  guess: boolean,
): Diagnostic {
  const { kind, name, token } = target;
  const { table } = survey;
  const base = { check: undefinedChain.name, severity: 'error', ...spanOf(token) } as const;
  if (declaration !== undefined) {
    const message = `the chain "${name}" is declared only below, in line ${declaration.line}: iptables-restore does not know it yet`;
    const related = [relatedAt(declaration, `"${name}" is declared here`)];
    return { ...base, message, help: 'move the declaration up, to the other ":" lines', related };
  }
  const what =
    kind === 'goto'
      ? `"${name}" is no chain of the table "${table.name}", and -g takes nothing else`
      : `"${name}" is neither a target nor a chain of the table "${table.name}"`;
  const related = elsewhere(ruleset, name);
  return {
    ...base,
    message: what,
    help: advice(survey, kind, name, guess),
    ...(related.length === 0 ? {} : { related }),
  };
}

function advice(survey: Survey, kind: Target['kind'], name: string, guess: boolean): string {
  if (/[${}<>[\]%]/u.test(name)) return 'if the file is a template, lint what it renders to';
  if (kind === 'goto' && knownTargets.has(name)) return `write "-j ${name}"`;
  const names = guess ? [...(kind === 'goto' ? [] : knownTargets), ...declaredNames(survey)] : [];
  const meant = nearest(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return meant === undefined ? declare : `did you mean "${meant}"? else ${declare}`;
}

function elsewhere(ruleset: Ruleset, name: string): readonly Related[] {
  return ruleset.tables.flatMap((table) => {
    const { numbers, declarations } = surveyOf(ruleset, table);
    const token = declarations[numbers.get(name) ?? -1]?.name;
    return token === undefined
      ? []
      : [relatedAt(token, `this chain of the same name belongs to the table "${table.name}"`)];
  });
}
