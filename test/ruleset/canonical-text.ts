/** A normal form as rules-save text again, for tests that ask whether it means the same. */
import type { CanonicalRuleset } from '../../lib/ruleset/canonical.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import type { Family } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';

export function canonicalOf(text: string, family: Family = 'ipv4'): CanonicalRuleset {
  return canonical(parse(text, { family, backend: 'nft' }).ruleset);
}

export function canonicalText(ruleset: CanonicalRuleset): string {
  return [...ruleset.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, chains }) => {
      const heads = chains.map((chain) => `:${chain.name} ${chain.policy}\n`);
      const rules = chains.flatMap((chain) => chain.rules.map(({ text }) => `${text}\n`));
      return `*${name}\n${heads.join('')}${rules.join('')}COMMIT\n`;
    })
    .join('');
}

/** The rules of one chain of `*filter`, loaded from lines that stand for themselves. */
export function chainTexts(lines: readonly string[], chain = 'INPUT', family: Family = 'ipv4'): readonly string[] {
  const table = canonicalOf(`*filter\n${lines.map((line) => `${line}\n`).join('')}COMMIT\n`, family).get('filter');
  return table?.chains.find(({ name }) => name === chain)?.rules.map(({ text }) => text) ?? [];
}
