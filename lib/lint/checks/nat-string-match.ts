/** Finds payload matches in the nat table, which sees one packet of each connection. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Match, Rule } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { guaranteedProtocol } from '../protocol.ts';
import type { Guarantee } from '../protocol.ts';
import { relatedAt, spanOf, spanOfRule } from '../span.ts';
import { type Survey, surveyOf } from '../survey.ts';

const help =
  'choose by name in a proxy (HAProxy and nginx read the Host header and the SNI), and send connections to it by port or owner';
const first = 'the nat table is asked only for the packet that creates a connection';

/** The check `nat-string-match`. */
export const natStringMatch: Check = {
  name: 'nat-string-match',
  severity: 'error',
  summary: 'a string match stands in the nat table, which sees only the first packet of a connection',
  doc: `The nat table is consulted only for the packet that creates a connection; every later packet follows the verdict of the
first. For TCP that is the SYN, which carries no payload, so the rule cannot match ordinary TCP traffic: of 18 payload
packets that a string match saw in mangle, the same match in nat saw none. It can match a TCP Fast Open SYN (which
carries data), a connection that is picked up in mid-stream (after conntrack -F, say), and bytes of the IP or TCP
header, for the search begins at the IP header. Of UDP and ICMP it sees the first datagram only; a rule that means just
that (the name in a DNS query) is right, and the warning can be lived with. The protocol is the rule's own -p, or the
one that every jump to its chain asks for.`,
  bad: `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p tcp --dport 80 -m string --algo bm --string "Host: shop.example" -j DNAT --to-destination 10.0.0.2
COMMIT
`,
  good: `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p tcp --dport 80 -j REDIRECT --to-ports 8080
COMMIT
`,
  run: ({ ruleset }) =>
    ruleset.tables.filter(({ name }) => name === 'nat').flatMap((table) => ofSection(surveyOf(ruleset, table))),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const rules = survey.table.rules.filter((_, index) => survey.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule(survey, rule));
}

function ofRule(survey: Survey, rule: Rule): readonly Diagnostic[] {
  return rule.matches.flatMap((match) => {
    if (match.name !== 'string' || match.token === undefined) return [];
    const guarantee = guaranteedProtocol(survey, rule);
    const severity = guarantee?.protocol === 'tcp' ? 'error' : 'warning';
    const related = (guarantee?.by ?? [])
      .filter((by) => by !== rule)
      .map((by) => relatedAt(spanOfRule(by), `this jump lets only ${guarantee?.protocol ?? ''} come here`));
    const base = { check: natStringMatch.name, severity, message: messageFor(match, guarantee), help } as const;
    return [{ ...base, ...spanOf(match.token), ...(related.length === 0 ? {} : { related }) }];
  });
}

function messageFor(match: Match, guarantee: Guarantee | undefined): string {
  const protocol = guarantee?.protocol ?? '';
  switch (protocol) {
    case 'tcp':
      return `${first}: a TCP SYN, which carries no payload, so ${outcome(match)} (exceptions: a Fast Open SYN, a connection picked up in mid-stream, bytes of the IP and TCP headers)`;
    case 'udp':
    case 'icmp':
    case 'ipv6-icmp':
      return `${first}: "string" is compared with the first ${protocol} datagram only, and all later ones follow its verdict`;
    default:
      return `${first}: a TCP SYN carries no payload, so ${outcome(match)}; of UDP and ICMP only the first datagram is compared`;
  }
}

function outcome(match: Match): string {
  const negated = match.options.some(({ name, negation }) => name.endsWith('string') && negation !== undefined);
  return negated ? '"! --string" is true for every connection' : '"string" cannot match ordinary TCP traffic';
}
