/** The rules of a chain and their numbers, given where someone asks for them: most rules of large chains are left alone. */
import type { RuleList } from '../ruleset/canonical.ts';
import { numberOfLine } from '../ruleset/draft-rules.ts';
import type { Numbers } from '../ruleset/numbers.ts';

/** The rules of one side, and what is known of them by place. */
export interface Numbered {
  readonly rules: RuleList;
  /** The number of the rule's line, or of its text; 0 where it has none yet. */
  readonly ids: Int32Array;
  /** 1 where the number is that of the text: with the same text, others have the same number if they have a 1 too. */
  readonly isRead: Uint8Array;
}

/** Rules without numbers. */
export function unnumbered(rules: RuleList): Numbered {
  return { rules, ids: new Int32Array(rules.length), isRead: new Uint8Array(rules.length) };
}

/** The number of the rule at this place; 0 behind the last one. */
export function numberAt({ rules, ids }: Numbered, index: number, numbers: Numbers): number {
  const known = index < ids.length ? (ids[index] ?? 0) : 0;
  if (known !== 0 || index >= ids.length) return known;
  const id = numberOfLine(rules, index, numbers);
  ids[index] = id;
  return id;
}

/** Gives a number to each rule of a stretch that has none. */
export function numberLines(side: Numbered, from: number, to: number, numbers: Numbers): void {
  for (let index = from; index < to; index += 1) numberAt(side, index, numbers);
}
