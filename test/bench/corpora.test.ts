/** The corpora of the bench are what bench/README.md says they are, and the same every time. */
import { ruleCount, textOf } from '../../bench/corpora/corpus.ts';
import { corpora, type CorpusName } from '../../bench/corpora/index.ts';

interface Promise {
  readonly name: CorpusName;
  /** Bytes a rule, all lines counted. */
  readonly bytes: number;
  /** Chains at 1,000 rules and at 10,000, those of the kernel included. */
  readonly chains: readonly [number, number];
}

const promises: readonly Promise[] = [
  { name: 'block', bytes: 37, chains: [3, 3] },
  { name: 'mixed', bytes: 86, chains: [46, 334] },
  { name: 'kube', bytes: 153, chains: [368, 3640] },
  { name: 'repeated', bytes: 34, chains: [3, 3] },
];

describe.each(promises)('$name', ({ name, bytes, chains }) => {
  test.each([20, 97, 1000, 10_000])('has exactly %d rules, and is the same when it is made again', (rules) => {
    const corpus = corpora[name](rules);
    expect(ruleCount(corpus)).toBe(rules);
    expect(corpora[name](rules)).toEqual(corpus);
  });

  test('has the bytes and the chains that it should', () => {
    for (const [index, rules] of [1000, 10_000].entries()) {
      const corpus = corpora[name](rules);
      expect(Math.abs(textOf(corpus).length / rules - bytes)).toBeLessThan(1.5);
      expect(corpus.flatMap((table) => table.chains)).toHaveLength(chains[index] ?? 0);
    }
  });

  test('declares each chain once, by a name that iptables takes, and adds rules to declared chains only', () => {
    for (const table of corpora[name](1000)) {
      const names = table.chains.map((line) => line.slice(1, line.indexOf(' ')));
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((each) => each.length > 28)).toEqual([]);
      expect(table.rules.filter((rule) => !names.includes(rule.split(' ')[1] ?? ''))).toEqual([]);
    }
  });
});

test('no two rules of block are the same, and of repeated only a hundred differ', () => {
  const different = (name: CorpusName): number => new Set(corpora[name](10_000).flatMap(({ rules }) => rules)).size;
  expect(different('block')).toBe(10_000);
  expect(different('repeated')).toBe(100);
});

test('a corpus is written as iptables-restore reads it', () => {
  expect(textOf(corpora.block(1))).toBe(
    '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -s 158.55.121.177/32 -j DROP\nCOMMIT\n',
  );
});
