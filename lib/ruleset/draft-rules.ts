/**
 * The rules of a draft: places in the text, of which rules are made when someone asks what they say. They are numbers, three for
 * each rule, and not objects: of two hundred thousand of these, the garbage collector would move most from one place to another.
 */
import { canonicalRules, printParts } from './canonical-rule.ts';
import type { CanonicalRule, RuleList } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lineText } from './line-text.ts';
import type { Numbers } from './numbers.ts';
import { readRule } from './read-rule.ts';
import { isSameText } from './same-text.ts';
import type { Section } from './section.ts';
import type { PrintParts } from './template.ts';

/** What the rules of a table have in common, and where each of them is. */
export interface Page {
  readonly text: string;
  readonly section: Section;
  readonly diagnostics: Diagnostic[];
  readonly isChain: (name: string) => boolean;
  readonly print: PrintParts;
  /** For each rule its line, its start and its end. */
  places: Int32Array<ArrayBuffer>;
  count: number;
  /** What was read, by rule; nothing before the first one is. */
  texts: (string | undefined)[];
  /** Rules of lines that stand for more than one. */
  readonly spelled: CanonicalRule[];
}

const fewest = 64;

/** A page without rules. */
export function openPage(text: string, section: Section, diagnostics: Diagnostic[]): Page {
  const isChain = (name: string): boolean => section.names.has(name);
  const print: PrintParts = (parts) => printParts(parts, section.dialect, isChain);
  const places = new Int32Array(3 * fewest);
  return { text, section, diagnostics, isChain, print, places, count: 0, texts: [], spelled: [] };
}

/** The rules of one chain of a page. */
export class DraftRules implements RuleList {
  private readonly page: Page;
  /** Rules of the page, or, below zero, those that were spelled out. */
  private readonly ids: number[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  get length(): number {
    return this.ids.length;
  }

  at(index: number): CanonicalRule | undefined {
    const id = this.ids[index];
    if (id === undefined) return undefined;
    return id < 0 ? this.page.spelled[-1 - id] : new DraftRule(this.page, id);
  }

  /** Takes in the rule of a line. */
  add(line: number, start: number, end: number): void {
    const { page } = this;
    const id = page.count;
    if (3 * id === page.places.length) {
      const more = new Int32Array(2 * page.places.length);
      more.set(page.places);
      page.places = more;
    }
    page.places[3 * id] = line;
    page.places[3 * id + 1] = start;
    page.places[3 * id + 2] = end;
    page.count = id + 1;
    this.ids.push(id);
  }

  /** Takes in all rules that a line stands for. */
  addAll(line: number, start: number, end: number): void {
    for (const rule of rulesOfLine(this.page, line, start, end)) this.ids.push(-this.page.spelled.push(rule));
  }

  /** The text that the places are in. */
  get source(): string {
    return this.page.text;
  }

  /** Where the line of a rule starts; -1 for one that was spelled out, and behind the last one. */
  start(index: number): number {
    const id = this.ids[index] ?? -1;
    return id < 0 ? -1 : (this.page.places[3 * id + 1] ?? -1);
  }

  /** Where it ends; -1 for what has no start. */
  end(index: number): number {
    const id = this.ids[index] ?? -1;
    return id < 0 ? -1 : (this.page.places[3 * id + 2] ?? -1);
  }
}

/** A rule by its place in the text. A class, and not a record: all of them share its getters. */
class DraftRule implements CanonicalRule {
  private readonly page: Page;
  private readonly id: number;

  constructor(page: Page, id: number) {
    this.page = page;
    this.id = id;
  }

  get line(): number {
    return this.page.places[3 * this.id] ?? 0;
  }

  get raw(): string {
    return this.page.text.slice(this.start, this.end);
  }

  /** Empty for a line that is meant for the other family, and adds no rule. */
  get text(): string {
    const { page, id } = this;
    if (page.texts.length === 0) page.texts = new Array<string | undefined>(page.count);
    return (page.texts[id] ??= this.read());
  }

  private get start(): number {
    return this.page.places[3 * this.id + 1] ?? 0;
  }

  private get end(): number {
    return this.page.places[3 * this.id + 2] ?? 0;
  }

  private read(): string {
    const { page, line, start, end } = this;
    return lineText(page.section, line, start, end, page.print) ?? rulesOfLine(page, line, start, end)[0]?.text ?? '';
  }
}

/** The rules that a line stands for. */
function rulesOfLine(page: Page, line: number, from: number, end: number): readonly CanonicalRule[] {
  const { text: source, section, diagnostics, isChain } = page;
  const raw = source.slice(from, end);
  // With its counters, so that what is wrong is found in its column.
  const rule = readRule(section, line, source.lastIndexOf('\n', from) + 1, end, diagnostics);
  if (rule === undefined) return [{ line, raw, text: raw }];
  const start = `-A ${rule.chainName ?? ''}`;
  return canonicalRules(rule, section.dialect, isChain).map((text, index) => ({
    line,
    raw: index === 0 ? raw : `${raw}\n${index}`,
    text: text === '' ? start : `${start} ${text}`,
  }));
}

/** Whether two rules have the same raw text. */
export function isSameLine(before: RuleList, left: number, after: RuleList, right: number): boolean {
  const [rules, others] = [withPlace(before, left), withPlace(after, right)];
  if (rules === undefined || others === undefined) return rawOf(before.at(left)) === rawOf(after.at(right));
  const [start, other] = [rules.start(left), others.start(right)];
  const length = rules.end(left) - start;
  return others.end(right) - other === length && isSameText(rules.source, start, others.source, other, length);
}

/** Whether so many lines are the same on both sides from these places on: a look for all of them at once. */
export function isSameStretch(before: RuleList, left: number, after: RuleList, right: number, count: number): boolean {
  const [lastLeft, lastRight] = [left + count - 1, right + count - 1];
  const [rules, others] = [withPlace(before, left), withPlace(after, right)];
  if (rules === undefined || withPlace(before, lastLeft) === undefined) return false;
  if (others === undefined || withPlace(after, lastRight) === undefined) return false;
  const [start, end] = [rules.start(left), rules.end(lastLeft)];
  const [otherStart, otherEnd] = [others.start(right), others.end(lastRight)];
  if (end - start !== otherEnd - otherStart) return false;
  if (rules.start(lastLeft) - start !== others.start(lastRight) - otherStart) return false;
  return rules.source.slice(start, end) === others.source.slice(otherStart, otherEnd);
}

/** The number of what a line says: lines that are the same have the same one. */
export function numberOfLine(rules: RuleList, index: number, numbers: Numbers): number {
  const placed = withPlace(rules, index);
  if (placed !== undefined) return numbers.of(placed.source, placed.start(index), placed.end(index));
  const raw = rawOf(rules.at(index)) ?? '';
  return numbers.of(raw, 0, raw.length);
}

/** The number of a rule's text, given that of its line: mostly the text is the line. */
export function numberOfText(rules: RuleList, index: number, line: number, numbers: Numbers): number {
  const rule = rules.at(index);
  const text = rule?.text ?? '';
  const placed = withPlace(rules, index);
  const isLine =
    placed === undefined
      ? rawOf(rule) === text
      : placed.end(index) - placed.start(index) === text.length && placed.source.startsWith(text, placed.start(index));
  return isLine ? line : numbers.of(text, 0, text.length);
}

/** The text by which a rule is known without being read. */
export function rawOf(rule: CanonicalRule | undefined): string | undefined {
  // Not taken apart: asking for the text is what reads the rule.
  return rule?.raw ?? rule?.text;
}

/** The same rules, if the one at this place is a stretch of their source. */
function withPlace(rules: RuleList, index: number): DraftRules | undefined {
  return rules instanceof DraftRules && rules.start(index) !== -1 ? rules : undefined;
}
