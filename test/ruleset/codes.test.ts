/** Codes are what charCodeAt says of a text, in bytes exactly where all of it is ASCII; pieces are compared as their texts are. */
import fc from 'fast-check';
import { areSame, codesOf, isSamePiece, sourceOf, standsAt } from '../../lib/ruleset/codes.ts';

/** Short and long texts are turned into codes in different ways. */
const text = fc.oneof(
  fc.string({ maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 9 }),
  fc.string({ minLength: 90, maxLength: 110 }),
  fc.string({ unit: 'binary', minLength: 90, maxLength: 110 }),
  fc.constantFrom('', '\uD800', 'é', `${'a'.repeat(200)}é`, `${'a'.repeat(200)}\uDFFF`, `€${'a'.repeat(200)}`),
);

test('they are what charCodeAt says', () => {
  fc.assert(
    fc.property(text, (given) => {
      const codes = codesOf(given);
      expect([...codes]).toEqual(Array.from({ length: given.length }, (_, at) => given.charCodeAt(at)));
      expect(codes instanceof Uint8Array).toBe([...codes].every((code) => code < 128));
      expect(sourceOf(given)).toEqual({ source: given, codes });
    }),
  );
});

const few = fc.string({ unit: fc.constantFrom('a', 'b', '€'), maxLength: 6 });

test('pieces are the same exactly if their texts are, in bytes or not', () => {
  fc.assert(
    fc.property(few, few, few, (one, other, around) => {
      const piece = { codes: codesOf(one + around), from: 0, to: one.length };
      const another = { codes: codesOf(around + other), from: around.length, to: around.length + other.length };
      expect(isSamePiece(piece, another)).toBe(one === other);
      expect(standsAt(codesOf(one), codesOf(around + other), around.length)).toBe(other.startsWith(one));
    }),
    { numRuns: 2000 },
  );
});

test('behind the end there is nothing', () => {
  expect(standsAt(codesOf('ab'), codesOf('xa'), 1)).toBe(false);
  expect(areSame(codesOf('a'), 0, codesOf(''), 0, 1)).toBe(false);
});
