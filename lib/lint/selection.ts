/** Whether a rule selects packets, or every packet meets it. Only proofs count: a match that is not understood selects. */
import type { Option, Rule, RuleParts } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/protocol.ts';

/** Whether rules of a pattern select some of the packets: certainly, never, or as their values say. */
export type Selection = 'nothing' | 'some' | 'by value';

/** What the rules of a pattern select. */
export function selectionOf({ operands, options, matches }: RuleParts): Selection {
  if (operands.length > 0 || !options.every(mayBeVacuous)) return 'some';
  if (matches.some(({ name }) => name !== 'comment')) return 'some';
  return options.some(isAddress) ? 'by value' : 'nothing';
}

/** Whether every packet meets a rule of such a pattern. */
export function isUnconditional(rule: Rule, selects: Selection): boolean {
  if (selects !== 'by value') return selects === 'nothing';
  // Only the values tell: of a pattern's rules, few have /0.
  return /[\d:]\/0/u.test(rule.text) && rule.options.every(isVacuous);
}

/** An address is a value, and may differ within a pattern; a protocol may not. */
function mayBeVacuous(option: Option): boolean {
  return isAddress(option) ? option.negation === undefined : isVacuous(option);
}

function isAddress({ name }: Option): boolean {
  return name === 'source' || name === 'destination';
}

/** An option that lets every packet through, and that iptables-save would leave out. */
function isVacuous(option: Option): boolean {
  const { name, negation, values } = option;
  if (name === 'set-counters') return true;
  if (negation !== undefined) return false;
  const value = values[0]?.text ?? '';
  if (name === 'protocol') return protocolName(value) === 'all';
  return isAddress(option) && /^(?:0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/u.test(value);
}
