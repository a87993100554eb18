/** Reads a rule line: by the shapes that are known, or with care, and then its shape is learnt. */
import type { Diagnostic } from './diagnostic.ts';
import { commandStart, LazyRule } from './lazy-rule.ts';
import { declare, readRuleLine, type Section } from './section.ts';
import { follow, learn } from './shapes.ts';
import type { Sort } from './shape-tree.ts';
import { rememberSlots } from './make-template.ts';

/** Longer lines are weighed first: in UTF-8 a character has three bytes at most, but for those of two units. */
export const longestPassed = 3412;

/** The rule between `start` and `end` of the section's text; undefined when it has too many words to be one. */
export function readRule(
  section: Section,
  line: number,
  start: number,
  end: number,
  diagnostics: Diagnostic[],
): LazyRule | undefined {
  return passRule(section, line, start, end) ?? readWithCare(section, line, start, end, diagnostics);
}

/** The rule if its shape is known, and there is nothing to say about it. */
export function passRule(section: Section, line: number, start: number, end: number): LazyRule | undefined {
  const from = commandStart(section.codes, start, end);
  const sort = from === -1 ? undefined : passLine(section, line, from, end);
  return sort && new LazyRule(section, line, start, sort, section.passage.chainName, section.passage.targetName);
}

/** What sort of rule a line is, from its command on; undefined when it must be read with care. The rest is in the passage. */
export function passLine(section: Section, line: number, from: number, end: number): Sort | undefined {
  if (section.shadowed || end - from > longestPassed) return undefined;
  return follow(section.shapes, section, from, end, line, section.names, section.passage);
}

/** The rule, read word by word. */
export function readWithCare(
  section: Section,
  line: number,
  start: number,
  end: number,
  diagnostics: Diagnostic[],
): LazyRule | undefined {
  const before = diagnostics.length;
  const read = readRuleLine(section, line, start, end, diagnostics);
  if (read === undefined) return undefined;
  const { parts } = read;
  const pattern = diagnostics.length === before ? learn(section.shapes, read, section.names) : undefined;
  if (pattern !== undefined) rememberSlots(pattern, read.slots);
  if (parts.command?.letter === 'N' && parts.chain !== undefined) declare(section, parts.chain.text, line);
  const sort = { letter: parts.command?.letter, hasLookups: parts.lookups.length > 0, pattern };
  return new LazyRule(section, line, start, sort, parts.chain?.text, parts.target?.name);
}
