/** The rules of the kernel tests, and how what iptables-save prints is compared. */

/** A rules file per family: the old rules are in filter only and carry counters, the new ones are in filter and nat. */
export interface RulesPair {
  readonly old: string;
  readonly wanted: string;
}

/** The old and the new rules of one family. */
export function rulesOf(family: 'ipv4' | 'ipv6'): RulesPair {
  const host = family === 'ipv4' ? '192.0.2.1/32' : '2001:db8::1/128';
  return {
    old: `*filter
:INPUT ACCEPT [11:1100]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:KNOWN - [0:0]
[7:420] -A INPUT -s ${host} -j DROP
[5:300] -A INPUT -p tcp -m tcp --dport 22 -j KNOWN
[5:300] -A KNOWN -j ACCEPT
COMMIT
`,
    wanted: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -m tcp --dport 2222 -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
`,
  };
}

/**
 * What iptables-save printed, without comments and counters, tables in one order, and without tables that hold nothing
 * but ACCEPT: to the kernel these are the same as none.
 */
export function plain(saved: string): string {
  const tables = saved
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\[[0-9]+:[0-9]+\] ?/, '').trimEnd())
    .join('\n')
    .split(/(?<=^COMMIT)\n/m)
    .filter((table) => /^-A/m.test(table) || /^:\S+ (?:DROP|-)/m.test(table));
  return tables.sort().join('\n').trim();
}

/** The lines of rules and policies with their counters, as iptables-save -c prints them. */
export function counted(saved: string, table: string): readonly string[] {
  const from = saved.indexOf(`*${table}\n`);
  const text = from < 0 ? '' : saved.slice(from, saved.indexOf('COMMIT', from));
  return text.split('\n').filter((line) => /^[:[]/.test(line));
}
