/** A rule is found where it stands alone in the stretch that was noted last, and what other stretches hold is not. */
import fc from 'fast-check';
import { Places } from '../../lib/diff/places.ts';

const rule = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 60, max: 400 }));
const stretches = fc.array(
  fc.tuple(fc.array(rule, { maxLength: 12 }), fc.nat(12), fc.nat(12)).map(([rules, one, other]) => ({
    rules: Int32Array.from(rules),
    from: Math.min(one, other, rules.length),
    to: Math.min(Math.max(one, other), rules.length),
  })),
  { maxLength: 8 },
);

test('one table serves one stretch after the other', () => {
  fc.assert(
    fc.property(stretches, fc.array(rule, { maxLength: 20 }), (all, wanted) => {
      const places = new Places();
      for (const { rules, from, to } of all) {
        places.note(rules, from, to);
        const within = [...rules.keys()].slice(from, to);
        for (const each of [...wanted, ...rules]) {
          const found = within.filter((index) => rules[index] === each);
          expect(places.placeOf(each)).toBe(found.length === 1 ? found[0] : -1);
          expect(places.holds(each)).toBe(found.length > 0);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('nothing is found before anything was noted', () => {
  expect([1, 63, 64, 5000].map((each) => new Places().placeOf(each))).toEqual([-1, -1, -1, -1]);
});
