/** Two stretches are the same exactly if their copies are, wherever they stand and wherever they differ. */
import fc from 'fast-check';
import { isSameText } from '../../lib/ruleset/same-text.ts';

test('so it is with any two of one length', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 });
  fc.assert(
    fc.property(few, few, fc.nat(9), fc.nat(9), fc.nat(9), (source, other, from, start, size) => {
      const length = Math.max(0, Math.min(size, source.length - from, other.length - start));
      const isSame = source.slice(from, from + length) === other.slice(start, start + length);
      expect(isSameText(source, from, other, start, length)).toBe(isSame);
    }),
    { numRuns: 3000 },
  );
});

test('stretches without a character are the same, whatever stands behind them', () => {
  expect(isSameText('a', 0, 'b', 0, 0)).toBe(true);
  expect(isSameText('a', 0, 'b', 0, 1)).toBe(false);
});
