/**
 * Which rules end a chain for every packet. Only proofs count: a match that is not understood, a limit, a set, a chain that
 * another program changes, or a RETURN on the way, and the answer is no.
 */
import type { Option, Rule, RuleParts, Table } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/protocol.ts';
import { declaredChains } from './chains.ts';
import { isManaged } from './managed.ts';
import { remembered } from './remembered.ts';

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
    if (rule.letter !== 'A' || rule.targetName === undefined || !isUnconditional(rule)) return false;
    const { targetName: name } = rule;
    if (rule.pattern.target?.kind === 'goto') return section.declared.has(name);
    return name === 'RETURN' || isEnd(section, rule, new Set());
  };
}

/** The rules of each chain, in the order of the file. */
export function rulesByChain(table: Table): ReadonlyMap<string, readonly Rule[]> {
  const chains = new Map<string, Rule[]>();
  for (const rule of table.rules) {
    const { chainName, letter } = rule;
    if (chainName === undefined || letter === undefined) continue;
    const rules = chains.get(chainName);
    if (rules === undefined) chains.set(chainName, [rule]);
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
  const selects = remembered(selections, rule.pattern, selectionOf);
  // Only the values tell: of a pattern's rules, few have /0.
  return (
    selects === 'nothing' ||
    (selects === 'by value' && /\s--?p|[\d:]\/0/u.test(rule.text) && rule.options.every(isVacuous))
  );
}

/** Whether rules of a pattern select some of the packets: certainly, never, or as their values say. */
type Selection = 'nothing' | 'some' | 'by value';

const selections = new WeakMap<RuleParts, Selection>();

function selectionOf({ operands, options, matches }: RuleParts): Selection {
  if (operands.length > 0 || !options.every(mayBeVacuous)) return 'some';
  if (matches.some(({ name }) => name !== 'comment')) return 'some';
  return options.length === 0 ? 'nothing' : 'by value';
}

function mayBeVacuous({ name, negation }: Option): boolean {
  if (name === 'set-counters') return true;
  return negation === undefined && (name === 'protocol' || name === 'source' || name === 'destination');
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
function isEnd(section: Section, { targetName }: Rule, within: ReadonlySet<string>): boolean {
  if (targetName === undefined) return false;
  return section.declared.has(targetName) ? alwaysEnds(section, targetName, within) : endingTargets.has(targetName);
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
    if (rule.letter !== 'A' || rule.targetName === 'RETURN') return false;
    // A loop, which the kernel refuses, ends nothing.
    if (rule.targetName !== undefined && within.has(rule.targetName)) return false;
    // A goto returns to our caller, so even a conditional one must lead to an end.
    if (rule.pattern.target?.kind === 'goto' && !isEnd(section, rule, within)) return false;
    if (isUnconditional(rule) && isEnd(section, rule, within)) return true;
  }
  return false;
}
