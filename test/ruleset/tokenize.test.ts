/** Words, quotes and places. Each row was seen on iptables-restore 1.8.9 (facts: tokeniser). */
import { tokenize } from '../../lib/ruleset/tokenize.ts';

test.each([
  ['blanks and tabs separate', ' -A \tINPUT  ', ['-A', 'INPUT']],
  ['quotes hold blanks', '--comment "a b" -j X', ['--comment', 'a b', '-j', 'X']],
  ['quotes may open within a word', 'foo"bar baz" x', ['foobar baz', 'x']],
  ['a closing quote ends the word', '"foo"bar', ['foo', 'bar']],
  ['two quoted words may touch', '"a""b"', ['a', 'b']],
  ['empty quotes are an empty word', '"" x', ['', 'x']],
  ['a backslash takes the next character, whatever it is', String.raw`"a\"b\\c\n"`, [String.raw`a"b\cn`]],
  ['a backslash outside quotes is plain', String.raw`a\ b`, ['a\\', 'b']],
  ['a backslash does not keep a quote from opening', String.raw`\"a b"`, ['\\a b']],
  ['single quotes are plain', "'a b'", ["'a", "b'"]],
  ['other white space is plain', 'a\u00A0b\vc', ['a\u00A0b\vc']],
])('%s', (_, line, words) => {
  const { tokens, unterminated } = tokenize(line, 1);
  expect(tokens.map(({ text }) => text)).toEqual(words);
  expect(unterminated).toBeUndefined();
});

test('each word knows where it stands, and how it was written', () => {
  expect(tokenize('[1:2] -A  "IN" é', 7, 5).tokens).toEqual([
    { text: '-A', raw: '-A', line: 7, column: 7, endLine: 7, endColumn: 9 },
    { text: 'IN', raw: '"IN"', line: 7, column: 11, endLine: 7, endColumn: 15 },
    { text: 'é', raw: 'é', line: 7, column: 16, endLine: 7, endColumn: 17 },
  ]);
});

test.each([
  ['-m x "a b', 'a b', 6],
  ['x "a\\', 'a', 3],
  ['"', '', 1],
])('an open quote is reported: %s', (line, text, column) => {
  expect(tokenize(line, 1).unterminated).toMatchObject({ text, column });
});
