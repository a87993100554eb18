/** A template prints what reading a rule word by word prints: over all rows, with other values in every place. */
import { printParts } from '../../lib/ruleset/canonical-rule.ts';
import type { Dialect, Rule } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { printByTemplate } from '../../lib/ruleset/template.ts';
import { dialects, linesOfRows, withOtherWords } from './row-lines.ts';

/** Values that are special somewhere: left out, more than one, quoted, everything, nothing, a name. */
const others = [
  ...['0', '4', '443', '0x10', '0:1024', '0:65535', '22:23', '0.0.0.0/0', '::/0', '10.0.0.1,10.0.0.2', 'localhost'],
  ...['+', 'NONE', 'ssh', 'NEW', '"two words"', '"it\'s"'],
];

interface Compared {
  readonly byTemplate: number;
  readonly different: readonly string[];
}

function compare(rules: readonly Rule[], dialect: Dialect): Compared {
  const print = (parts: Parameters<typeof printParts>[0]): readonly string[] => printParts(parts, dialect, () => false);
  const printed = rules.map((rule) => ({ rule, text: printByTemplate(rule, dialect, print) }));
  const byTemplate = printed.filter(({ text }) => text !== undefined);
  const different = byTemplate.filter(({ rule, text }) => print(rule).join('\n') !== text);
  return {
    byTemplate: byTemplate.length,
    different: different.map(({ rule, text }) => `${rule.text} => ${text ?? ''}`),
  };
}

describe.each(dialects)('%s', (_, dialect) => {
  test('a template says what the rule says', () => {
    let byTemplate = 0;
    for (const { table, lines } of linesOfRows(dialect, (rule) => withOtherWords(rule, others))) {
      const { ruleset, diagnostics } = parse([`*${table}`, ...lines, 'COMMIT', ''].join('\n'), dialect);
      const faulty = new Set(diagnostics.map(({ line }) => line));
      const rules = ruleset.tables.flatMap((each) => each.rules).filter(({ line }) => !faulty.has(line));
      const compared = compare(rules, dialect);
      expect(compared.different).toEqual([]);
      byTemplate += compared.byTemplate;
    }
    // Otherwise nothing was compared.
    expect(byTemplate).toBeGreaterThan(500);
  });
});
