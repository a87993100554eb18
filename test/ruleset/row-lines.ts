/** The rows, as lines that are read in many variants: for tests that compare a quick way with the long way. */
import type { Dialect } from '../../lib/ruleset/model.ts';
import { legacy4, legacy6, nft4, nft6 } from './dialects.ts';
import { ruleRows } from './rows.ts';

/** All dialects, with their titles. */
export const dialects: readonly (readonly [string, Dialect])[] = [
  ['nft, IPv4', nft4],
  ['nft, IPv6', nft6],
  ['legacy, IPv4', legacy4],
  ['legacy, IPv6', legacy6],
];

/** All that is tried in one chain. */
export interface LinesOfChain {
  readonly table: string;
  /** `-A CHAIN RULE`, each once. */
  readonly lines: readonly string[];
}

/** The rules of a family's rows in all their variants, by the place where they were loaded. */
export function linesOfRows(
  { family }: Dialect,
  variantsOf: (rule: string) => readonly string[],
): readonly LinesOfChain[] {
  const rows = ruleRows().filter((row) => row.family === family);
  const places = [...new Set(rows.map(({ table, chain }) => `${table} ${chain}`))];
  return places.map((place) => {
    const [table = '', chain = ''] = place.split(' ');
    const group = rows.filter((row) => row.table === table && row.chain === chain);
    return {
      table,
      lines: [...new Set(group.flatMap(({ rule }) => variantsOf(rule)))].map((rule) => `-A ${chain} ${rule}`),
    };
  });
}

/** The rule, and it again with another word in each place. */
export function withOtherWords(rule: string, others: readonly string[]): readonly string[] {
  const words = rule.split(' ');
  return [
    rule,
    ...words.flatMap((word, index) =>
      word.startsWith('-') || word === '!' ? [] : others.map((other) => words.with(index, other).join(' ')),
    ),
  ];
}
