/** Rules are two versions of one when they share most of their words, `-A CHAIN` not counted. */
import fc from 'fast-check';
import { pairSimilar } from '../../lib/diff/similar.ts';
import { codesOf, type Piece } from '../../lib/ruleset/codes.ts';

/** The same, counted word by word. */
function counted(before: string, after: string): boolean {
  const [left, right] = [before, after].map((text) => text.split(' ').slice(2));
  const rest = [...(right ?? [])];
  let common = 0;
  for (const word of left ?? []) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common > 0.6 * Math.max(left?.length ?? 0, right?.length ?? 0);
}

/** The text somewhere in a longer one. */
function within(text: string): Piece {
  return { codes: codesOf(`x ${text} x`), from: 2, to: text.length + 2 };
}

test('they are similar exactly if more than six of ten words are common', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aa', '-j', 'é', '€', '');
  const rule = fc.array(word, { minLength: 0, maxLength: 8 }).map((words) => ['-A', 'own', ...words].join(' '));
  fc.assert(
    fc.property(rule, rule, (before, after) => {
      expect(pairSimilar([within(before)], [within(after)])).toEqual([counted(before, after) ? 0 : -1]);
    }),
    { numRuns: 3000 },
  );
});
