/** Finds matches, targets and interfaces in tables and chains where iptables or the kernel refuses them. */
import { isBuiltin } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Rule, Span, Table } from '../../ruleset/model.ts';
import type { Placement } from '../../ruleset/placement.ts';
import { type Call, declaredChains } from '../chains.ts';
import type { Check, Subject } from '../check.ts';
import { type Hooks, hooksOf } from '../hooks.ts';
import { interfaceAt, misplacedIn, placeOf, type Misplaced } from '../misplaced.ts';
import { relatedAt, spanOf } from '../span.ts';

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

const placing = new Set(['A', 'I', 'R']);

function ofTable(subject: Subject, table: Table): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let known: Hooks | undefined;
  const hooks = (): Hooks => (known ??= hooksOf(table));
  for (const rule of table.rules) {
    const { chainName, letter } = rule;
    if (letter === 'P') found.push(...policyInNat(table, rule));
    if (chainName === undefined || letter === undefined || !placing.has(letter)) continue;
    if (rule.targetName !== undefined && isBuiltin(table.name, rule.targetName))
      found.push(...jumpToBuiltin(table, rule));
    for (const place of interfaceAt(rule)) found.push(report(place));
    for (const { row, refusal } of misplacedIn(subject.ruleset.dialect, rule)) {
      if (row.kind === 'target' && declaredChains(table).has(row.name)) continue;
      const why = judge(subject, table, rule, row, hooks) ?? refusal;
      const place = why === undefined ? undefined : placeOf(rule, row);
      if (why !== undefined && place !== undefined) found.push(report({ place, ...why }));
    }
  }
  return found;
}

/** What is wrong, or undefined when the rule is in its place. */
type Verdict = Pick<Misplaced, 'message' | 'help'> & { readonly by?: Call };

function judge(
  { ruleset: { dialect } }: Subject,
  table: Table,
  rule: Rule,
  row: Placement,
  hooks: () => Hooks,
): Verdict | undefined {
  const { name } = row;
  if (row.tables !== undefined && !row.tables.includes(table.name)) {
    return {
      message: `"${name}" is refused in the table "${table.name}"`,
      help: `it belongs into ${list(row.tables)}`,
    };
  }
  if (row.chains === undefined) return undefined;
  const chain = rule.chainName ?? '';
  const what = row.option === undefined ? `"${name}"` : `"--${row.option}" of "${name}"`;
  const allowed = `it may be reached from ${list(row.chains)} only`;
  if (isBuiltin(table.name, chain)) {
    return row.chains.includes(chain)
      ? undefined
      : { message: `${what} is refused in the chain "${chain}"`, help: allowed };
  }
  if (row.checkedAt === 'checkentry' && dialect.backend === 'nft') return undefined;
  const { chains } = row;
  const wrong = [...hooks()].find(([hook, reached]) => !chains.includes(hook) && reached.has(chain));
  if (wrong === undefined) return undefined;
  const [hook, reached] = wrong;
  const by = reached.get(chain);
  return {
    message: `${what} is refused where packets come from the chain "${hook}"`,
    help: allowed,
    ...(by === undefined ? {} : { by }),
  };
}

function report({ place, message, help, by }: { place: Span; message: string; help: string; by?: Call }): Diagnostic {
  const jump = by?.rule.target?.token;
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
