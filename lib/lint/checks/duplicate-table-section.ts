/** Finds a table that occurs twice: loading the second section throws away what the first one loaded. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Table } from '../../ruleset/model.ts';
import type { Check, Subject } from '../check.ts';
import { isFragment } from '../fragment.ts';
import { spanOf } from '../span.ts';

/** The check `duplicate-table-section`. */
export const duplicateTableSection: Check = {
  name: 'duplicate-table-section',
  severity: 'error',
  summary: 'a table has two sections, and the second one wipes out the first',
  doc: `Without --noflush, iptables-restore empties a table at each "*table" line. With two sections for one table, only the
rules of the last one survive, on both backends, and nothing says so: a rule for SSH in the first section is gone, and a
policy of DROP in the second is live. This is what comes of joining files with cat.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p icmp -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -p icmp -j ACCEPT
COMMIT
`,
  run: (subject) => {
    const last = new Map<string, Table>();
    return subject.ruleset.tables.flatMap((table) => {
      const before = last.get(table.name);
      last.set(table.name, table);
      return describe(subject, table, before);
    });
  },
};

function describe(subject: Subject, table: Table, before: Table | undefined): readonly Diagnostic[] {
  if (before === undefined || isFragment(subject, table)) return [];
  const message = `"*${table.name}" occurs again: loading this section throws away what the one of line ${before.head.line} loaded`;
  const first = { line: before.head.line, column: 1, message: 'the section that is thrown away' };
  const help = 'write one section for each table';
  const { name } = duplicateTableSection;
  return [{ check: name, severity: 'error', message, help, related: [first], ...spanOf(table.head.name) }];
}
