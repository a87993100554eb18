/** Lines compared letter for letter, many at once, and rules read in full give the same changes. */
import fc from 'fast-check';
import { corpora } from '../../bench/corpora/index.ts';
import { type Corpus, textOf } from '../../bench/corpora/corpus.ts';
import { variants } from '../../bench/variants/index.ts';
import type { Change } from '../../lib/diff/change.ts';
import { diff } from '../../lib/diff/diff.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import { draft } from '../../lib/ruleset/draft.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { nft4 } from '../ruleset/dialects.ts';

const byLine = (before: string, after: string): readonly Change[] =>
  diff(draft(before, nft4)?.rules ?? new Map(), draft(after, nft4)?.rules ?? new Map());

const inFull = (before: string, after: string): readonly Change[] =>
  diff(canonical(parse(before, nft4).ruleset), canonical(parse(after, nft4).ruleset));

/** Corpora whose lines are their own normal form, so that nothing but the way differs. */
describe.each(['block', 'repeated'] as const)('%s', (name) => {
  const original = corpora[name](700);

  test.each(Object.entries(variants))('%s: the changes are the same', (_, { make }) => {
    const [before, after] = [textOf(original), textOf(make(original))];
    expect(byLine(before, after)).toEqual(inFull(before, after));
    expect(byLine(after, before)).toEqual(inFull(after, before));
  });
});

test('so they are wherever rules are put in, taken out, changed and moved', () => {
  const rule = fc
    .tuple(fc.constantFrom('INPUT', 'own'), fc.nat(40))
    .map(([chain, n]) => `-A ${chain} -s 10.0.0.${n}/32 -j DROP`);
  const edit = fc.tuple(fc.constantFrom('in', 'out', 'change', 'move'), fc.nat(400), rule, fc.nat(400));
  const textWith = (rules: readonly string[]): string => {
    const corpus: Corpus = [{ name: 'filter', chains: [':INPUT ACCEPT [0:0]', ':own - [0:0]'], rules }];
    return textOf(corpus);
  };
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 0, maxLength: 400, size: 'max' }),
      fc.array(edit, { maxLength: 12 }),
      (rules, edits) => {
        const others = [...rules];
        for (const [kind, at, other, to] of edits) {
          if (kind === 'in') others.splice(at, 0, other);
          else if (kind === 'out') others.splice(at, 1);
          else if (kind === 'change') others.splice(at, 1, other);
          else others.splice(to, 0, ...others.splice(at, 1));
        }
        const [before, after] = [textWith(rules), textWith(others)];
        expect(byLine(before, after)).toEqual(inFull(before, after));
      },
    ),
    { numRuns: 300 },
  );
});
