/**
 * The judge of words: every sentence that claims an outcome, against what is so. This is the one place that knows how safeapply
 * says things. Pure.
 */

/** What is so when a sentence has been said. */
export interface Truth {
  /** Which rules are live. */
  readonly live: 'old' | 'new' | 'neither';
  /** What is on file as decided. */
  readonly decided: 'keep' | 'rollback' | undefined;
  /** What was decided of the transaction before that, for those who were stopped, and know of that one only. */
  readonly earlier?: 'keep' | 'rollback';
  /** The rules came into force, as far as is on file. */
  readonly applied: boolean;
  /** Rules were changed by whoever says it. */
  readonly changed: boolean;
}

/** The sentences in `text` that are not so, each with what it claims; empty is what one hopes for. */
export function falseWords(text: string, truth: Truth): readonly string[] {
  return sentences(text).flatMap((line) => {
    if (mistakes.test(line)) return [`a program's own mistake is on the screen: ${line}`];
    const claim = claims.find(({ words }) => words.test(line));
    if (claim) return claim.holds(truth) ? [] : [`it says "${line}", but ${claim.claims} is not so (${told(truth)})`];
    return outcome.test(line) ? [`it says "${line}", which faults/claims.ts cannot judge`] : [];
  });
}

/** The last sentence that claims an outcome; the last one of all where none does. */
export function lastWords(text: string): string {
  const lines = sentences(text);
  return lines.findLast((line) => outcome.test(line)) ?? lines.at(-1) ?? '';
}

interface Claim {
  readonly words: RegExp;
  readonly claims: string;
  readonly holds: (truth: Truth) => boolean;
}

// The first that matches is the one that counts.
const claims: readonly Claim[] = [
  {
    words: /^kept: the new rules are in force/,
    claims: 'that the new rules were kept and are live',
    holds: ({ live, decided }) => live === 'new' && decided === 'keep',
  },
  {
    words: /^kept; but others changed rules/,
    claims: 'that they were kept, and that others changed them',
    holds: ({ decided }) => decided === 'keep',
  },
  {
    words: /^kept already|^the last transaction \S+ was kept/,
    claims: 'that they were kept',
    holds: ({ decided, earlier }) => (earlier ?? decided) === 'keep',
  },
  {
    words: /^rolled back already|^the last transaction \S+ was rolled back/,
    claims: 'that they were rolled back',
    holds: ({ decided, earlier }) => (earlier ?? decided) !== 'keep',
  },
  {
    words: /^rolled back/,
    claims: 'that the old rules are live',
    holds: ({ live, decided }) => live === 'old' && decided !== 'keep',
  },
  {
    words: /^pending: \S+, (?:the new rules are in force|confirmed)/,
    claims: 'that the new rules are live',
    holds: ({ live }) => live === 'new',
  },
  { words: /^unchanged/, claims: 'that the new rules are live', holds: ({ live }) => live === 'new' },
  { words: /^dry run: nothing was changed/, claims: 'that nothing was changed', holds: ({ changed }) => !changed },
  { words: /nothing was changed/, claims: 'that nothing was changed', holds: ({ changed }) => !changed },
  {
    words: /^in force and pending|the new rules are in force after/,
    claims: 'that the new rules came into force',
    holds: ({ applied, live }) => applied || live === 'new',
  },
  // Whoever says so ends with status 5, and a row that does not expect that has failed.
  { words: /^(?:safeapply: )?STATE UNKNOWN/, claims: 'that nobody can know', holds: () => true },
];

/** What begins a sentence about the end; any such sentence must be known above. */
const outcome = /^(?:safeapply: )?(?:kept|rolled|restored|reverted|unchanged|refused|undone|applied|in force|STATE)\b/i;

/** Traces of a program that died of itself. */
const mistakes = /^\s+at .*[:(]\d+:\d+\)?$|^\w*Error: |Unhandled|node:internal|Segmentation fault|core dumped/;

function sentences(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^Type yes to keep .* left\): ?/, '').trimEnd())
    .filter((line) => line !== '');
}

function told({ live, decided }: Truth): string {
  const rules = live === 'neither' ? 'neither the old nor the new rules are live' : `the ${live} rules are live`;
  return `${rules}, and ${decided ?? 'nothing'} is on file as decided`;
}
