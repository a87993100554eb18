/** Nothing is loaded in the name of a transaction that is over: whether it is, tells a later one. */
import { isLater } from '../../lib/system/later.ts';

test.each([
  ['its own number', 'id-9', false],
  ['a higher one, also where it has more digits', 'id-10', true],
  ['a lower one', 'id-8', false],
  ['a higher one of another namespace', 'di-10', false],
  ['a name without a number', 'id-', false],
  ['no name at all', '', false],
])('%s', (_, other, expected) => {
  expect(isLater(other, 'id-9')).toBe(expected);
});
