/** What is known while the lines of one `*table … COMMIT` section are read, and what its rules need to be read again. */
import { builtinChains, isBuiltin, isHook } from './builtin.ts';
import { isTargetName } from './chain-name.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Dialect, RuleParts } from './model.ts';
import { parseRule, type ReadRule } from './parse-rule.ts';
import { newPassage, newShapes, type Passage, type Shapes } from './shapes.ts';

/** One section. */
export interface Section {
  readonly dialect: Dialect;
  readonly table: string;
  /** The whole text that the rules are stretches of. */
  readonly source: string;
  /** The chains declared so far, by name, with the line of the first declaration. */
  readonly names: Map<string, Declared>;
  readonly shapes: Shapes;
  readonly passage: Passage;
  /** Whether a chain has the name of a target, which then means the chain from there on: no line is like another. */
  shadowed: boolean;
  /** The parts read last, since whoever asks for one part of a rule asks for more. */
  last: { readonly line: number; readonly parts: RuleParts } | undefined;
}

/** A chain that the section declares. The name is one string for all that mention it. */
export interface Declared {
  readonly name: string;
  readonly line: number;
}

/** A section with no lines yet. */
export function openSection(dialect: Dialect, table: string, source: string): Section {
  return {
    dialect,
    table,
    source,
    names: new Map(),
    shapes: newShapes(builtinChains[table] ?? []),
    passage: newPassage(),
    shadowed: false,
    last: undefined,
  };
}

/** Remembers a chain. */
export function declare(section: Section, name: string, line: number): void {
  // The names of built-in chains mean something by themselves, also where they are a user chain's (-o in "PREROUTING").
  if (!isHook(name) && !section.names.has(name)) section.names.set(name, { name, line });
  if (isTargetName(name)) section.shadowed = true;
}

/** Reads the rule that is the stretch from `start` to `end` of the section's text; what is wrong goes to `diagnostics`. */
export function readRuleLine(
  section: Section,
  line: number,
  start: number,
  end: number,
  diagnostics: Diagnostic[],
): ReadRule | undefined {
  const { dialect, table, names } = section;
  const text = section.source.slice(start, end);
  const declared = (name: string): boolean => isBuiltin(table, name) || (names.get(name)?.line ?? line) < line;
  const body = { from: line === 1 ? bomLength(text) : 0, text: text.replace(/(?<!\r)\r+$/u, '') };
  return parseRule({ line, text, body, declared, dialect, table }, diagnostics);
}

/** The length of a byte order mark at the beginning of the text, read as UTF-8 or byte by byte. */
export function bomLength(text: string): number {
  return /^(?:\uFEFF|\xEF\xBB\xBF)/u.exec(text)?.[0].length ?? 0;
}
