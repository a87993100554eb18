/** Finds policies on chains that cannot have one. */
import { builtinChains, isBuiltin } from '../../ruleset/builtin.ts';
import type { Diagnostic } from '../../ruleset/diagnostic.ts';
import type { Table, Token } from '../../ruleset/model.ts';
import type { Check } from '../check.ts';
import { nearest } from '../../ruleset/nearest.ts';
import { spanOf } from '../span.ts';

/** The check `policy-on-user-chain`. */
export const policyOnUserChain: Check = {
  name: 'policy-on-user-chain',
  severity: 'error',
  summary: 'a chain that is not built into this table is given a policy',
  doc: `Only the built-in chains of a table have a policy. Given one for any other name, legacy aborts ("Bad built-in chain
name"); nft creates a user chain and ignores the policy. The usual cause is a built-in chain of another table, or
in the wrong case: ":PREROUTING DROP" in filter makes a user chain that no packet ever meets, and a DROP in it had 0
hits.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:guests DROP [0:0]
-A INPUT -s 192.0.2.0/24 -j guests
-A guests -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:guests - [0:0]
-A INPUT -s 192.0.2.0/24 -j guests
-A guests -p tcp --dport 22 -j ACCEPT
-A guests -j DROP
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => Object.hasOwn(builtinChains, name)).flatMap(ofTable),
};

function ofTable(table: Table): readonly Diagnostic[] {
  const declared = table.chains.flatMap(({ name, policy }) =>
    policy === undefined || policy.text === '-' || isBuiltin(table.name, name.text)
      ? []
      : [describe(table, name, policy, ': nft ignores it, legacy aborts')],
  );
  const commanded = table.rules
    .filter(({ letter }) => letter === 'P')
    .flatMap(({ chain, operands: [policy] }) =>
      chain === undefined || isBuiltin(table.name, chain.text) || policy === undefined
        ? []
        : [describe(table, chain, policy, ': the load fails')],
    );
  return [...declared, ...commanded];
}

function describe(table: Table, chain: Token, policy: Token, outcome: string): Diagnostic {
  const name = chain.text;
  const base = { check: policyOnUserChain.name, severity: 'error' } as const;
  const message = `"${name}" is not built into the table "${table.name}" and can have no policy "${policy.text}"${outcome}`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) {
    const help = `did you mean the table ${tables.map((each) => `"${each}"`).join(' or ')}? here no packet comes to the chain`;
    return { ...base, ...spanOf(chain), message, help };
  }
  const meant = (builtinChains[table.name] ?? []).find((each) => each === nearest(name, [each]));
  if (meant !== undefined) return { ...base, ...spanOf(chain), message, help: `did you mean "${meant}"?` };
  const help = `write ":${name} - [0:0]", and end the chain with a rule "-A ${name} -j ${policy.text}"`;
  return { ...base, ...spanOf(policy), message, help };
}
