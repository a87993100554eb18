/**
 * The normal form of a ruleset whose rules are read only when someone asks what they say. Of two rulesets of a hundred
 * thousand rules most lines are the same, letter for letter, and need no reading to be found equal.
 *
 * Only plain files have a draft: tables that are declared once and committed, whose chains are declared above their rules,
 * which are all appended. Every other file is read in full (parse, canonical), and so is one that does not load.
 */
import { mayHoldList } from './address-lists.ts';
import { builtinChains, isBuiltin, isHook } from './builtin.ts';
import { canonicalRules, printParts } from './canonical-rule.ts';
import type { CanonicalRule, CanonicalRuleset, CanonicalTable } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { passChain } from './lazy-chain.ts';
import { commandStart } from './lazy-rule.ts';
import { lineText } from './line-text.ts';
import type { Dialect } from './model.ts';
import type { Numbers } from './numbers.ts';
import { longestPassed, readRule } from './read-rule.ts';
import { declare, openSection, type Section } from './section.ts';
import type { PrintParts } from './template.ts';

/**
 * A draft, its user chains in the order of the text, and what was found in the lines that were read so far: it grows with each rule that is asked for its text. */
export interface Draft {
  readonly rules: CanonicalRuleset;
  readonly diagnostics: readonly Diagnostic[];
}

/** The draft of a text; undefined for one that must be read in full. */
export function draft(text: string, dialect: Dialect): Draft | undefined {
  if (!text.endsWith('\n') || text.startsWith('#!') || text.includes('\r') || text.includes('\0')) return undefined;
  const diagnostics: Diagnostic[] = [];
  const tables = new Map<string, CanonicalTable>();
  const reader: Reader = { text, dialect, diagnostics, open: undefined, comma: -1 };
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if (!take(reader, tables, line, start, end)) return undefined;
    start = end + 1;
  }
  return reader.open !== undefined || tables.size === 0 ? undefined : { rules: tables, diagnostics };
}

interface Reader {
  readonly text: string;
  readonly dialect: Dialect;
  readonly diagnostics: Diagnostic[];
  open: OpenTable | undefined;
  /** The first comma that is not before the line. */
  comma: number;
}

interface OpenTable {
  readonly name: string;
  readonly line: number;
  readonly page: Page;
  readonly chains: Map<string, DraftChain>;
  /** The chain of the rule before: mostly that of the next one. */
  last: DraftChain | undefined;
}

interface DraftChain {
  readonly name: string;
  readonly policy: string;
  readonly line: number | undefined;
  readonly rules: CanonicalRule[];
}

/** Takes a line in; false when it is none for a draft. */
function take(reader: Reader, tables: Map<string, CanonicalTable>, line: number, start: number, end: number): boolean {
  const { text, open } = reader;
  if (start === end) return true;
  switch (text.charCodeAt(start)) {
    case 35:
      return true;
    case 42:
      return open === undefined && openTable(reader, tables, line, text.slice(start + 1, end));
    case 67:
      if (open === undefined || text.slice(start, end) !== 'COMMIT') return false;
      tables.set(open.name, closed(open));
      reader.open = undefined;
      return true;
    case 58:
      return open !== undefined && takeChain(open, text, line, start, end);
    default:
      return open !== undefined && end - start <= longestPassed && takeRule(reader, open, line, start, end);
  }
}

function openTable(reader: Reader, tables: ReadonlyMap<string, CanonicalTable>, line: number, name: string): boolean {
  const builtin = builtinChains[name];
  if (builtin === undefined || tables.has(name)) return false;
  const section = openSection(reader.dialect, name, reader.text);
  section.passage.hasKnownChain = true;
  const chains = builtin.map((each): DraftChain => ({ name: each, policy: 'ACCEPT', line: undefined, rules: [] }));
  const page = openPage(reader.text, section, reader.diagnostics);
  reader.open = { name, line, page, chains: new Map(chains.map((each) => [each.name, each])), last: undefined };
  return true;
}

function takeChain(
  { name: table, page, chains }: OpenTable,
  text: string,
  line: number,
  start: number,
  end: number,
): boolean {
  const chain = passChain(text, line, start, end);
  if (chain === undefined) return false;
  const name = chain.name.text;
  const before = chains.get(name);
  const builtin = isBuiltin(table, name);
  if (builtin ? before?.line !== undefined : before !== undefined) return false;
  const word = chain.policy?.text ?? '-';
  if (!builtin && word !== '-') return false;
  // Its rules are read otherwise (declare).
  if (!builtin && isHook(name)) page.section.passage.hasKnownChain = false;
  const policy = builtin ? (word === '-' ? 'ACCEPT' : word) : '-';
  chains.set(name, { name, policy, line, rules: before?.rules ?? [] });
  declare(page.section, name, line);
  return !page.section.shadowed;
}

function takeRule(reader: Reader, open: OpenTable, line: number, start: number, end: number): boolean {
  const { text } = reader;
  const command = commandStart(text, start, end);
  if (command === -1) return false;
  let from = command;
  while (text.charCodeAt(from) === 32) from += 1;
  if (!text.startsWith('-A ', from)) return false;
  const blank = text.indexOf(' ', from + 3);
  const to = blank === -1 || blank > end ? end : blank;
  let chain = open.last;
  if (chain?.name.length !== to - from - 3 || !text.startsWith(chain.name, from + 3)) {
    chain = open.chains.get(text.slice(from + 3, to));
    if (chain === undefined) return false;
    open.last = chain;
  }
  const rule = new DraftRule(open.page, line, from, end);
  if (holdsComma(reader, start, end) && mayHoldList(text, from, end, reader.comma)) chain.rules.push(...rule.all());
  else chain.rules.push(rule);
  return true;
}

function holdsComma(reader: Reader, start: number, end: number): boolean {
  if (reader.comma < start) {
    const found = reader.text.indexOf(',', start);
    reader.comma = found === -1 ? Infinity : found;
  }
  return reader.comma < end;
}

/** What the rules of a table have in common. */
interface Page {
  readonly text: string;
  readonly section: Section;
  readonly diagnostics: Diagnostic[];
  readonly isChain: (name: string) => boolean;
  readonly print: PrintParts;
}

function openPage(text: string, section: Section, diagnostics: Diagnostic[]): Page {
  const isChain = (name: string): boolean => section.names.has(name);
  return { text, section, diagnostics, isChain, print: (parts) => printParts(parts, section.dialect, isChain) };
}

/** A rule by its place in the text. A class, and not a record: a hundred thousand rules share its getters. */
class DraftRule implements CanonicalRule {
  readonly line: number;
  readonly page: Page;
  readonly start: number;
  readonly end: number;
  /** The text, once someone has asked for it. */
  private known: string | undefined;

  constructor(page: Page, line: number, start: number, end: number) {
    this.line = line;
    this.page = page;
    this.start = start;
    this.end = end;
    this.known = undefined;
  }

  get raw(): string {
    return this.page.text.slice(this.start, this.end);
  }

  /** Empty for a line that is meant for the other family, and adds no rule. */
  get text(): string {
    return (this.known ??= this.read());
  }

  private read(): string {
    const { page, line, start, end } = this;
    return lineText(page.section, line, start, end, page.print) ?? this.all()[0]?.text ?? '';
  }

  /** The rules that the line stands for. */
  all(): readonly CanonicalRule[] {
    const { line, raw } = this;
    const { text: source, section, diagnostics, isChain } = this.page;
    // With its counters, so that what is wrong is found in its column.
    const rule = readRule(section, line, source.lastIndexOf('\n', this.start) + 1, this.end, diagnostics);
    if (rule === undefined) return [{ line, raw, text: raw }];
    const start = `-A ${rule.chainName ?? ''}`;
    return canonicalRules(rule, section.dialect, isChain).map((text, index) => ({
      line,
      raw: index === 0 ? raw : `${raw}\n${index}`,
      text: text === '' ? start : `${start} ${text}`,
    }));
  }
}

/** Whether two rules have the same raw text. */
export function isSameLine(a: CanonicalRule, b: CanonicalRule): boolean {
  if (!(a instanceof DraftRule && b instanceof DraftRule)) return (a.raw ?? a.text) === (b.raw ?? b.text);
  const length = a.end - a.start;
  if (b.end - b.start !== length) return false;
  // Rules that differ mostly do so in the middle: a look there spares two copies.
  const { text } = a.page;
  const { text: other } = b.page;
  for (const at of [length >> 1, length >> 2, (length * 3) >> 2]) {
    if (text.charCodeAt(a.start + at) !== other.charCodeAt(b.start + at)) return false;
  }
  return a.raw === b.raw;
}

/** Whether all lines from the one rule to the other are the same on both sides: a look for many lines at once. */
export function isSameStretch(
  first: CanonicalRule | undefined,
  last: CanonicalRule | undefined,
  otherFirst: CanonicalRule | undefined,
  otherLast: CanonicalRule | undefined,
): boolean {
  if (!(first instanceof DraftRule && last instanceof DraftRule)) return false;
  if (!(otherFirst instanceof DraftRule && otherLast instanceof DraftRule)) return false;
  if (last.end - first.start !== otherLast.end - otherFirst.start) return false;
  if (last.start - first.start !== otherLast.start - otherFirst.start) return false;
  return first.page.text.slice(first.start, last.end) === otherFirst.page.text.slice(otherFirst.start, otherLast.end);
}

/** The number of what a line says: lines that are the same have the same one. */
export function numberOfLine(rule: CanonicalRule, numbers: Numbers): number {
  if (rule instanceof DraftRule) return numbers.of(rule.page.text, rule.start, rule.end);
  // Not taken apart: asking for the text is what reads the rule.
  const raw = rule.raw ?? rule.text;
  return numbers.of(raw, 0, raw.length);
}

/** The number of a rule's text, given that of its line: mostly the text is the line. */
export function numberOfText(rule: CanonicalRule, line: number, numbers: Numbers): number {
  const { text } = rule;
  const isLine =
    rule instanceof DraftRule
      ? rule.end - rule.start === text.length && rule.page.text.startsWith(text, rule.start)
      : (rule.raw ?? text) === text;
  return isLine ? line : numbers.of(text, 0, text.length);
}

function closed({ name, line, chains }: OpenTable): CanonicalTable {
  const builtin = builtinChains[name]?.flatMap((each) => chains.get(each) ?? []) ?? [];
  const users = [...chains.values()].filter((each) => !isBuiltin(name, each.name));
  return { name, line, chains: [...builtin, ...users] };
}
