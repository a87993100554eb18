/**
 * The rules of a draft: places in the text, of which rules are made when someone asks what they say. They are numbers, four for
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
  /** For each rule its line, its start, its end and the number of its chain; with -1 for a start, the end is its place in `spelled`. */
  places: Int32Array<ArrayBuffer>;
  count: number;
  /** The rules of the first chain, then those of the second, and so on; undefined where they stand together in the text. */
  order: Int32Array | undefined;
  /** By rule, what was read with care: what was found in a line is told once. */
  readonly careful: Map<number, string>;
  /** Rules of lines that stand for more than one. */
  readonly spelled: CanonicalRule[];
}

const fewest = 64;
const size = 4;

/** A page without rules. */
export function openPage(text: string, section: Section, diagnostics: Diagnostic[]): Page {
  const isChain = (name: string): boolean => section.names.has(name);
  const print: PrintParts = (parts) => printParts(parts, section.dialect, isChain);
  const common = { text, section, diagnostics, isChain, print };
  const places = new Int32Array(size * fewest);
  return { ...common, places, count: 0, order: undefined, careful: new Map(), spelled: [] };
}

/** The rules of a chain while they are taken in. */
export interface Stretch {
  /** The number of the chain, from 1. */
  readonly number: number;
  /** Its first rule, and how many there are. */
  first: number;
  count: number;
  /** Whether those of other chains stand between them. */
  isScattered: boolean;
}

/** A stretch without rules. */
export function newStretch(number: number): Stretch {
  return { number, first: 0, count: 0, isScattered: false };
}

/** Takes in the rule of a line. */
export function addRule(page: Page, stretch: Stretch, line: number, start: number, end: number): void {
  const id = page.count;
  const at = size * id;
  if (at === page.places.length) {
    const more = new Int32Array(2 * at);
    more.set(page.places);
    page.places = more;
  }
  const { places } = page;
  places[at] = line;
  places[at + 1] = start;
  places[at + 2] = end;
  places[at + 3] = stretch.number;
  page.count = id + 1;
  if (stretch.count === 0) stretch.first = id;
  else if (stretch.first + stretch.count !== id) stretch.isScattered = true;
  stretch.count += 1;
}

/** Takes in all rules that a line stands for. */
export function addRules(page: Page, stretch: Stretch, line: number, start: number, end: number): void {
  for (const rule of rulesOfLine(page, line, start, end)) addRule(page, stretch, line, -1, page.spelled.push(rule) - 1);
}

/** The rules of each chain, once all are taken in. The stretches are in the order of their numbers. */
export function closePage(page: Page, stretches: readonly Stretch[]): readonly DraftRules[] {
  if (!stretches.some(({ isScattered }) => isScattered)) {
    return stretches.map(({ first, count }) => new DraftRules(page, first, count));
  }
  const order = new Int32Array(page.count);
  /** By chain, the place of its next rule. */
  const next = new Int32Array(stretches.length + 1);
  let from = 0;
  const lists = stretches.map(({ number, count }) => {
    const rules = new DraftRules(page, from, count);
    next[number] = from;
    from += count;
    return rules;
  });
  for (let rule = 0; rule < page.count; rule += 1) {
    const chain = page.places[size * rule + 3] ?? 0;
    const at = next[chain] ?? 0;
    order[at] = rule;
    next[chain] = at + 1;
  }
  page.order = order;
  return lists;
}

/** The rules of one chain of a page. */
export class DraftRules implements RuleList {
  readonly page: Page;
  readonly length: number;
  private readonly from: number;

  constructor(page: Page, from: number, length: number) {
    this.page = page;
    this.from = from;
    this.length = length;
  }

  at(index: number): CanonicalRule | undefined {
    const id = this.id(index);
    if (id === -1) return undefined;
    const { places, spelled } = this.page;
    return places[size * id + 1] === -1 ? spelled[places[size * id + 2] ?? 0] : new DraftRule(this.page, id);
  }

  /** Where the places of a rule are, among those of the page; -1 for one that was spelled out, and behind the last one. */
  spot(index: number): number {
    const id = this.id(index);
    return id === -1 || this.page.places[size * id + 1] === -1 ? -1 : size * id;
  }

  private id(index: number): number {
    if (index < 0 || index >= this.length) return -1;
    const { order } = this.page;
    return order === undefined ? this.from + index : (order[this.from + index] ?? -1);
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
    return this.page.places[size * this.id] ?? 0;
  }

  get raw(): string {
    return this.page.text.slice(this.start, this.end);
  }

  /** Empty for a line that is meant for the other family, and adds no rule. Read anew each time: most rules are asked once. */
  get text(): string {
    const { page, id } = this;
    return (
      page.careful.get(id) ?? lineText(page.section, this.line, this.start, this.end, page.print) ?? this.carefully()
    );
  }

  private get start(): number {
    return this.page.places[size * this.id + 1] ?? 0;
  }

  private get end(): number {
    return this.page.places[size * this.id + 2] ?? 0;
  }

  private carefully(): string {
    const { page, id, line, start, end } = this;
    const text = rulesOfLine(page, line, start, end)[0]?.text ?? '';
    page.careful.set(id, text);
    return text;
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
  if (before instanceof DraftRules && after instanceof DraftRules) {
    const [spot, other] = [before.spot(left), after.spot(right)];
    const [page, others] = [before.page, after.page];
    if (spot !== -1 && other !== -1) return isSameStay(page, spot, spot, others, other, other);
  }
  return rawOf(before.at(left)) === rawOf(after.at(right));
}

/** Whether so many lines are the same on both sides from these places on: a look for all of them at once. */
export function isSameStretch(before: RuleList, left: number, after: RuleList, right: number, count: number): boolean {
  if (!(before instanceof DraftRules && after instanceof DraftRules)) return false;
  const [first, last] = [before.spot(left), before.spot(left + count - 1)];
  const [otherFirst, otherLast] = [after.spot(right), after.spot(right + count - 1)];
  if (first === -1 || last === -1 || otherFirst === -1 || otherLast === -1) return false;
  return isSameStay(before.page, first, last, after.page, otherFirst, otherLast);
}

/** Whether the text from one line to another is the same on both sides, and its last line begins at the same place in it. */
function isSameStay(
  page: Page,
  first: number,
  last: number,
  other: Page,
  otherFirst: number,
  otherLast: number,
): boolean {
  const [start, otherStart] = [startAt(page, first), startAt(other, otherFirst)];
  const length = endAt(page, last) - start;
  if (endAt(other, otherLast) - otherStart !== length) return false;
  if (startAt(page, last) - start !== startAt(other, otherLast) - otherStart) return false;
  return isSameText(page.text, start, other.text, otherStart, length);
}

/** The number of what a line says: lines that are the same have the same one. */
export function numberOfLine(rules: RuleList, index: number, numbers: Numbers): number {
  if (rules instanceof DraftRules) {
    const { page } = rules;
    const spot = rules.spot(index);
    if (spot !== -1) return numbers.of(page.text, startAt(page, spot), endAt(page, spot));
  }
  const raw = rawOf(rules.at(index)) ?? '';
  return numbers.of(raw, 0, raw.length);
}

/** The number of what a rule says, given that of its line: mostly that is what it says. */
export function numberOfText(rules: RuleList, index: number, text: string, line: number, numbers: Numbers): number {
  return isItsLine(rules, index, text) ? line : numbers.of(text, 0, text.length);
}

function isItsLine(rules: RuleList, index: number, text: string): boolean {
  if (rules instanceof DraftRules) {
    const { page } = rules;
    const spot = rules.spot(index);
    if (spot !== -1) {
      const start = startAt(page, spot);
      return endAt(page, spot) - start === text.length && page.text.startsWith(text, start);
    }
  }
  return rawOf(rules.at(index)) === text;
}

function startAt({ places }: Page, spot: number): number {
  return places[spot + 1] ?? 0;
}

function endAt({ places }: Page, spot: number): number {
  return places[spot + 2] ?? 0;
}

/** The text by which a rule is known without being read. */
export function rawOf(rule: CanonicalRule | undefined): string | undefined {
  // Not taken apart: asking for the text is what reads the rule.
  return rule?.raw ?? rule?.text;
}
