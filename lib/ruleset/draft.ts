/**
 * The normal form of a ruleset whose rules are read only when someone asks what they say. Of two rulesets of a hundred
 * thousand rules most lines are the same, letter for letter, and need no reading to be found equal.
 *
 * Only plain files have a draft: tables that are declared once and committed, whose chains are declared above their rules,
 * which are all appended. Every other file is read in full (parse, canonical), and so is one that does not load.
 */
import { mayHoldList } from './address-lists.ts';
import { builtinChains, isBuiltin, isHook } from './builtin.ts';
import type { CanonicalChain, CanonicalTable, RulesetInOrder } from './canonical.ts';
import { areSame, type Codes, codesOf, standsAt } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import {
  addRule,
  addRules,
  closePage,
  type DraftRules,
  newStretch,
  openPage,
  type Page,
  type Stretch,
} from './draft-rules.ts';
import { passChain } from './lazy-chain.ts';
import { commandStart } from './lazy-rule.ts';
import type { Dialect } from './model.ts';
import { Numbers } from './numbers.ts';
import { longestPassed } from './read-rule.ts';
import { declare, openSection } from './section.ts';

/**
 * A draft, its user chains in the order of the text, and what was found in the lines that were read so far: it grows with each rule that is asked for its text. */
export interface Draft {
  readonly rules: RulesetInOrder;
  readonly diagnostics: readonly Diagnostic[];
}

/** The draft of a text, whose codes may be given with it; undefined for one that must be read in full. */
export function draft(text: string, dialect: Dialect, codes?: Codes): Draft | undefined {
  if (!text.endsWith('\n') || text.startsWith('#!') || text.includes('\r') || text.includes('\0')) return undefined;
  const diagnostics: Diagnostic[] = [];
  const tables = new Map<string, CanonicalTable<DraftRules>>();
  const reader: Reader = { text, codes: codes ?? codesOf(text), dialect, diagnostics, open: undefined, comma: -1 };
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if (!take(reader, tables, line, start, end)) return undefined;
    start = end + 1;
  }
  return reader.open !== undefined || tables.size === 0 ? undefined : { rules: tables, diagnostics };
}

interface Reader {
  readonly text: string;
  readonly codes: Codes;
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
  /** The chains by their numbers, from 1 on. */
  readonly chains: DraftChain[];
  /** A number for each name: it is looked for in the text, and no copy is made of it. */
  readonly numbers: Numbers;
  /** The chain of the rule before: mostly that of the next one. */
  last: DraftChain | undefined;
  /** Where its name stands. */
  nameFrom: number;
  nameTo: number;
}

const blank = 32;
const append = codesOf('-A ');

interface DraftChain {
  readonly name: string;
  readonly rules: Stretch;
  policy: string;
  line: number | undefined;
}

/** Takes a line in; false when it is none for a draft. */
function take(
  reader: Reader,
  tables: Map<string, CanonicalTable<DraftRules>>,
  line: number,
  start: number,
  end: number,
): boolean {
  const { text, codes, open } = reader;
  if (start === end) return true;
  switch (codes[start] ?? 0) {
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

function openTable(
  reader: Reader,
  tables: ReadonlyMap<string, CanonicalTable<DraftRules>>,
  line: number,
  name: string,
): boolean {
  const builtin = builtinChains[name];
  if (builtin === undefined || tables.has(name)) return false;
  const section = openSection(reader.dialect, name, { source: reader.text, codes: reader.codes });
  section.passage.hasKnownChain = true;
  const page = openPage(reader.text, section, reader.diagnostics);
  const numbers = new Numbers();
  const chains = builtin.map((each): DraftChain => ({
    name: each,
    rules: newStretch(numbers.of(codesOf(each), 0, each.length)),
    policy: 'ACCEPT',
    line: undefined,
  }));
  reader.open = { name, line, page, chains, numbers, last: undefined, nameFrom: 0, nameTo: 0 };
  return true;
}

function takeChain(open: OpenTable, text: string, line: number, start: number, end: number): boolean {
  const declared = passChain(text, line, start, end);
  if (declared === undefined) return false;
  const { section } = open.page;
  const name = declared.label;
  const policy = policyAt(text, start + name.length + 2);
  const number = open.numbers.of(open.page.section.codes, start + 1, start + 1 + name.length);
  const known = open.chains[number - 1];
  if (known === undefined) {
    if (policy !== '-') return false;
    // Its rules are read otherwise (declare).
    if (isHook(name)) section.passage.hasKnownChain = false;
    open.chains.push({ name, rules: newStretch(number), policy, line });
  } else {
    if (known.line !== undefined || !isBuiltin(open.name, name)) return false;
    known.line = line;
    if (policy !== '-') known.policy = policy;
  }
  declare(section, name, line, start + 1);
  return !section.shadowed;
}

/** The policy of the common form: one of two words, or a hyphen. */
function policyAt(text: string, from: number): string {
  if (text.startsWith('-', from)) return '-';
  return text.startsWith('ACCEPT', from) ? 'ACCEPT' : 'DROP';
}

function takeRule(reader: Reader, open: OpenTable, line: number, start: number, end: number): boolean {
  const { codes } = reader;
  const command = commandStart(codes, start, end);
  if (command === -1) return false;
  let from = command;
  while (codes[from] === blank) from += 1;
  if (!standsAt(append, codes, from)) return false;
  const name = from + append.length;
  let to = name;
  while (to < end && codes[to] !== blank) to += 1;
  let chain = open.last;
  if (to - name !== open.nameTo - open.nameFrom || !areSame(codes, open.nameFrom, codes, name, to - name)) {
    // A name that has none yet gets a number behind the last chain.
    chain = open.chains[open.numbers.of(codes, name, to) - 1];
    open.last = chain;
    open.nameFrom = name;
    open.nameTo = to;
  }
  if (chain === undefined) return false;
  const isList = holdsComma(reader, start, end) && mayHoldList(open.page.section, from, end, reader.comma);
  if (isList) addRules(open.page, chain.rules, line, from, end);
  else addRule(open.page, chain.rules, line, from, end);
  return true;
}

function holdsComma(reader: Reader, start: number, end: number): boolean {
  if (reader.comma < start) {
    const found = reader.text.indexOf(',', start);
    reader.comma = found === -1 ? Infinity : found;
  }
  return reader.comma < end;
}

function closed({ name, line, page, chains }: OpenTable): CanonicalTable<DraftRules> {
  const lists = closePage(
    page,
    chains.map(({ rules }) => rules),
  );
  const all: CanonicalChain<DraftRules>[] = [];
  for (let index = 0; index < chains.length; index += 1) {
    const [chain, rules] = [chains[index], lists[index]];
    if (chain !== undefined && rules !== undefined)
      all.push({ name: chain.name, policy: chain.policy, line: chain.line, rules });
  }
  // Those of the table itself come first, in the order of their hooks.
  return { name, line, chains: all };
}
