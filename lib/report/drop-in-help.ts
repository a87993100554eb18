/** What -h and -V print under the name of iptables-apply. Pure. */
import type { Family } from '../ruleset/model.ts';

/** What is meant when nothing is said: paths, and seconds. */
export interface DropInDefaults {
  readonly family: Family;
  readonly rules: string;
  readonly command: string;
  readonly timeout: number;
}

/** What -h prints. */
export function helpText(name: string, version: string, { family, rules, command, timeout }: DropInDefaults): string {
  const other = family === 'ipv4' ? 'Called by a name with a 6 in it, such as ip6tables-apply, it' : 'By this name it';
  return `${versionText(name, version)}
Usage:
  ${name} [-hV] [-t timeout] [-w savefile] {[rulesfile]|-c [runcmd]}

Applies a rulesfile, as iptables-save prints it, or runs a program that
configures iptables, and asks whether new connections still work. Unless the
answer is y in time, the old rules are put back, also when the connection or
this program is lost.

${other} is for IPv6. Without a rulesfile
it takes ${rules}.

Options:

-t seconds, --timeout seconds
  Time for the answer (default: ${timeout}).
-w savefile, --write savefile
  Save the live rules there when they are kept
  (default if empty string is given: ${rules}).
-c, --command
  What follows the options is a program to run, without arguments
  (default: ${command}).
-h, --help
  Display this help text.
-V, --version
  Display version information.

safeapply --help tells what else there is.
`;
}

/** What -V prints. */
export function versionText(name: string, version: string): string {
  return `${name} (safeapply ${version}) -- a safer way to update iptables remotely

It takes the options of iptables-apply 1.1, asks its question and ends with its statuses.
`;
}
