/**
 * Reads rules-save text line by line, as iptables-restore dispatches it (iptables 1.8.11, iptables-restore.c:170-345). It
 * never throws and never drops a line: what it cannot read stays in the ruleset as it is, and a diagnostic says why.
 */
import { type Codes, codesOf } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finding, wholeLine } from './finding.ts';
import { foreignLine, foreignText, mayBeForeign, strayText, weighLine } from './foreign.ts';
import { passChain } from './lazy-chain.ts';
import type { ChainDeclaration, Dialect, Line, PlainLine, Rule, Ruleset, Table, TableLine } from './model.ts';
import { parseChainLine, parseTableLine } from './parse-head.ts';
import { passRule, readWithCare } from './read-rule.ts';
import { bomLength, declare, openSection, type Section } from './section.ts';

/** What parse() returns. */
export interface Parsed {
  readonly ruleset: Ruleset;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a whole rules-save text. Linear in its length; never throws. Who has its codes, too, may give them. */
export function parse(text: string, dialect: Dialect, codes?: Codes): Parsed {
  return foreign(text, dialect, mayBeForeign(text)) ?? parseRules(text, dialect, codes ?? codesOf(text));
}

function parseRules(text: string, dialect: Dialect, codes: Codes): Parsed {
  const reader = newReader(text, dialect, codes);
  const length = text.endsWith('\n') ? text.length - 1 : text.length;
  let line = 1;
  for (let start = 0; start <= length && text !== ''; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (reader.open === undefined || !pass(reader, reader.open, line, start, end)) {
      reader.start = start;
      readLine(reader, line, text.slice(start, end));
    }
    start = end + 1;
  }
  if (reader.open !== undefined) closeTable(reader, undefined);
  reportWhole(reader);
  const { others, tables, diagnostics } = reader;
  const parsed: Parsed = { ruleset: rulesetOf(dialect, text, tables, others, line - 1), diagnostics };
  return foreign(text, dialect, reader.strays) ?? parsed;
}

/** The lines are put together when they are asked for: the tables have nearly all of them already. */
function rulesetOf(
  dialect: Dialect,
  text: string,
  tables: readonly Table[],
  others: readonly Line[],
  count: number,
): Ruleset {
  let lines: readonly Line[] | undefined;
  return {
    dialect,
    text,
    tables,
    get lines() {
      return (lines ??= inOrder(tables, others, count));
    },
  };
}

/** Every line at its place. */
function inOrder(tables: readonly Table[], others: readonly Line[], count: number): readonly Line[] {
  const lines = new Array<Line>(count);
  const put = (line: Line): void => {
    lines[line.line - 1] = line;
  };
  others.forEach(put);
  for (const { chains, rules } of tables) {
    chains.forEach(put);
    rules.forEach(put);
  }
  return lines;
}

/** The answer for a text that is something else altogether; asked only where something points to that. */
function foreign(text: string, dialect: Dialect, asked: boolean): Parsed | undefined {
  if (!asked) return undefined;
  const texts = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const finding = foreignText(text, texts);
  if (finding === undefined) return undefined;
  const lines = texts.map((each, index): PlainLine => ({ kind: 'unreadable', line: index + 1, text: each }));
  return { ruleset: { dialect, text, lines, tables: [] }, diagnostics: [finding] };
}

/** The section being read. */
interface OpenTable {
  readonly head: TableLine;
  readonly chains: ChainDeclaration[];
  readonly section: Section;
  readonly rules: Rule[];
}

interface Reader {
  readonly text: string;
  readonly codes: Codes;
  readonly dialect: Dialect;
  /** The lines that are neither rules nor chains. */
  readonly others: Line[];
  readonly tables: Table[];
  readonly diagnostics: Diagnostic[];
  open: OpenTable | undefined;
  /** Where the line being read begins in the text. */
  start: number;
  /** Whether a line stood outside all tables. */
  strays: boolean;
  /** The first line that ends in a carriage return. */
  returns: { line: number; column: number; count: number } | undefined;
}

function newReader(text: string, dialect: Dialect, codes: Codes): Reader {
  const lists = { others: [], tables: [], diagnostics: [] };
  return { text, codes, dialect, ...lists, open: undefined, start: 0, strays: false, returns: undefined };
}

/** Passes over a line that holds nothing to report; false for one that must be read with care. */
function pass(reader: Reader, open: OpenTable, line: number, start: number, end: number): boolean {
  if (reader.text.charCodeAt(start) !== 58) return passRuleOf(open, line, start, end);
  const chain = passChain(reader.text, line, start, end);
  if (chain === undefined) return false;
  open.chains.push(chain);
  declare(open.section, chain.label, line, start + 1);
  return true;
}

/** Passes over a rule whose shape is known. */
function passRuleOf({ section, rules }: OpenTable, line: number, start: number, end: number): boolean {
  const rule = passRule(section, line, start, end);
  if (rule === undefined) return false;
  rules.push(rule);
  return true;
}

function readLine(reader: Reader, line: number, text: string): void {
  const body = bodyOf(reader, line, text);
  const weight = weighLine(line, text);
  if (weight !== undefined) {
    reader.diagnostics.push(weight);
    reader.others.push({ kind: 'unreadable', line, text });
  } else {
    dispatch(reader, line, text, body);
  }
}

/** Without the byte order mark and carriage return, which are reported once and would otherwise spoil every line. */
function bodyOf(reader: Reader, line: number, text: string): { from: number; text: string } {
  const from = line === 1 ? bomLength(text) : 0;
  if (from > 0) {
    const place = { line, column: 1, endLine: line, endColumn: from + 1 };
    const help = 'save the file as UTF-8 without a byte order mark';
    reader.diagnostics.push(
      finding(
        'not-rules-save',
        place,
        'the file begins with a byte order mark (U+FEFF), which is no part of rules',
        help,
      ),
    );
  }
  if (!text.endsWith('\r')) return { from, text };
  if (text[from] !== '#') {
    if (reader.returns === undefined) reader.returns = { line, column: text.length, count: 1 };
    else reader.returns.count += 1;
  }
  return { from, text: text.replace(/(?<!\r)\r+$/u, '') };
}

function dispatch(reader: Reader, line: number, text: string, body: { from: number; text: string }): void {
  const content = body.text.slice(body.from);
  const first = content[0];
  if (content === '' || first === '#') {
    reader.others.push({ kind: content === '' ? 'blank' : 'comment', line, text });
  } else if (/^COMMIT$/iu.test(content.trim())) {
    readCommit(reader, line, text, content);
  } else if (first === '*') {
    readTable(reader, line, text, body);
  } else if (reader.open === undefined) {
    reader.strays = true;
    reader.diagnostics.push(strayText(line, text, content));
    reader.others.push({ kind: 'unreadable', line, text });
  } else {
    readInTable(reader, reader.open, line, text, body);
  }
}

function readInTable(
  reader: Reader,
  open: OpenTable,
  line: number,
  text: string,
  body: { from: number; text: string },
): void {
  const foreign = foreignLine(line, text, body.text);
  if (foreign !== undefined) {
    reader.diagnostics.push(foreign);
    reader.others.push({ kind: 'unreadable', line, text });
  } else if (body.text[body.from] === ':') {
    const declaration = parseChainLine(line, text, body, open.section, reader.diagnostics);
    if (declaration === undefined) {
      reader.others.push({ kind: 'unreadable', line, text });
      return;
    }
    open.chains.push(declaration);
    declare(open.section, declaration.name.text, line);
  } else {
    takeRule(reader, open, line, text);
  }
}

function takeRule(reader: Reader, { section, rules }: OpenTable, line: number, text: string): void {
  const { diagnostics, others, start } = reader;
  const rule = readWithCare(section, line, start, start + text.length, diagnostics);
  if (rule === undefined) others.push({ kind: 'unreadable', line, text });
  else rules.push(rule);
}

function readTable(reader: Reader, line: number, text: string, body: { from: number; text: string }): void {
  const head = parseTableLine(line, text, body, reader.diagnostics);
  if (reader.open !== undefined) {
    const { head: before } = reader.open;
    const message = `"*${head?.name.text ?? ''}" begins while the table "${before.name.text}" of line ${before.line} is open`;
    const help = 'put a line "COMMIT" before it';
    reader.diagnostics.push(finding('missing-commit', wholeLine(line, body.text), message, help));
    closeTable(reader, undefined);
  }
  reader.others.push(head ?? { kind: 'unreadable', line, text });
  if (head === undefined) return;
  const section = openSection(reader.dialect, head.name.text, { source: reader.text, codes: reader.codes });
  reader.open = { head, chains: [], section, rules: [] };
}

function readCommit(reader: Reader, line: number, text: string, content: string): void {
  if (reader.open === undefined) {
    reader.diagnostics.push(finding('not-rules-save', wholeLine(line, text), '"COMMIT" stands outside a table'));
    reader.others.push({ kind: 'unreadable', line, text });
    return;
  }
  const exact = content === 'COMMIT';
  const commit: PlainLine = { kind: exact ? 'commit' : 'unreadable', line, text };
  reader.others.push(commit);
  if (!exact) {
    const message = `"${content}" does not commit the table "${reader.open.head.name.text}": only "COMMIT" does`;
    const help = 'write COMMIT in capitals, with no blanks around it';
    reader.diagnostics.push(finding('missing-commit', wholeLine(line, text), message, help));
  }
  closeTable(reader, exact ? commit : undefined);
}

/** A COMMIT that ends without a line feed is none to legacy, which compares the whole line (iptables-restore.c:172). */
function reportUnendedCommit(reader: Reader, { line, text }: Line): void {
  const message = 'the line has no line feed: to iptables-legacy-restore it is no COMMIT, and it loads nothing';
  reader.diagnostics.push(finding('missing-commit', wholeLine(line, text), message, 'end the file with a line feed'));
}

function closeTable(reader: Reader, commit: PlainLine | undefined): void {
  if (reader.open === undefined) return;
  const { head, chains, rules } = reader.open;
  reader.tables.push({ name: head.name.text, head, chains, rules, commit });
  reader.open = undefined;
}

/** What can only be said of the whole file. */
function reportWhole(reader: Reader): void {
  const last = reader.tables.at(-1);
  if (
    last?.commit === undefined &&
    last !== undefined &&
    !reader.diagnostics.some(isMissingCommitAfter(last.head.line))
  ) {
    const message = `the table "${last.name}" is never committed: iptables-restore fails at the end of the file`;
    reader.diagnostics.push(finding('missing-commit', last.head.name, message, 'end the table with a line "COMMIT"'));
  }
  const end = reader.others.at(-1);
  if (end?.kind === 'commit' && reader.dialect.backend === 'legacy' && !reader.text.endsWith('\n')) {
    reportUnendedCommit(reader, end);
  }
  if (reader.returns !== undefined) {
    const { line, column, count } = reader.returns;
    const place = { line, column, endLine: line, endColumn: column + 1 };
    const message = `${count === 1 ? 'this line ends' : `${count} lines, from this one on, end`} with a carriage return (CRLF, as on Windows), which becomes part of the last word`;
    reader.diagnostics.push(finding('not-rules-save', place, message, 'convert the line ends: sed -i "s/\\r$//" FILE'));
  }
  if (reader.tables.length === 0 && reader.diagnostics.length === 0) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const empty = reader.others.every(({ text }) => text === '');
    const message = `${empty ? 'the file is empty' : 'the file names no table'}: loading it changes nothing`;
    const help = 'rules-save text begins with a line such as "*filter" and ends with "COMMIT"';
    reader.diagnostics.push(finding('not-rules-save', place, message, help));
  }
  reader.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
}

function isMissingCommitAfter(line: number): (diagnostic: Diagnostic) => boolean {
  return (diagnostic) => diagnostic.check === 'missing-commit' && diagnostic.line > line;
}
