/** Texts have the same number exactly if they are equal. */
import fc from 'fast-check';
import { codesOf } from '../../lib/ruleset/codes.ts';
import { Numbers } from '../../lib/ruleset/numbers.ts';

const numberAll = (numbers: Numbers, texts: readonly string[]): readonly number[] =>
  texts.map((text) => numbers.of(codesOf(`<${text}>`), 1, text.length + 1));

const numberBare = (numbers: Numbers, texts: readonly string[]): readonly number[] =>
  texts.map((text) => numbers.of(codesOf(text), 0, text.length));

test.each([
  ['within others', numberAll],
  ['by themselves', numberBare],
])('equal texts have one number, others have others, from 1 on: %s', (_, number) => {
  const text = fc.oneof(fc.constantFrom('', 'a', 'b', 'ab', 'é'), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 400 }), (texts) => {
      const found = number(new Numbers(), texts);
      const wanted = new Map<string, number>();
      for (const each of texts) if (!wanted.has(each)) wanted.set(each, wanted.size + 1);
      expect(found).toEqual(texts.map((each) => wanted.get(each)));
    }),
  );
});

test('there may be many, and they may be forgotten', () => {
  const numbers = new Numbers();
  const many = Array.from({ length: 5000 }, (_, index) => `text ${index}`);
  const inOrder = many.map((_, index) => index + 1);
  expect(numberAll(numbers, many)).toEqual(inOrder);
  expect(numberAll(numbers, many)).toEqual(inOrder);
  expect(numbers.count).toBe(5000);
  numbers.clear();
  expect(numbers.count).toBe(0);
  expect(numberAll(numbers, many.toReversed())).toEqual(inOrder);
});

test('to look for one adds none', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), text, (texts, other) => {
      const numbers = new Numbers();
      const found = numberBare(numbers, texts);
      const { count } = numbers;
      const at = texts.indexOf(other);
      expect(numbers.find(codesOf(`<${other}>`), 1, other.length + 1)).toBe(at === -1 ? 0 : found[at]);
      expect(numbers.count).toBe(count);
    }),
  );
});
