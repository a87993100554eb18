/** Each variant does to a corpus what its name says, and nothing else. */
import type { Corpus } from '../../bench/corpora/corpus.ts';
import { corpora } from '../../bench/corpora/index.ts';
import { type VariantName, variants } from '../../bench/variants/index.ts';

const names = ['block', 'mixed', 'kube'] as const;
const rulesOf = (corpus: Corpus): readonly string[] => corpus.flatMap(({ rules }) => rules);
const sorted = (lines: readonly string[]): readonly string[] => lines.toSorted();

/** The rules of each chain, in their order. */
const chainsOf = (corpus: Corpus): Readonly<Record<string, readonly string[]>> => {
  const chains: Record<string, string[]> = {};
  for (const { name, rules } of corpus)
    for (const rule of rules) (chains[`${name} ${chainOf(rule)}`] ??= []).push(rule);
  return chains;
};
const chainOf = (rule: string): string => rule.split(' ')[1] ?? '';

describe.each(names)('%s', (name) => {
  const corpus = corpora[name](1000);
  const made = (variant: VariantName): Corpus => variants[variant].make(corpus);

  test.each([
    { variant: 'ten-edits', changed: 3, taken: 4, put: 3 },
    { variant: 'one-percent', changed: 10, taken: 10, put: 10 },
  ] as const)('$variant of 3,000 changes $changed, takes out $taken and puts in $put', (expected) => {
    const larger = corpora[name](3000);
    const after = rulesOf(variants[expected.variant].make(larger));
    const remarked = after.filter((rule) => rule.includes('"changed ')).length;
    const gone = 3000 - (after.length - remarked);
    expect(remarked).toBe(expected.changed + expected.put);
    expect(gone).toBe(expected.changed + expected.taken);
    const kept = after.filter((rule) => !rule.includes('"changed '));
    expect(isSubsequence(kept, rulesOf(larger))).toBe(true);
  });

  test('all-different leaves no rule as it was, and adds and removes none', () => {
    const [before, after] = [new Set(rulesOf(corpus)), rulesOf(made('all-different'))];
    expect(after.filter((rule) => before.has(rule))).toEqual([]);
    expect(after).toHaveLength(1000);
  });

  test('shuffled and shuffled-in-chains have the same rules in another order', () => {
    for (const variant of ['shuffled', 'shuffled-in-chains'] as const) {
      const after = made(variant);
      expect(rulesOf(after)).not.toEqual(rulesOf(corpus));
      expect(sorted(rulesOf(after))).toEqual(sorted(rulesOf(corpus)));
      expect(chainsOf(after)).not.toEqual(chainsOf(corpus));
    }
  });

  test('shuffled-in-chains leaves each chain its lines, and shuffled does not where there are several', () => {
    const lines = (variant: VariantName): readonly string[] => rulesOf(made(variant)).map(chainOf);
    expect(lines('shuffled-in-chains')).toEqual(lines('original'));
    if (name !== 'block') expect(lines('shuffled')).not.toEqual(lines('original'));
  });

  test('chains-reordered leaves the order in every chain, and the order of the chains it does not', () => {
    const after = made('chains-reordered');
    expect(chainsOf(after)).toEqual(chainsOf(corpus));
    expect(after.flatMap(({ chains }) => chains)).not.toEqual(corpus.flatMap(({ chains }) => chains));
    expect(sorted(after.flatMap(({ chains }) => chains))).toEqual(sorted(corpus.flatMap(({ chains }) => chains)));
  });
});

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const each of all) if (each === some[next]) next += 1;
  return next === some.length;
}
