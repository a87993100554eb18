/** Finds built-in chains whose policy the file leaves open. */
import { builtinChains } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Table, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { wholeSections } from '../fragment.ts';
import { spanOf } from '../span.ts';
import { addsRule, type Survey } from '../survey.ts';

const outcome = 'nft resets it to ACCEPT, legacy keeps the policy that is live';

/** The check `missing-chain-policy`. */
export const missingChainPolicy: Check = {
  name: 'missing-chain-policy',
  severity: 'error',
  summary: 'the file does not say the policy of a built-in chain',
  doc: `A file that leaves out ":INPUT …", or writes ":INPUT -", means opposite things on the two backends. nft makes the chain
anew with the policy ACCEPT: the machine is open. Legacy flushes the rules and keeps the live policy: with a live DROP
that is a lockout. In filter all three chains must be there, and their absence is an error. In the other tables
it is a warning, and only for a chain that the file puts rules into (or gives "-"); INPUT of nat, which old versions of
iptables-save did not print, is exempt. A line "-P CHAIN POLICY" in the table counts. Files without any built-in chain are
taken for pieces that are loaded with --noflush, and are not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: (subject) => wholeSections(subject).flatMap(ofSection),
};

function ofSection(survey: Survey): readonly Diagnostic[] {
  const { table } = survey;
  const set = new Set(survey.unusual.filter(({ letter }) => letter === 'P').map(({ chainName }) => chainName));
  const open = (builtinChains[table.name] ?? []).filter(
    (chain) => !set.has(chain) && !(table.name === 'nat' && chain === 'INPUT'),
  );
  const declared = new Map(
    table.chains.filter(({ name }) => open.includes(name.text)).map((chain) => [chain.name.text, chain]),
  );
  const dashed = open.flatMap((chain) => {
    const policy = declared.get(chain)?.policy;
    return policy?.text === '-' ? [withoutPolicy(table, chain, policy)] : [];
  });
  const absent = open.filter((chain) => !declared.has(chain) && (table.name === 'filter' || isFilled(survey, chain)));
  return absent.length === 0 ? dashed : [...dashed, describe(table, absent)];
}

function isFilled({ table, chains, numbers }: Survey, name: string): boolean {
  const number = numbers.get(name);
  return table.rules.some((rule, index) => chains[index] === number && addsRule(rule));
}

function withoutPolicy(table: Table, chain: string, policy: Token): Diagnostic {
  const message = `"-" leaves the policy of the built-in chain "${chain}" open: ${outcome}`;
  return {
    check: missingChainPolicy.name,
    severity: severityIn(table),
    message,
    help: 'write ACCEPT or DROP',
    ...spanOf(policy),
  };
}

function describe(table: Table, absent: readonly string[]): Diagnostic {
  const names = absent.map((chain) => `":${chain}"`).join(' and ');
  const message = `the table "${table.name}" does not declare ${names}, so the policy is left open: ${outcome}`;
  const help = `add ${absent.map((chain) => `":${chain} ACCEPT [0:0]"`).join(', ')}, or DROP where that is meant`;
  return { check: missingChainPolicy.name, severity: severityIn(table), message, help, ...spanOf(table.head.name) };
}

function severityIn(table: Table): 'error' | 'warning' {
  return table.name === 'filter' ? 'error' : 'warning';
}
