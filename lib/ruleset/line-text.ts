/**
 * The normal form of a rule straight from its line: by the template of its shape, and with no rule made of it. Most lines were
 * printed by iptables-save, and are their own normal form.
 *
 * What is said here must be what canonicalRules says: a test compares the two (test/ruleset/line-text.test.ts).
 */
import { passLine } from './read-rule.ts';
import type { Section } from './section.ts';
import { fill, type PrintParts, standsAsPrinted, templateOf } from './template.ts';

/** The normal form of the line that is an `-A` from `from` to `end`; undefined when it must be read with care, or is more than one rule. */
export function lineText(
  section: Section,
  line: number,
  from: number,
  end: number,
  print: PrintParts,
): string | undefined {
  const sort = passLine(section, line, from, end);
  if (sort?.pattern === undefined) return undefined;
  sort.template ??= templateOf(sort.pattern, section.dialect, print);
  const { template } = sort;
  if (template === 'none') return undefined;
  const { source, passage } = section;
  const { spots } = passage;
  if (template.isLine && spots.even && standsAsPrinted(template, source, spots)) return source.slice(from, end);
  const start = `-A ${passage.chainName ?? ''}`;
  const isBare = template.pieces[0] === '' && template.jump === undefined && template.gaps.length === 0;
  return isBare ? start : fill(template, source, spots, `${start} `, passage.targetName);
}
