import fc from 'fast-check';
import { jumpPlaces, type PlacedRule } from '../../lib/keep/jump-place.ts';

/**
 * A chain in a word: capitals are carried, `J` to `L` leading, `S` to `U` staying; `.` ends the chain for every packet; what
 * is the same letter is the same rule.
 */
function chain(word: string): readonly PlacedRule[] {
  return Array.from(word).map((text) => {
    const ends = text === '.';
    if (/[J-L]/u.test(text)) return { text, ends, carried: 'leads' };
    return /[S-U]/u.test(text) ? { text, ends, carried: 'stays' } : { text, ends };
  });
}

/** The wanted chain with the carried rules at their places. */
function placed(live: string, wanted: string): string {
  const places = jumpPlaces(chain(live), chain(wanted));
  const at = (place: number): string =>
    places
      .filter((each) => each.at === place)
      .map(({ index }) => live[index] ?? '')
      .join('');
  return [...Array.from(wanted), ''].map((rule, index) => at(index) + rule).join('');
}

test.each([
  ['what was first is first', 'Jab', 'xab', 'Jxab'],
  ['whoever made it', 'Sab', 'xab', 'Sxab'],
  ['with all that stood beside it', 'JSKa', 'xa', 'JSKxa'],
  ['also where it was all there was', 'SJ', 'x', 'SJx'],
  ['also where nothing is wanted', 'aJbS', '', 'JS'],
  ['behind the rule that it stood behind', 'aJb', 'axb', 'aJxb'],
  ['and behind a farther one where the nearest is gone', 'acJb', 'axyb', 'aJxyb'],
  ['a leading jump, even though one behind it is nearer', 'accJb', 'axb', 'aJxb'],
  ['any other before the one behind it, if that is nearer', 'accSb', 'axb', 'axSb'],
  ['and behind the one before it, if they are as near', 'aScb', 'axb', 'aSxb'],
  ['before the rule that it stood before, where none before it is left', 'aJb', 'xby', 'xJby'],
  ['whoever made it', 'aSb', 'xby', 'xSby'],
  ['where nothing is left, a leading jump first', 'aJb', 'xy', 'Jxy'],
  ['and any other last', 'aSb', 'xy', 'xyS'],
  ['what was last is last', 'abS', 'axby', 'axbyS'],
  ['unless it leads: it stays behind what it stood behind', 'aJ', 'ax', 'aJx'],
  ['nearer to the end than to what is left before it, it is last', 'abcSd', 'ax', 'axS'],
  ['farther from it, it is not', 'aSbcd', 'ax', 'aSx'],
  ['what stands behind it and is carried as well is no end', 'aSbJ', 'ab', 'aSbJ'],
  ['never behind what no packet passes', 'abS', 'ab.', 'abS.'],
  ['nor the one behind the last', 'bS', 'a.b', 'aS.b'],
  ['unless it was so before', 'a.S', 'a.', 'a.S'],
  ['what no packet came to is no reason', 'aS.', 'ab', 'aSb'],
  ['the first of several like rules counts', 'aJ', 'axax', 'aJxax'],
  ['in their order, even where the rules they stood behind changed theirs', 'aSbTc', 'bxa', 'bxaST'],
  ['a leading jump does not overtake one that stands last', 'aSbJ', 'xy', 'xySJ'],
  ['side by side, each kind goes where it belongs', 'aJSb', 'xy', 'JxyS'],
])('%s', (_, live, wanted, result) => {
  expect(placed(live, wanted)).toBe(result);
});

const word = (letters: string) =>
  fc.array(fc.constantFrom(...Array.from(letters)), { maxLength: 12 }).map((all) => all.join(''));

test('each carried rule gets one place, all keep their order, and none that was alive is dead', () => {
  fc.assert(
    fc.property(word('abcde.JKST'), word('abcdexyz.'), (live, wanted) => {
      const result = placed(live, wanted);
      expect(result.replace(/[JKST]/gu, '')).toBe(wanted);
      const carried = (text: string): string => text.replace(/[^JKST]/gu, '');
      expect(carried(result)).toBe(carried(live));
      const alive = (text: string): string => carried(text.split('.')[0] ?? '');
      expect(alive(result).startsWith(alive(live))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
