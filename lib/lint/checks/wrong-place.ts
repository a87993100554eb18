/** Finds matches, targets and interfaces in tables and chains where iptables or the kernel refuses them. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Rule, Span, Table } from '../../ruleset/model.ts';
import type { Placement } from '../../ruleset/placement.ts';
import type { Check, Subject } from '../check.ts';
import { type Jumps, jumpsOf, reachedFrom, ruleOf, unreached } from '../jumps.ts';
import { interfaceAt, type Misplaced, placeOf } from '../misplaced.ts';
import { remembered } from '../remembered.ts';
import { relatedAt, spanOf } from '../span.ts';
import { addsRule, type Survey, surveyOf } from '../survey.ts';

/** The check `wrong-place`. */
export const wrongPlace: Check = {
  name: 'wrong-place',
  severity: 'error',
  summary: 'a match or target stands in a table, chain or protocol where the kernel refuses it',
  doc: `Many extensions are bound to a table (REJECT to filter, DNAT to nat), to the chains a packet takes there (MASQUERADE to
POSTROUTING, owner to OUTPUT and POSTROUTING) or to a protocol (TCPMSS and --reject-with tcp-reset to -p tcp), also through the
jumps to a chain of one's own. iptables-restore --test does not see it, since it never asks the kernel: the load fails, on
legacy with the number of the COMMIT line, and the tables before are already live. The rules are those of Linux 6.18 on the
backend that is meant; some that nft takes are refused by legacy, for it follows jumps where nft looks at one chain only.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -j REJECT --reject-with tcp-reset
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -j REJECT --reject-with tcp-reset
COMMIT
`,
  run: (subject) => subject.ruleset.tables.flatMap((table) => ofTable(subject, table)),
};

function ofTable(subject: Subject, table: Table): readonly Diagnostic[] {
  const survey = surveyOf(subject.ruleset, table);
  const { targets, traits, builtin, unusual } = survey;
  const found = unusual.filter(({ letter }) => letter === 'P').flatMap((rule) => policyInNat(table, rule));
  table.rules.forEach((rule, index) => {
    const target = targets[index] ?? -1;
    const own = traits[index];
    const toBuiltin = target >= 0 && target < builtin;
    if (own === undefined || (own.isContent && !toBuiltin)) return;
    if (rule.chainName === undefined || !addsRule(rule)) return;
    if (toBuiltin) found.push(...jumpToBuiltin(table, rule));
    for (const place of interfaceAt(rule, own.interfaces)) found.push(report(place));
    for (const { row, refusal } of own.candidates) {
      const why = judge(subject, survey, index, row) ?? refusal;
      const place = why === undefined ? undefined : placeOf(rule, row);
      if (why !== undefined && place !== undefined) found.push(report({ place, ...why }));
    }
  });
  return found;
}

/** What is wrong, or undefined when the rule is in its place. */
type Verdict = Pick<Misplaced, 'message' | 'help'> & { readonly by?: Rule };

function judge({ ruleset: { dialect } }: Subject, survey: Survey, index: number, row: Placement): Verdict | undefined {
  const { table, names, builtin } = survey;
  if (row.tables !== undefined && !row.tables.includes(table.name)) {
    return {
      message: `"${row.name}" is refused in the table "${table.name}"`,
      help: `it belongs into ${list(row.tables)}`,
    };
  }
  if (row.chains === undefined) return undefined;
  const chain = survey.chains[index] ?? -1;
  if (chain < builtin) {
    const name = names[chain] ?? '';
    return row.chains.includes(name) ? undefined : refused(row, row.chains, `in the chain "${name}"`);
  }
  if (row.checkedAt === 'checkentry' && dialect.backend === 'nft') return undefined;
  const jumps = jumpsOf(survey);
  for (let hook = 0; hook < builtin; hook += 1) {
    const name = names[hook] ?? '';
    if (row.chains.includes(name)) continue;
    const by = waysFrom(hook, jumps)[chain] ?? unreached;
    if (by === unreached) continue;
    const last = ruleOf(survey, jumps, by);
    const verdict = refused(row, row.chains, `where packets come from the chain "${name}"`);
    return last === undefined ? verdict : { ...verdict, by: last };
  }
  return undefined;
}

function refused({ name, option }: Placement, chains: readonly string[], where: string): Verdict {
  const what = option === undefined ? `"${name}"` : `"--${option}" of "${name}"`;
  return { message: `${what} is refused ${where}`, help: `it may be reached from ${list(chains)} only` };
}

/** How each chain is reached from a built-in one, found out once. */
function waysFrom(hook: number, jumps: Jumps): Int32Array {
  const known = remembered(ways, jumps, () => []);
  return (known[hook] ??= reachedFrom([hook], jumps));
}

const ways = new WeakMap<Jumps, Int32Array[]>();

function report({ place, message, help, by }: { place: Span } & Verdict): Diagnostic {
  const jump = by?.target?.token;
  const related = jump === undefined ? {} : { related: [relatedAt(jump, 'this jump brings them here')] };
  return { check: wrongPlace.name, severity: 'error', message, help, ...spanOf(place), ...related };
}

/** Both backends refuse it: nft knows no built-in chain to jump to, legacy can't return from one. */
function jumpToBuiltin(table: Table, rule: Rule): readonly Diagnostic[] {
  const { target } = rule;
  if (target === undefined) return [];
  const message = `"${target.name}" is a built-in chain of "${table.name}", and no rule may jump to one`;
  return [report({ place: target.token, message, help: 'put the rules into a chain of their own, and jump to that' })];
}

function policyInNat(table: Table, { operands: [policy] }: Rule): readonly Diagnostic[] {
  if (table.name !== 'nat' || policy?.text !== 'DROP') return [];
  const message = '"-P … DROP" is refused in the table "nat", which is not for filtering';
  return [report({ place: policy, message, help: 'drop packets in the table "filter"' })];
}

function list(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
