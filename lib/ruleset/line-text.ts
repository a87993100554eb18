/**
 * The normal form of a rule straight from its line: by the template of its shape, and with no rule made of it. Most lines were
 * printed by iptables-save, and are their own normal form.
 *
 * What is said here must be what canonicalRules says: a test compares the two (test/ruleset/line-text.test.ts).
 */
import { codesOf } from './codes.ts';
import { passLine } from './read-rule.ts';
import type { Section } from './section.ts';
import type { Tape } from './tape.ts';
import { fill, type PrintParts, standsAsPrinted, templateOf } from './template.ts';

/**
 * Writes the normal form of the line that is an `-A` from `from` to `end`, where it is not the line itself; undefined when it must
 * be read with care, or is more than one rule.
 */
export function writeLine(
  section: Section,
  line: number,
  from: number,
  end: number,
  print: PrintParts,
  tape: Tape,
): 'as it stands' | 'written' | undefined {
  const sort = passLine(section, line, from, end);
  if (sort?.pattern === undefined) return undefined;
  sort.template ??= templateOf(sort.pattern, section.dialect, print);
  const { template } = sort;
  if (template === 'none') return undefined;
  const { codes, passage } = section;
  const { spots } = passage;
  if (template.isLine && spots.even && standsAsPrinted(template, section, spots)) return 'as it stands';
  const start = tape.length;
  tape.add(append, 0, append.length);
  tape.add(codes, passage.chainStart, passage.chainEnd);
  const isBare = template.text.length === 0 && template.jump === undefined && template.gaps.length === 0;
  if (isBare) return 'written';
  tape.addText(' ');
  if (fill(template, section, spots, passage.targetName, tape)) return 'written';
  tape.cut(start);
  return undefined;
}

const append = codesOf('-A ');
