/**
 * Which rules end a chain for every packet. Only proofs count: a match that is not understood, a limit, a set, a chain that
 * another program changes, or a RETURN on the way, and the answer is no.
 */
import type { Option, Rule, Table } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/protocol.ts';
import { declaredChains } from './chains.ts';
import { isManaged } from './managed.ts';

/**
 * Targets after which the table asks no further rule. NAT targets return NF_ACCEPT or NF_DROP (nf_nat_core.c), NFQUEUE a
 * queue verdict; LOG, MARK, CONNMARK, CT and the like return XT_CONTINUE.
 */
const endingTargets = new Set(
  'ACCEPT DROP REJECT QUEUE NFQUEUE DNAT SNAT MASQUERADE REDIRECT NETMAP TPROXY'.split(' '),
);

/** Makes the question "does no packet that meets this rule go on to the next rule of its chain?" for one section. */
export function chainEnds(table: Table): (rule: Rule) => boolean {
  const section: Section = {
    declared: new Set(declaredChains(table).keys()),
    rules: rulesByChain(table),
    known: new Map(),
  };
  return (rule) => {
    if (rule.command?.letter !== 'A' || rule.target === undefined || !isUnconditional(rule)) return false;
    const { kind, name } = rule.target;
    if (kind === 'goto') return section.declared.has(name);
    return name === 'RETURN' || isEnd(section, rule, new Set());
  };
}

/** The rules of each chain, in the order of the file. */
export function rulesByChain(table: Table): ReadonlyMap<string, readonly Rule[]> {
  const chains = new Map<string, Rule[]>();
  for (const rule of table.rules) {
    if (rule.chain === undefined || rule.command === undefined) continue;
    const rules = chains.get(rule.chain.text);
    if (rules === undefined) chains.set(rule.chain.text, [rule]);
    else rules.push(rule);
  }
  return chains;
}

interface Section {
  readonly declared: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Answers found before, by chain. */
  readonly known: Map<string, boolean>;
}

function isUnconditional(rule: Rule): boolean {
  return (
    rule.operands.length === 0 && rule.options.every(isVacuous) && rule.matches.every(({ name }) => name === 'comment')
  );
}

/** An option that lets every packet through, and that iptables-save would leave out. */
function isVacuous({ name, negation, values }: Option): boolean {
  if (name === 'set-counters') return true;
  const value = values[0]?.text ?? '';
  if (negation !== undefined) return false;
  if (name === 'protocol') return protocolName(value) === 'all';
  return (name === 'source' || name === 'destination') && /^(?:0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/u.test(value);
}

/** Whether the rule's target never gives a packet back to the rule's chain. `within` are the chains being asked. */
function isEnd(section: Section, { target }: Rule, within: ReadonlySet<string>): boolean {
  if (target === undefined) return false;
  return section.declared.has(target.name) ? alwaysEnds(section, target.name, within) : endingTargets.has(target.name);
}

/** Whether every path through a user chain ends in a verdict, so that no packet comes back to its caller. */
function alwaysEnds(section: Section, chain: string, within: ReadonlySet<string>): boolean {
  const known = section.known.get(chain);
  if (known !== undefined) return known;
  if (isManaged(chain)) return false;
  const answer = endsOnEveryPath(section, section.rules.get(chain) ?? [], new Set([...within, chain]));
  section.known.set(chain, answer);
  return answer;
}

function endsOnEveryPath(section: Section, rules: readonly Rule[], within: ReadonlySet<string>): boolean {
  for (const rule of rules) {
    if (rule.command?.letter !== 'A' || rule.target?.name === 'RETURN') return false;
    // A loop, which the kernel refuses, ends nothing.
    if (rule.target !== undefined && within.has(rule.target.name)) return false;
    // A goto returns to our caller, so even a conditional one must lead to an end.
    if (rule.target?.kind === 'goto' && !isEnd(section, rule, within)) return false;
    if (isUnconditional(rule) && isEnd(section, rule, within)) return true;
  }
  return false;
}
