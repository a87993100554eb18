/** Rules by their lines: which are the same letter for letter, and a number for each, so that most are never read. */
import type { CanonicalRule, RuleList } from './canonical.ts';
import { areSame, codesOf, type Piece } from './codes.ts';
import { DraftRules, type Page } from './draft-rules.ts';
import type { Numbers } from './numbers.ts';
import { isSameText } from './same-text.ts';

/** Whether two rules have the same raw text. */
export function isSameLine(before: RuleList, left: number, after: RuleList, right: number): boolean {
  if (before instanceof DraftRules && after instanceof DraftRules) {
    const [spot, other] = [before.spot(left), after.spot(right)];
    if (spot !== -1 && other !== -1) return isSameSpot(before.page, spot, after.page, other);
  }
  return rawOf(before.at(left)) === rawOf(after.at(right));
}

/** Without an object for each line: of large chains nearly all rules are compared, and few differ. */
function isSameSpot(page: Page, spot: number, other: Page, otherSpot: number): boolean {
  const [from, to] = [page.places[spot + 1] ?? 0, page.places[spot + 2] ?? 0];
  const [start, end] = [other.places[otherSpot + 1] ?? 0, other.places[otherSpot + 2] ?? 0];
  if (to - from !== end - start) return false;
  return areSame(page.section.codes, from, other.section.codes, start, to - from);
}

/** Whether so many lines are the same on both sides from these places on: a look for all of them at once. */
export function isSameStretch(before: RuleList, left: number, after: RuleList, right: number, count: number): boolean {
  if (!(before instanceof DraftRules && after instanceof DraftRules)) return false;
  const [first, last] = [before.line(left), before.line(left + count - 1)];
  const [otherFirst, otherLast] = [after.line(right), after.line(right + count - 1)];
  if (first === undefined || last === undefined || otherFirst === undefined || otherLast === undefined) return false;
  // The last line begins at the same place on both sides.
  if (last.from - first.from !== otherLast.from - otherFirst.from) return false;
  const length = last.to - first.from;
  if (otherLast.to - otherFirst.from !== length) return false;
  return isSameText(before.page.text, first.from, after.page.text, otherFirst.from, length);
}

/** The number of what a line says: lines that are the same have the same one. */
export function numberOfLine(rules: RuleList, index: number, numbers: Numbers): number {
  const { codes, from, to } = lineOf(rules, index) ?? pieceOf(rawOf(rules.at(index)) ?? '');
  return numbers.of(codes, from, to);
}

/** The line of a rule; undefined where there is no text of lines, or the line stands for more than one rule. */
export function lineOf(rules: RuleList, index: number): Piece | undefined {
  return rules instanceof DraftRules ? rules.line(index) : undefined;
}

function pieceOf(text: string): Piece {
  return { codes: codesOf(text), from: 0, to: text.length };
}

/** The text by which a rule is known without being read. */
function rawOf(rule: CanonicalRule | undefined): string | undefined {
  // Not taken apart: asking for the text is what reads the rule.
  return rule?.raw ?? rule?.text;
}
