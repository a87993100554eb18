/** A corpus with a few edits, spread evenly: in turn a rule is changed, one is taken out, and one is put in. */
import { type Corpus, ruleCount } from '../corpora/corpus.ts';

/** Ten edits, whatever the size. */
export function tenEdits(corpus: Corpus): Corpus {
  return editedEvery(corpus, Math.ceil(ruleCount(corpus) / 10));
}

/** An edit at one rule of a hundred. */
export function onePercent(corpus: Corpus): Corpus {
  return editedEvery(corpus, 100);
}

/** Every rule changed, in its place. */
export function allDifferent(corpus: Corpus): Corpus {
  return corpus.map((table) => ({ ...table, rules: table.rules.map(changed) }));
}

const edits: readonly ((rule: string, index: number) => readonly string[])[] = [
  (rule, index) => [changed(rule, index)],
  () => [],
  (rule, index) => [changed(rule, index), rule],
];

function editedEvery(corpus: Corpus, distance: number): Corpus {
  let seen = 0;
  let made = 0;
  const edited = (rule: string): readonly string[] => {
    seen += 1;
    if (seen % distance !== Math.ceil(distance / 2)) return [rule];
    made += 1;
    return edits[made % edits.length]?.(rule, seen) ?? [rule];
  };
  return corpus.map((table) => ({ ...table, rules: table.rules.flatMap(edited) }));
}

/** The rule with one more remark, which every table and every backend takes. */
function changed(rule: string, index: number): string {
  return rule.replace(' -j ', ` -m comment --comment "changed ${index}" -j `);
}
