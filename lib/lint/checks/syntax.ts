/** Passes on what the parser could not read. */
import type { Check } from '../check.ts';

/** The check `syntax`. */
export const syntax: Check = {
  name: 'syntax',
  severity: 'error',
  summary: 'a line cannot be read as iptables-restore would read it',
  doc: `Every line in a table is a chain line or a whole iptables command line: one command (-A CHAIN, rarely another), options
with their values, "!" as a word of its own before the option it negates. A quote that is never closed swallows the
rest of its line, the target with it, without an error; words that belong to no option stop the load. Options and their
values are the matter of invalid-option and invalid-value.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s ! 10.0.0.0/8 -j DROP
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT ! -s 10.0.0.0/8 -j DROP
COMMIT
`,
  run: (subject) => subject.syntax.filter(({ check }) => check === syntax.name),
};
