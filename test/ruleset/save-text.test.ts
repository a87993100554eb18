/** Where the comments of a file stand in what `fmt` prints, and in which order its tables do. */
import { parse } from '../../lib/ruleset/parse.ts';
import { saveText } from '../../lib/ruleset/save-text.ts';
import { legacy4, nft4 } from './dialects.ts';

const chains = [':INPUT ACCEPT [0:0]', ':FORWARD ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]'];
const nat = [':PREROUTING ACCEPT [0:0]', ':INPUT ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]', ':POSTROUTING ACCEPT [0:0]'];
const printed = (lines: readonly string[], dialect = nft4): readonly string[] =>
  saveText(parse(lines.map((line) => `${line}\n`).join(''), dialect).ruleset)
    .trimEnd()
    .split('\n');

test.each([
  [
    'everywhere in a file that is in order',
    ['# a', '*filter', '# b', ...chains, '# c', '# d', '-A INPUT -j ACCEPT', '# e', 'COMMIT', '# f'],
    ['# a', '*filter', '# b', ...chains, '# c', '# d', '-A INPUT -j ACCEPT', '# e', 'COMMIT', '# f'],
  ],
  [
    'before its rule, wherever that goes',
    ['*filter', ':a - [0:0]', ...chains, '# about a', '-A a -j DROP', '# about INPUT', '-A INPUT -j a', 'COMMIT'],
    ['*filter', ...chains, ':a - [0:0]', '# about INPUT', '-A INPUT -j a', '# about a', '-A a -j DROP', 'COMMIT'],
  ],
  [
    'before the first of the rules that its line stands for',
    ['*filter', ...chains, '# two', '-A INPUT -s 1.1.1.1,2.2.2.2', 'COMMIT'],
    ['*filter', ...chains, '# two', '-A INPUT -s 1.1.1.1/32', '-A INPUT -s 2.2.2.2/32', 'COMMIT'],
  ],
  [
    'before what came next when its own line leaves nothing',
    ['*filter', ...chains, '# of IPv6', '-6 -A INPUT -s ::1', '# of IPv4', '-A INPUT -j ACCEPT', 'COMMIT'],
    ['*filter', ...chains, '# of IPv6', '# of IPv4', '-A INPUT -j ACCEPT', 'COMMIT'],
  ],
  [
    'before the end when nothing came next',
    ['*filter', ...chains, '-A INPUT -p tcp', '# gone', '-D INPUT 1', 'COMMIT'],
    ['*filter', ...chains, '# gone', 'COMMIT'],
  ],
  [
    'with the table that is printed first, though it came last',
    ['# filter', '*filter', ...chains, 'COMMIT', '# nat', '*nat', ...nat, 'COMMIT', '# raw', '*raw', 'COMMIT'],
    [
      ...['# raw', '*raw', ':PREROUTING ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]', 'COMMIT'],
      ...['# filter', '*filter', ...chains, 'COMMIT', '# nat', '*nat', ...nat, 'COMMIT'],
    ],
  ],
  [
    'also when the section it stood in is replaced by a later one',
    ['# a', '*filter', '# b', '-A INPUT -p tcp', 'COMMIT', '# c', '*filter', ...chains, 'COMMIT', '# d'],
    ['# a', '# b', '# c', '*filter', ...chains, 'COMMIT', '# d'],
  ],
])('a comment is kept %s', (_, lines, expected) => {
  expect(printed(lines)).toEqual(expected);
});

test('what looks like a comment within a rule is none', () => {
  const rule = '-A INPUT -m comment --comment "# no"';
  expect(printed(['*filter', ...chains, rule, 'COMMIT'])).toEqual(['*filter', ...chains, rule, 'COMMIT']);
});

test('rules that are jumps and nothing else go each to its own chain', () => {
  const jumps = [
    '-A INPUT -j a',
    '-A INPUT -j b',
    '-A INPUT -g b',
    '-A INPUT -g a',
    '-A INPUT -p tcp -j a',
    '-A INPUT -p tcp -j b',
  ];
  const lines = ['*filter', ...chains, ':a - [0:0]', ':b - [0:0]', ...jumps, 'COMMIT'];
  expect(printed(lines)).toEqual(lines);
});

test('blank lines go', () => {
  expect(printed(['', '*filter', '', ...chains, 'COMMIT', ''])).toEqual(['*filter', ...chains, 'COMMIT']);
});

test('the order of tables is that of iptables-nft-save, and to legacy that of the file', () => {
  const names = ['nat', 'filter', 'raw', 'security', 'mangle'];
  const lines = names.flatMap((name) => [`*${name}`, 'COMMIT']);
  const tables = (dialect: typeof nft4): readonly string[] =>
    printed(lines, dialect)
      .filter((line) => line.startsWith('*'))
      .map((line) => line.slice(1));
  expect(tables(nft4)).toEqual(['mangle', 'security', 'raw', 'filter', 'nat']);
  expect(tables(legacy4)).toEqual(names);
});
