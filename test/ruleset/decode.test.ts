/** Bytes survive reading and writing. */
import fc from 'fast-check';
import { codesOf } from '../../lib/ruleset/codes.ts';
import { decode, encode } from '../../lib/ruleset/decode.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['plain ASCII', bytes(0x2a, 0x0a), '*\n', 'utf8'],
  ['UTF-8', bytes(0xc3, 0xa9), 'é', 'utf8'],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x2a), '\uFEFF*', 'utf8'],
  ['a byte that is no UTF-8', bytes(0x2a, 0xe9), '*\u00E9', 'latin1'],
  ['a byte that Windows would read otherwise', bytes(0x80), '\u0080', 'latin1'],
  ['nothing', bytes(), '', 'utf8'],
])('reads %s', (_, input, text, encoding) => {
  expect(decode(input)).toEqual({ text, encoding, codes: text.length === input.length ? input : undefined });
});

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
      const { text, encoding, codes } = decode(input);
      expect([...encode(text, encoding)]).toEqual([...input]);
      if (codes !== undefined) expect([...codes]).toEqual([...codesOf(text)]);
    }),
  );
});
