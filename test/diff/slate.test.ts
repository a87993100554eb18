/** A slate shows what was written since it was wiped, and nothing of before, whatever sizes were asked for. */
import fc from 'fast-check';
import { Slate } from '../../lib/diff/slate.ts';

test('each time it is wiped as far as asked', () => {
  const uses = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(0, -1)), { maxLength: 12 });
  fc.assert(
    fc.property(uses, (all) => {
      const slate = new Slate();
      for (const [size, value] of all) {
        const numbers = slate.wiped(size, value);
        expect([...numbers.subarray(0, size)]).toEqual(new Array<number>(size).fill(value));
        numbers.fill(7);
      }
    }),
  );
});
