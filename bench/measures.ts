/** What is measured: every row of the table, with what must be and what is aimed at. bench/README.md says where these come from. */
import {
  type Command,
  emptyExpression,
  emptyProgram,
  file,
  fmt,
  gnuDiff,
  lint,
  restoreTest,
  type RulesFile,
  safeapplyDiff,
  version,
} from './commands.ts';
import type { CorpusName } from './corpora/index.ts';

/** One measure: a ratio of what safeapply costs to what the yardstick next to it costs, in one or more cases. */
export interface Measure {
  /** One word, for the command line. */
  readonly name: string;
  readonly title: string;
  /** What is compared. */
  readonly of: 'wall' | 'peak';
  /** The largest ratio that is allowed, and the one that is wanted. */
  readonly must: number;
  readonly aim: number;
  /** How many times the programs run, by turns. */
  readonly pairs: number;
  readonly cases: readonly Case[];
}

/** In each round the yardstick runs, and then each subject; the subject with the largest ratio counts. */
export interface Case {
  readonly name: string;
  readonly subjects: readonly Command[];
  readonly yardstick: Command;
}

const short = 15;
const usual = 7;
/** iptables-legacy-restore takes a quarter of a minute for each of these. */
const long = 3;

/** All that a file can have gone through. */
const patterns: readonly RulesFile['variant'][] = [
  'one-percent',
  'shuffled',
  'shuffled-in-chains',
  'all-different',
  'chains-reordered',
  'own-save',
];

/** The table, in its order. */
export const measures: readonly Measure[] = [
  {
    name: 'version',
    title: '--version / an empty node program',
    ...{ of: 'wall', must: 1.15, aim: 1.08, pairs: short },
    cases: [{ name: '', subjects: [version], yardstick: emptyProgram }],
  },
  {
    name: 'lint-1k',
    title: 'lint 1k / node -e 0',
    ...{ of: 'wall', must: 1.8, aim: 1.5, pairs: short },
    cases: [{ name: 'mixed', subjects: [lint(file('mixed', 1000))], yardstick: emptyExpression }],
  },
  {
    name: 'lint-100k',
    title: 'lint 100k / iptables-legacy-restore --test',
    ...{ of: 'wall', must: 0.75, aim: 0.45, pairs: usual },
    cases: [againstTest('legacy', 'mixed', 100_000), againstTest('legacy', 'kube', 100_000)],
  },
  {
    name: 'lint-100k-block',
    title: 'lint 100k / iptables-legacy-restore --test',
    ...{ of: 'wall', must: 1.75, aim: 1.3, pairs: usual },
    cases: [againstTest('legacy', 'block', 100_000)],
  },
  {
    name: 'lint-500k',
    title: 'lint 500k / iptables-legacy-restore --test',
    ...{ of: 'wall', must: 0.15, aim: 0.08, pairs: long },
    cases: [againstTest('legacy', 'kube', 500_000)],
  },
  {
    name: 'memory',
    title: 'peak, lint 100k / iptables-nft-restore --test',
    ...{ of: 'peak', must: 1.4, aim: 0.8, pairs: usual },
    cases: [
      againstTest('nft', 'block', 100_000),
      againstTest('nft', 'mixed', 100_000),
      againstTest('nft', 'kube', 100_000),
    ],
  },
  {
    name: 'diff-shuffled',
    title: 'diff 100k shuffled, own save / diff -u',
    ...{ of: 'wall', must: 0.4, aim: 0.25, pairs: usual },
    cases: [
      againstDiff('block', 'block', 'shuffled'),
      againstDiff('mixed', 'mixed', 'shuffled'),
      againstDiff('mixed-in-chains', 'mixed', 'shuffled-in-chains'),
      againstDiff('kube', 'kube', 'shuffled'),
      againstDiff('kube-in-chains', 'kube', 'shuffled-in-chains'),
      againstDiff('kube-own-save', 'kube', 'own-save'),
    ],
  },
  {
    name: 'diff-1-percent',
    title: 'diff 100k with 1% changed / diff -u',
    ...{ of: 'wall', must: 8, aim: 5, pairs: usual },
    cases: [
      againstDiff('block', 'block', 'one-percent'),
      againstDiff('mixed', 'mixed', 'one-percent'),
      againstDiff('kube', 'kube', 'one-percent'),
    ],
  },
  {
    name: 'diff-worst',
    title: 'diff 100k, worst pattern / its 10-line case',
    ...{ of: 'wall', must: 3, aim: 2, pairs: usual },
    cases: [
      againstTenEdits('block', ['one-percent', 'shuffled', 'all-different']),
      againstTenEdits('repeated', ['one-percent', 'shuffled', 'all-different']),
      againstTenEdits('mixed', patterns),
      againstTenEdits('kube', patterns),
    ],
  },
  {
    name: 'linear',
    title: '500k / 100k rules',
    ...{ of: 'wall', must: 6, aim: 5.3, pairs: 5 },
    cases: [
      fiveTimes('lint', lint, 'block'),
      fiveTimes('lint', lint, 'mixed'),
      fiveTimes('lint', lint, 'kube'),
      fiveTimes('fmt', fmt, 'block'),
      fiveTimes('fmt', fmt, 'mixed'),
      fiveTimes('fmt', fmt, 'kube'),
    ],
  },
];

function againstTest(backend: 'legacy' | 'nft', corpus: CorpusName, rules: number): Case {
  const rulesFile = file(corpus, rules);
  return { name: corpus, subjects: [lint(rulesFile)], yardstick: restoreTest(backend, rulesFile) };
}

function againstDiff(name: string, corpus: CorpusName, variant: RulesFile['variant']): Case {
  const after = file(corpus, 100_000, variant);
  return { name, subjects: [safeapplyDiff(after)], yardstick: gnuDiff(after) };
}

function againstTenEdits(corpus: CorpusName, variants: readonly RulesFile['variant'][]): Case {
  return {
    name: corpus,
    subjects: variants.map((variant) => safeapplyDiff(file(corpus, 100_000, variant))),
    yardstick: safeapplyDiff(file(corpus, 100_000, 'ten-edits')),
  };
}

function fiveTimes(name: string, command: (rules: RulesFile) => Command, corpus: CorpusName): Case {
  return {
    name: `${name}-${corpus}`,
    subjects: [command(file(corpus, 500_000))],
    yardstick: command(file(corpus, 100_000)),
  };
}
