/** Finds commands that iptables-restore cannot carry out where they stand. */
import { carryOut } from '../../ruleset/carry-out.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Ruleset, Table } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { isFragment } from '../fragment.ts';
import { spanOf } from '../span.ts';
import { surveyOf } from '../survey.ts';

/** The check `failing-command`. */
export const failingCommand: Check = {
  name: 'failing-command',
  severity: 'error',
  summary: 'a command cannot be carried out where it stands',
  doc: `A line of a rules file is a command of iptables, and is carried out on the table as the lines above have left it, which
begins empty: -D of a rule that is not there, -I and -R past the last rule, -N of a chain that exists, -X of one that has
rules or is jumped to, -E and -R on nft (it renames no chain of the same load, and crashes on replacing its rules). The
load stops there; what is above in the same table is not loaded either, but the tables before are live. A file that is
loaded with --noflush finds rules that are not in it, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-D INPUT -p tcp --dport 22 -j DROP
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: (subject) =>
    subject.ruleset.tables
      .filter((table) => isEventful(subject.ruleset, table) && !isFragment(subject, table))
      .flatMap((table) => ofTable(subject.ruleset, table)),
};

/** Whether anything could fail: not where chains are declared once, and rules appended. */
function isEventful(ruleset: Ruleset, table: Table): boolean {
  const { unusual, declarations } = surveyOf(ruleset, table);
  // What makes chains beside the ":" lines is unusual itself.
  const made = declarations.reduce((count) => count + 1, 0);
  return unusual.some(({ letter }) => letter !== undefined) || made < table.chains.length;
}

function ofTable({ dialect }: Ruleset, table: Table): readonly Diagnostic[] {
  return carryOut(table, dialect).failures.map(({ span, message }) => ({
    check: failingCommand.name,
    severity: failingCommand.severity,
    message,
    ...spanOf(span),
    help: 'write the rules as they are meant to be, with -A alone, as iptables-save does',
  }));
}
