/** What was written on a tape is read from it, whatever characters it has, and what is cut off is gone. */
import fc from 'fast-check';
import { codesOf, isSamePiece } from '../../lib/ruleset/codes.ts';
import { Tape } from '../../lib/ruleset/tape.ts';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', 'é', '€', 'long '.repeat(300)),
);
const act = fc.oneof(
  fc.record({ kind: fc.constant('text'), text }),
  fc.record({ kind: fc.constant('codes'), text }),
  fc.record({ kind: fc.constant('cut'), text }),
);

test('it says what a string would that is put together in the same way', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const tape = new Tape();
      let wanted = '';
      for (const { kind, text: part } of acts) {
        if (kind === 'text') tape.addText(part);
        // Some codes of a longer text.
        else if (kind === 'codes') tape.add(codesOf(`x${part}x`), 1, part.length + 1);
        else tape.cut(Math.max(0, tape.length - part.length));
        wanted = kind === 'cut' ? wanted.slice(0, Math.max(0, wanted.length - part.length)) : wanted + part;
      }
      expect(tape.length).toBe(wanted.length);
      expect(tape.text(0, tape.length)).toBe(wanted);
      const half = wanted.length >> 1;
      expect(tape.text(half, tape.length)).toBe(wanted.slice(half));
      expect(
        isSamePiece(
          { codes: tape.codes, from: 0, to: tape.length },
          { codes: codesOf(wanted), from: 0, to: wanted.length },
        ),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('codes that someone holds stay as they were while more is written', () => {
  const tape = new Tape();
  tape.addText('first');
  const { codes } = tape;
  tape.addText('more '.repeat(1000));
  tape.addText('€');
  expect(isSamePiece({ codes, from: 0, to: 5 }, { codes: codesOf('first'), from: 0, to: 5 })).toBe(true);
  expect(tape.text(0, 5)).toBe('first');
});
