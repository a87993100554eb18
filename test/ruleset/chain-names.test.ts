/** A chain is found by its name, wherever that stands, and the first declaration counts. */
import { ChainNames } from '../../lib/ruleset/chain-names.ts';
import { codesOf } from '../../lib/ruleset/codes.ts';

test.each([3, 40])('%d chains are found, and no others', (count) => {
  const text = codesOf(Array.from({ length: count }, (_, index) => `:own-${index} - [0:0]\n`).join(''));
  const names = new ChainNames();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const name = `own-${index}`;
    names.add(text, at + 1, name, index + 2);
    // Declared once more, elsewhere.
    names.add(codesOf(name), 0, name, 99);
    at += `:${name} - [0:0]\n`.length;
  }
  for (let index = 0; index < count; index += 1) {
    const name = `own-${index}`;
    expect(names.get(name)).toEqual({ name, line: index + 2 });
    expect(names.at(codesOf(`-j ${name} `), 3, 3 + name.length)).toBe(names.get(name));
  }
  expect(names.get('own')).toBeUndefined();
  expect(names.get('')).toBeUndefined();
  expect(names.at(codesOf('-j own-1'), 3, 7)).toBeUndefined();
});
