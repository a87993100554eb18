/** What is known while the lines of one `*table … COMMIT` section are read, and what its rules need to be read again. */
import { builtinChains, isBuiltin, isHook } from './builtin.ts';
import { isTargetName } from './chain-name.ts';
import { ChainNames } from './chain-names.ts';
import { codesOf, type Source } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Dialect, RuleParts } from './model.ts';
import { parseRule, type ReadRule } from './parse-rule.ts';
import { newPassage, type Passage } from './passage.ts';
import { newShapes, type Shapes } from './shapes.ts';

/** One section. */
export interface Section extends Source {
  readonly dialect: Dialect;
  readonly table: string;
  readonly names: ChainNames;
  readonly shapes: Shapes;
  readonly passage: Passage;
  /** Whether a chain has the name of a target, which then means the chain from there on: no line is like another. */
  shadowed: boolean;
  /** The parts read last, since whoever asks for one part of a rule asks for more. */
  last: { readonly line: number; readonly parts: RuleParts } | undefined;
}

/** A section with no lines yet. */
export function openSection(dialect: Dialect, table: string, { source, codes }: Source): Section {
  return {
    dialect,
    table,
    source,
    codes,
    names: new ChainNames(),
    shapes: newShapes(builtinChains[table] ?? []),
    passage: newPassage(),
    shadowed: false,
    last: undefined,
  };
}

/** Remembers a chain; `from` is where its name stands in the text, if that is known. */
export function declare(section: Section, name: string, line: number, from = -1): void {
  // The names of built-in chains mean something by themselves, also where they are a user chain's (-o in "PREROUTING").
  if (!isHook(name)) {
    if (from === -1) section.names.add(codesOf(name), 0, name, line);
    else section.names.add(section.codes, from, name, line);
  }
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
