/** One difference between two rulesets. The keys are those of the JSON output (design: stable). */
import type { Family } from '../ruleset/model.ts';

/** What happened to a rule, a policy, a chain or a table. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'changed'
  | 'policy'
  | 'chain-added'
  | 'chain-removed'
  | 'table-added'
  | 'table-removed';

/** One difference; `before` and `after` are canonical rule texts (`-A INPUT …`) or policies. */
export interface Change {
  readonly kind: ChangeKind;
  readonly table: string;
  /** Empty for a change of a whole table. */
  readonly chain: string;
  /** The rule's place in its chain, from 1: in the new rules, or in the old ones when it was removed. */
  readonly position?: number;
  readonly before?: string;
  readonly after?: string;
  /** Line numbers in the texts compared, where there are lines. */
  readonly beforeLine?: number;
  readonly afterLine?: number;
}

/** Told each difference, in order. */
export type Tell = (change: Change) => void;

/** All differences of one family. */
export interface FamilyChanges {
  readonly family: Family;
  readonly changes: readonly Change[];
}
