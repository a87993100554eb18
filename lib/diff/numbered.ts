/** The rules of a chain and their numbers, given where someone asks for them: most rules of large chains are left alone. */
import type { RuleList } from '../ruleset/canonical.ts';
import type { Numbers } from '../ruleset/numbers.ts';
import { numberOfLine } from '../ruleset/rule-lines.ts';
import { Slate } from './slate.ts';
import { Texts } from './texts.ts';

/** The rules of one side, and what is known of them by place; the arrays may be longer than the list. */
export interface Numbered {
  readonly rules: RuleList;
  /** The number of the rule's line, or of its text; 0 where it has none yet. */
  readonly ids: Int32Array;
  /** 1 where the number is that of the text: with the same text, others have the same number if they have a 1 too. */
  readonly isRead: Int32Array;
  readonly texts: Texts;
}

/** What is known of the rules of one side is written on these. */
export interface SideSlates {
  readonly ids: Slate;
  readonly isRead: Slate;
  readonly texts: Texts;
}

/** Slates with nothing on them. */
export function newSideSlates(): SideSlates {
  return { ids: new Slate(), isRead: new Slate(), texts: new Texts() };
}

/** Rules of which nothing is known; what was written on the same slates before is gone. */
export function unnumbered(rules: RuleList, { ids, isRead, texts }: SideSlates): Numbered {
  const { length } = rules;
  texts.reset(rules);
  return { rules, ids: ids.wiped(length), isRead: isRead.wiped(length), texts };
}

/** The number of the rule at this place; 0 behind the last one. */
export function numberAt({ rules, ids }: Numbered, index: number, numbers: Numbers): number {
  const known = index < rules.length ? (ids[index] ?? 0) : 0;
  if (known !== 0 || index >= rules.length) return known;
  const id = numberOfLine(rules, index, numbers);
  ids[index] = id;
  return id;
}

/** Gives a number to each rule of a stretch that has none. */
export function numberLines(side: Numbered, from: number, to: number, numbers: Numbers): void {
  for (let index = from; index < to; index += 1) numberAt(side, index, numbers);
}

/** Gives the rule at this place the number of what it says: mostly that is what its line says, whose number it has. */
export function numberText({ ids, isRead, texts }: Numbered, index: number, numbers: Numbers): void {
  if (!texts.isLine(index)) {
    const { codes, from, to } = texts.pieceAt(index);
    ids[index] = numbers.of(codes, from, to);
  }
  isRead[index] = 1;
}
