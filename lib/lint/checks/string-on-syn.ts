/** Finds string matches in rules that only a SYN can meet. */
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Option, Rule } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { guaranteedProtocol } from '../protocol.ts';
import { spanOf } from '../span.ts';
import { type Survey, surveyOf } from '../survey.ts';

/** The check `string-on-syn`. */
export const stringOnSyn: Check = {
  name: 'string-on-syn',
  severity: 'error',
  summary: 'a string match is combined with a test that only the first packet of a TCP connection passes',
  doc: `The first packet of a TCP connection, the SYN, carries no data; the name, path or header that a string match looks for
comes later, in a packet that is ESTABLISHED. A rule that asks for both --syn (or --tcp-flags with SYN set, or
--ctstate NEW for TCP) and a string had no hits when measured. The exceptions are a TCP Fast Open SYN, bytes of the IP
and TCP headers, and, with --ctstate NEW, a connection picked up in mid-stream. A string match on a UDP datagram that is
NEW is a different thing, and not reported. In the nat table the check nat-string-match speaks instead.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -p tcp --dport 80 -m conntrack --ctstate NEW -m string --algo kmp --string "Host: shop.example" -j DROP
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -p tcp --dport 80 -m string --algo kmp --string "Host: shop.example" -j REJECT --reject-with tcp-reset
COMMIT
`,
  run: ({ ruleset }) =>
    ruleset.tables.filter(({ name }) => name !== 'nat').flatMap((table) => ofSection(surveyOf(ruleset, table))),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const rules = survey.table.rules.filter((_, index) => survey.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule(survey, rule));
}

function ofRule(survey: Survey, rule: Rule): readonly Diagnostic[] {
  const payload = rule.matches.find(({ name }) => name === 'string');
  const only = onlySyn(survey, rule);
  if (payload?.token === undefined || only === undefined) return [];
  const negated = payload.options.some(({ name, negation }) => name.endsWith('string') && negation !== undefined);
  const outcome = negated ? '"! --string" is true for all of them' : '"string" cannot match ordinary TCP traffic';
  const message = `"${only.token.text}" lets only the first packet of a TCP connection pass, which carries no payload, so ${outcome}`;
  const help = 'leave one of the two out: the string comes in a later packet, which is ESTABLISHED';
  return [{ check: stringOnSyn.name, severity: 'error', message, help, ...spanOf(payload.token) }];
}

/** The option that lets nothing but a SYN through. */
function onlySyn(survey: Survey, rule: Rule): Option | undefined {
  const options = rule.matches.flatMap((match) => match.options.map((option) => ({ match: match.name, option })));
  return options.find(({ match, option }) => {
    if (option.negation !== undefined) return false;
    if (option.name === 'syn' || option.name === 'tcp-flags') return option.name === 'syn' || forcesSyn(option);
    const state =
      (match === 'conntrack' && option.name === 'ctstate') || (match === 'state' && option.name === 'state');
    return (
      state && option.values[0]?.text.toUpperCase() === 'NEW' && guaranteedProtocol(survey, rule)?.protocol === 'tcp'
    );
  })?.option;
}

/** Whether `--tcp-flags MASK SET` asks for SYN set and ACK not set. */
function forcesSyn({ values }: Option): boolean {
  const [mask = [], set = []] = values.map(({ text }) => text.toUpperCase().split(','));
  const looksAt = (flag: string): boolean => mask.includes(flag) || mask.includes('ALL');
  return looksAt('SYN') && looksAt('ACK') && set.includes('SYN') && !set.includes('ACK');
}
