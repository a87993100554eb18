/** Passes on what the parser found about COMMIT lines. */
import type { Check } from '../check.ts';

/** The check `missing-commit`. */
export const missingCommit: Check = {
  name: 'missing-commit',
  severity: 'error',
  summary: 'a table is not closed by a line COMMIT',
  doc: `Nothing of a table becomes live before its COMMIT line. Without one at the end of the file, iptables-restore fails
("COMMIT expected at line N"), and the tables before it are already live by then. A second "*table" before the COMMIT
of the first, "commit" in small letters, or blanks around it make a load fail as well.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ syntax }) => syntax.filter(({ check }) => check === missingCommit.name),
};
