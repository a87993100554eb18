/**
 * The normal form of a ruleset whose rules are read only when someone asks what they say. Of two rulesets of a hundred
 * thousand rules most lines are the same, letter for letter, and need no reading to be found equal.
 *
 * Only plain files have a draft: tables that are declared once and committed, whose chains are declared above their rules,
 * which are all appended. Every other file is read in full (parse, canonical), and so is one that does not load.
 */
import { mayHoldList } from './address-lists.ts';
import { builtinChains, isBuiltin, isHook } from './builtin.ts';
import type { CanonicalTable, RulesetInOrder } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { DraftRules, openPage, type Page } from './draft-rules.ts';
import { passChain } from './lazy-chain.ts';
import { commandStart } from './lazy-rule.ts';
import type { Dialect } from './model.ts';
import { longestPassed } from './read-rule.ts';
import { declare, openSection } from './section.ts';

/**
 * A draft, its user chains in the order of the text, and what was found in the lines that were read so far: it grows with each rule that is asked for its text. */
export interface Draft {
  readonly rules: RulesetInOrder;
  readonly diagnostics: readonly Diagnostic[];
}

/** The draft of a text; undefined for one that must be read in full. */
export function draft(text: string, dialect: Dialect): Draft | undefined {
  if (!text.endsWith('\n') || text.startsWith('#!') || text.includes('\r') || text.includes('\0')) return undefined;
  const diagnostics: Diagnostic[] = [];
  const tables = new Map<string, CanonicalTable<DraftRules>>();
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
  readonly rules: DraftRules;
}

/** Takes a line in; false when it is none for a draft. */
function take(
  reader: Reader,
  tables: Map<string, CanonicalTable<DraftRules>>,
  line: number,
  start: number,
  end: number,
): boolean {
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

function openTable(
  reader: Reader,
  tables: ReadonlyMap<string, CanonicalTable<DraftRules>>,
  line: number,
  name: string,
): boolean {
  const builtin = builtinChains[name];
  if (builtin === undefined || tables.has(name)) return false;
  const section = openSection(reader.dialect, name, reader.text);
  section.passage.hasKnownChain = true;
  const page = openPage(reader.text, section, reader.diagnostics);
  const chains = builtin.map((each): DraftChain => ({
    name: each,
    policy: 'ACCEPT',
    line: undefined,
    rules: new DraftRules(page),
  }));
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
  chains.set(name, { name, policy, line, rules: before?.rules ?? new DraftRules(page) });
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
  if (holdsComma(reader, start, end) && mayHoldList(text, from, end, reader.comma)) chain.rules.addAll(line, from, end);
  else chain.rules.add(line, from, end);
  return true;
}

function holdsComma(reader: Reader, start: number, end: number): boolean {
  if (reader.comma < start) {
    const found = reader.text.indexOf(',', start);
    reader.comma = found === -1 ? Infinity : found;
  }
  return reader.comma < end;
}

function closed({ name, line, chains }: OpenTable): CanonicalTable<DraftRules> {
  const builtin = builtinChains[name]?.flatMap((each) => chains.get(each) ?? []) ?? [];
  const users = [...chains.values()].filter((each) => !isBuiltin(name, each.name));
  return { name, line, chains: [...builtin, ...users] };
}
