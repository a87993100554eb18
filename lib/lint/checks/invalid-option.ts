/** Passes on what the parser found about options. */
import type { Check } from '../check.ts';

/** The check `invalid-option`. */
export const invalidOption: Check = {
  name: 'invalid-option',
  severity: 'error',
  summary: 'an option is unknown here, repeated, missing, or at odds with another',
  doc: `Every option belongs to the rule itself, to a match named by -m before it, to the protocol named by -p before it, or to
the target named by -j. Most may stand once only, some exclude each other or need each other, few take "!" before them.
iptables-restore refuses the line, and with it the whole table, while the tables before it are already live. The rules
are those of iptables 1.8.9. Matches and targets that are not part of iptables (xtables-addons, vendors) are
carried word for word.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ syntax }) => syntax.filter(({ check }) => check === invalidOption.name),
};
