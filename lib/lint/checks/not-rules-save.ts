/** Passes on what the parser found to be no rules-save text at all: scripts, binaries, CRLF, empty files. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Check } from '../check.ts';

const help = 'lint the text that iptables-save prints: "*table", chain lines, rules, "COMMIT"';

/** The check `not-rules-save`. */
export const notRulesSave: Check = {
  name: 'not-rules-save',
  severity: 'error',
  summary: 'the file, or a line of it, is not in the format of iptables-save',
  doc: `iptables-restore reads what iptables-save prints: a line "*table", chain lines ":NAME POLICY [0:0]", rules "-A …", and
"COMMIT". It knows no "iptables" before a rule, no variables, no line continuation; "#" begins a comment only in the
first column. An empty file loads with status 0 and changes nothing, which looks like a success. CRLF line ends and a byte
order mark become part of words and break the load. A shell script must be run (where it can do no harm, such as in a
network namespace of its own), and then saved with iptables-save.`,
  bad: `iptables -P INPUT DROP
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ ruleset, syntax }) => {
    const found = syntax.filter(({ check }) => check === notRulesSave.name);
    const told = found.map((each) => ({ ...each, help: each.help ?? help }));
    return ruleset.tables.length === 0 ? told.slice(0, 1).map((each) => ofWholeFile(each, told.length - 1)) : told;
  },
};

/** Of a file without any table one finding is enough; the rest of its lines are no better. */
function ofWholeFile(first: Diagnostic, more: number): Diagnostic {
  if (more === 0) return first;
  const others = `${more} more ${more === 1 ? 'line' : 'lines'} like it`;
  return { ...first, message: `${first.message}; the file names no table at all, and has ${others}` };
}
