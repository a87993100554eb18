/** Words of a rule line that belong to no option. */
import { finding } from './finding.ts';
import type { Token } from './model.ts';
import { complain, type Scan } from './scan.ts';

/** Reports such a word, and keeps it among the operands: nothing is lost. */
export function stray(scan: Scan, token: Token): void {
  scan.operands.push(token);
  if (token.text.startsWith('#')) {
    const message = '"#" begins no comment here: only a "#" in the first column does';
    const help = 'move the comment to a line of its own, or to -m comment';
    scan.diagnostics.push(finding('not-rules-save', token, message, help));
    scan.at = scan.tokens.length;
  } else if (token.raw === '\\' && scan.at === scan.tokens.length) {
    const message = 'a backslash does not continue a line: iptables-restore knows no such thing';
    scan.diagnostics.push(finding('not-rules-save', token, message, 'write the rule in one line'));
  } else {
    complain(scan, token, `"${token.text}" belongs to no option`);
  }
}
