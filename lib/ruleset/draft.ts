/**
 * The normal form of a ruleset whose rules are read only when someone asks what they say. Of two rulesets of a hundred
 * thousand rules most lines are the same, letter for letter, and need no reading to be found equal.
 *
 * Only plain files have a draft: tables that are declared once and committed, whose chains are declared above their rules,
 * which are all appended. Every other file is read in full (parse, canonical), and so is one that does not load.
 */
import { builtinChains, isBuiltin } from './builtin.ts';
import { canonicalRules } from './canonical-rule.ts';
import type { CanonicalRule, CanonicalRuleset, CanonicalTable } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { passChain } from './lazy-chain.ts';
import { commandStart } from './lazy-rule.ts';
import type { Dialect } from './model.ts';
import { longestPassed, readRule } from './read-rule.ts';
import { declare, openSection, type Section } from './section.ts';

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
  const chains = builtin.map((each): DraftChain => ({ name: each, policy: 'ACCEPT', line: undefined, rules: [] }));
  const page: Page = { text: reader.text, section, diagnostics: reader.diagnostics, known: new Map() };
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
  const rule = new DraftRule(open.page, line, command, end);
  if (holdsComma(reader, start, end) && mayBeList.test(rule.raw)) chain.rules.push(...rule.all());
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

/** A list of sources or destinations, which stands for several rules. */
const mayBeList = / (?:-[sd]|--(?:s[or]|d[es])[a-z]*)[ =]?\S*,/u;

/** What the rules of a table have in common. */
interface Page {
  readonly text: string;
  readonly section: Section;
  readonly diagnostics: Diagnostic[];
  /** The texts of the rules that were read, by line. */
  readonly known: Map<number, string>;
}

/** A rule by its place in the text. A class, and not a record: a hundred thousand rules share its getters. */
class DraftRule implements CanonicalRule {
  readonly line: number;
  readonly page: Page;
  readonly start: number;
  readonly end: number;

  constructor(page: Page, line: number, start: number, end: number) {
    this.line = line;
    this.page = page;
    this.start = start;
    this.end = end;
  }

  get raw(): string {
    return this.page.text.slice(this.start, this.end);
  }

  /** Empty for a line that is meant for the other family, and adds no rule. */
  get text(): string {
    const { known } = this.page;
    const before = known.get(this.line);
    if (before !== undefined) return before;
    const text = this.all()[0]?.text ?? '';
    known.set(this.line, text);
    return text;
  }

  /** The rules that the line stands for. */
  all(): readonly CanonicalRule[] {
    const { line, raw } = this;
    const { section, diagnostics } = this.page;
    const rule = readRule(section, line, this.start, this.end, diagnostics);
    if (rule === undefined) return [{ line, raw, text: raw }];
    const isChain = (name: string): boolean => section.names.has(name);
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

function closed({ name, line, chains }: OpenTable): CanonicalTable {
  const builtin = builtinChains[name]?.flatMap((each) => chains.get(each) ?? []) ?? [];
  const users = [...chains.values()].filter((each) => !isBuiltin(name, each.name));
  return { name, line, chains: [...builtin, ...users] };
}
