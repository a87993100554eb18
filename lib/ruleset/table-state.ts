/** A table while its lines are carried out. */
import type { Dialect, Rule } from './model.ts';
import { readUnsigned } from './number.ts';

/** A chain while the lines are carried out. */
export interface OpenChain {
  readonly name: string;
  policy: string;
  readonly line: number | undefined;
  rules: CanonicalRule[];
}

/** The table after some of its lines. */
export interface TableState {
  readonly table: string;
  readonly dialect: Dialect;
  readonly chains: Map<string, OpenChain>;
  /** User chains that were there, and the line that took them away. */
  readonly removed: Map<string, number>;
}

/** A rule in normal form: `-A CHAIN …` without counters, and the line it came from. */
export interface CanonicalRule {
  readonly text: string;
  readonly line: number;
  /**
   * What the line says, letter for letter, but for its counters; undefined where no one cut the text into lines. In tables of
   * the same name, and the same dialect, rules of the same raw text have the same text.
   */
  readonly raw?: string;
}

/** A chain in normal form. */
export interface CanonicalChain<Rules extends RuleList = readonly CanonicalRule[]> {
  readonly name: string;
  /** `ACCEPT` or `DROP` for a built-in chain, `-` for a user chain. */
  readonly policy: string;
  /** The line of its declaration; undefined when the file does not declare it. */
  readonly line: number | undefined;
  readonly rules: Rules;
}

/** The rules of a chain, in order: an array of them, or something that makes each when it is asked for. */
export interface RuleList {
  readonly length: number;
  /** The rule at this place, from 0; undefined behind the last one. */
  at(index: number): CanonicalRule | undefined;
}

/** The number of a rule, from 1; `otherwise` where none is given. */
export function ruleNumber({ operands: [operand] }: Rule, otherwise: number): number {
  const value = readUnsigned(operand?.text ?? '', 0x7fffffffn);
  return value === undefined ? otherwise : Math.max(Number(value), 1);
}

/** Where the first rule of such a text is among the rules of the chain; -1 if there is none. */
export function indexOfRule(rules: readonly CanonicalRule[], text: string): number {
  return rules.findIndex((each) => each.text === text);
}
