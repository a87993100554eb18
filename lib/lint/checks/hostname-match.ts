/** Finds host names where the kernel wants addresses. */
import type { Diagnostic, Severity } from '../../ruleset/diagnostic.ts';
import type { Option, Rule, Span, Table, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { spanOf } from '../span.ts';
import { surveyOf } from '../survey.ts';

const help =
  'write the addresses, match an ipset that a timer refreshes (-m set --match-set NAME dst), ' +
  'match the local program (-m owner), or filter by name in a proxy';

/** The check `hostname-match`. */
export const hostnameMatch: Check = {
  name: 'hostname-match',
  severity: 'error',
  summary: 'a host name stands where the kernel wants an address',
  doc: `The kernel matches addresses. A name is resolved once, by the program that loads the rules (also under --test), and
only the addresses of that moment are kept: when the name moves, the rule stays behind. iptables(8) calls it "a really
bad idea". A name with two addresses becomes two rules; negated, it does not load at all. A name that does not resolve
stops the load (10 seconds and more for each name with a resolver that does not answer), and since iptables-restore
commits table by table, the tables before it are then already live. At boot the rules are loaded before the network is
up: the load fails, and the machine runs with no rules at all. iptables-save prints addresses, so the file never equals
the live rules again. An ipset can be refreshed while the rules stay as they are; empty it still loads, but it must be
made before the rules are loaded. "localhost" resolves without DNS, and is only a warning.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
-A OUTPUT -d imap.example.com -p tcp --dport 993 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
-A OUTPUT -p tcp --dport 993 -m set --match-set mail-servers dst -j ACCEPT
COMMIT
`,
  run: ({ ruleset }) =>
    ruleset.tables.flatMap((table, index) =>
      surveyOf(ruleset, table).withLookups.flatMap((rule) => ofRule(table, rule, index === 0)),
    ),
};

function ofRule(table: Table, rule: Rule, inFirstTable: boolean): readonly Diagnostic[] {
  const hosts = new Set(rule.lookups.filter(({ what }) => what === 'host name').map(({ token }) => token));
  const options = [...rule.options, ...rule.matches.flatMap((match) => match.options), ...(rule.target?.options ?? [])];
  return options.flatMap((option) =>
    option.values
      .filter((value) => hosts.has(value))
      .flatMap(items)
      .flatMap(({ text, span }) => {
        const name = hostOf(text);
        if (name === undefined) return [];
        const message = sentences(name, consequences(table, rule, option, inFirstTable));
        return [{ check: hostnameMatch.name, severity: severityOf(name), message, help, ...span }];
      }),
  );
}

/** The items of a comma list, each with its own place where the token is written as it reads. */
function items(token: Token): readonly { text: string; span: Span }[] {
  if (token.raw !== token.text) return token.text.split(',').map((text) => ({ text, span: spanOf(token) }));
  let column = token.column;
  return token.text.split(',').map((text) => {
    const span = { line: token.line, column, endLine: token.endLine, endColumn: column + text.length };
    column += text.length + 1;
    return { text, span };
  });
}

/**
 * The host name in `address[/mask]`; undefined for what is numeric, or is no name (`$X`, `{{x}}`, `<X>`, `[X]`, `%x%`,
 * `__X__` in a template). A dotted quad with a number above 255 is looked up as a name.
 */
function hostOf(text: string): string | undefined {
  const [host = ''] = text.split('/', 1);
  if (!new RegExp(hostLike, 'u').test(host) || /^__.*__$/u.test(host)) return undefined;
  if (/^0x[0-9a-f.x]*$/iu.test(host)) return undefined;
  const numeric = /^[\d.]+$/u.test(host) && host.split('.').length <= 4;
  return numeric && host.split('.').every((part) => Number(part) <= 255) ? undefined : host;
}

/** A string, since V8 reads the tables of all letters as soon as it sees such a class in a literal: 0.2 ms of every start. */
const hostLike = String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`;

function severityOf(name: string): Severity {
  return /^(?:localhost|ip6-localhost|ip6-loopback)(?:\.localdomain)?$/iu.test(name) ? 'warning' : 'error';
}

function sentences(name: string, consequence: string): string {
  const what = /^[\d.]+$/u.test(name) ? 'is no address, so it is looked up as a host name' : 'is a host name';
  return `"${name}" ${what}: it is resolved once, when the rules are loaded, and only the addresses of that moment are kept${consequence}`;
}

function consequences(table: Table, rule: Rule, option: Option, inFirstTable: boolean): string {
  const parts = [
    ...(option.negation === undefined ? [] : ['negated, it does not load once the name has two addresses']),
    ...(option.name.startsWith('ct') ? ['with two addresses the load fails, and no line number is given'] : []),
    ...(['ACCEPT', 'RETURN'].includes(rule.target?.name ?? '')
      ? ['whoever has such an address later is let through']
      : []),
    ...(inFirstTable ? [] : [`when it does not resolve, the tables before "${table.name}" are already live`]),
  ];
  return parts.map((part) => `; ${part}`).join('');
}
