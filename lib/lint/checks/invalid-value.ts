/** Passes on what the parser found about values. */
import type { Check } from '../check.ts';

/** The check `invalid-value`. */
export const invalidValue: Check = {
  name: 'invalid-value',
  severity: 'error',
  summary: 'iptables does not take the value of an option',
  doc: `Addresses, ports, numbers, times and words are read as iptables 1.8.9 reads them: an IPv6 address is none in a file for
iptables, a port ends at 65535, a mask at /32 or /128, a number may be hexadecimal, or octal after a leading zero.
iptables-restore refuses the line, and with it the whole table, while the tables before it are already live. Names that
only the host can resolve are not judged here: see hostname-match for host names.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.0/33 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.0/24 -j ACCEPT
COMMIT
`,
  run: ({ syntax }) => syntax.filter(({ check }) => check === invalidValue.name),
};
