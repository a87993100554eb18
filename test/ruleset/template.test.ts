/** A template prints what reading a rule word by word prints: over all rows, with other values in every place. */
import { printParts } from '../../lib/ruleset/canonical-rule.ts';
import type { Dialect, Rule } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { printByTemplate } from '../../lib/ruleset/template.ts';
import { legacy4, legacy6, nft4, nft6 } from './dialects.ts';
import { ruleRows } from './rows.ts';

/** Values that are special somewhere: left out, more than one, quoted, everything, nothing, a name. */
const others = [
  ...['0', '4', '443', '0x10', '0:1024', '0:65535', '22:23', '0.0.0.0/0', '::/0', '10.0.0.1,10.0.0.2', 'localhost'],
  ...['+', 'NONE', 'ssh', 'NEW', '"two words"', '"it\'s"'],
];

/** The rule, and it again with another word in each place. */
function variantsOf(rule: string): readonly string[] {
  const words = rule.split(' ');
  return [
    rule,
    ...words.flatMap((word, index) =>
      word.startsWith('-') || word === '!' ? [] : others.map((other) => words.with(index, other).join(' ')),
    ),
  ];
}

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

describe.each<[string, Dialect]>([
  ['nft, IPv4', nft4],
  ['nft, IPv6', nft6],
  ['legacy, IPv4', legacy4],
  ['legacy, IPv6', legacy6],
])('%s', (_, dialect) => {
  const rows = ruleRows().filter(({ family }) => family === dialect.family);
  const places = [...new Set(rows.map(({ table, chain }) => `${table} ${chain}`))];

  test('a template says what the rule says', () => {
    let byTemplate = 0;
    for (const place of places) {
      const [table = '', chain = ''] = place.split(' ');
      const group = rows.filter((row) => row.table === table && row.chain === chain);
      const lines = [...new Set(group.flatMap(({ rule }) => variantsOf(rule)))].map((rule) => `-A ${chain} ${rule}`);
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
