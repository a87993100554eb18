/**
 * The rules of a draft: places in the text, of which rules are made when someone asks what they say. They are numbers, four for
 * each rule, and not objects: of two hundred thousand of these, the garbage collector would move most from one place to another.
 */
import { canonicalRules, printParts } from './canonical-rule.ts';
import type { CanonicalRule, RuleList } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Piece } from './codes.ts';
import { writeLine } from './line-text.ts';
import { readRule } from './read-rule.ts';
import type { Section } from './section.ts';
import { Tape } from './tape.ts';
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
  /** By the place of a rule, what was read with care: what was found in a line is told once. */
  readonly careful: Map<number, string>;
  /** Rules of lines that stand for more than one. */
  readonly spelled: CanonicalRule[];
  /** For the text of one rule. */
  readonly tape: Tape;
}

const fewest = 64;
const size = 4;

/** A page without rules. */
export function openPage(text: string, section: Section, diagnostics: Diagnostic[]): Page {
  const isChain = (name: string): boolean => section.names.get(name) !== undefined;
  const print: PrintParts = (parts) => printParts(parts, section.dialect, isChain);
  const common = { text, section, diagnostics, isChain, print };
  const places = new Int32Array(size * fewest);
  return { ...common, places, count: 0, order: undefined, careful: new Map(), spelled: [], tape: new Tape() };
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

  /** The line of a rule; undefined for one that was spelled out, and behind the last one. */
  line(index: number): Piece | undefined {
    const spot = this.spot(index);
    if (spot === -1) return undefined;
    const { section, places } = this.page;
    return { codes: section.codes, from: places[spot + 1] ?? 0, to: places[spot + 2] ?? 0 };
  }

  /** Writes what the rule says, where it is not its line word for word: whether it wrote it. */
  write(index: number, tape: Tape): boolean {
    const spot = this.spot(index);
    if (spot !== -1) return writeRule(this.page, spot, tape);
    tape.addText(this.at(index)?.text ?? '');
    return true;
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
    const { tape } = page;
    tape.cut(0);
    return writeRule(page, size * id, tape) ? tape.text(0, tape.length) : this.raw;
  }

  private get start(): number {
    return this.page.places[size * this.id + 1] ?? 0;
  }

  private get end(): number {
    return this.page.places[size * this.id + 2] ?? 0;
  }
}

/** Writes what the rule at this place says, where it is not its line word for word: whether it wrote it. */
function writeRule(page: Page, spot: number, tape: Tape): boolean {
  const [line, from, to] = [page.places[spot] ?? 0, page.places[spot + 1] ?? 0, page.places[spot + 2] ?? 0];
  const known = page.careful.size > 0 ? page.careful.get(spot) : undefined;
  const how = known === undefined ? writeLine(page.section, line, from, to, page.print, tape) : undefined;
  if (how === undefined) tape.addText(known ?? readWithCare(page, spot, line, from, to));
  return how !== 'as it stands';
}

function readWithCare(page: Page, spot: number, line: number, from: number, to: number): string {
  const text = rulesOfLine(page, line, from, to)[0]?.text ?? '';
  page.careful.set(spot, text);
  return text;
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
