/** What holds for any text at all. The generators mix words that rules are made of with what no one would write. */
import fc from 'fast-check';
import { canonical, type CanonicalRuleset } from '../../lib/ruleset/canonical.ts';
import { decode, encode } from '../../lib/ruleset/decode.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { print } from '../../lib/ruleset/print.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { canonicalOf, canonicalText } from './canonical-text.ts';
import { nft4 } from './dialects.ts';

const words = [
  ...[
    '-A',
    '-I',
    '-D',
    '-N',
    '-P',
    '-F',
    '-X',
    '-E',
    '-R',
    'INPUT',
    'OUTPUT',
    'user',
    'other',
    '1',
    '2',
    'DROP',
    'ACCEPT',
  ],
  ...[
    '-s',
    '-d',
    '-i',
    '-o',
    '-p',
    '-f',
    '-j',
    '-g',
    '-m',
    '!',
    '--',
    '-4',
    '-6',
    '-v',
    '-t',
    '-c',
    '-Q',
    '--foo',
    '--s',
  ],
  ...['tcp', 'udp', '6', 'icmp', 'all', '1.2.3.4', '10/8', '::1', '0/0', 'host', '1.1.1.1,2.2.2.2', 'eth+', '+', 'lo'],
  ...[
    '--dport',
    '--sport',
    '--syn',
    '--tcp-flags',
    '22',
    '1:2',
    '0:9',
    'ssh',
    'SYN',
    'ALL',
    '--icmp-type',
    '8',
    '--dpo=1',
  ],
  ...[
    'comment',
    '--comment',
    '"a b"',
    '"',
    '\\',
    '"a\\"b"',
    "it's",
    'limit',
    '--limit',
    '5/m',
    'mark',
    '--mark',
    '0x1/2',
  ],
  ...[
    'conntrack',
    '--ctstate',
    'NEW,INV',
    'LOG',
    '--log-prefix',
    'REJECT',
    'MARK',
    '--set-mark',
    'CONNMARK',
    'unknown',
  ],
  ...[
    'multiport',
    '--dports',
    '1,2',
    'set',
    '--match-set',
    'a',
    'src',
    'string',
    '--hex-string',
    '|00|x',
    '[1:2]',
    '#',
    '$X',
  ],
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((each) => each.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((each) => `-A INPUT ${each.join(' ')}`),
  fc.constantFrom('*filter', '*nat', 'COMMIT', ':INPUT DROP [0:0]', ':user - [0:0]', '# x', '', '-N other'),
  fc.string({ maxLength: 20 }),
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => `*filter\n${lines.join('\n')}\nCOMMIT\n`);

/** Only lines that iptables-restore might take: what it would refuse has no save to compare with. */
const taken = text.map((each) => {
  const kept = each.split('\n').filter((one) => parse(`*filter\n${one}\nCOMMIT\n`, nft4).diagnostics.length === 0);
  return `*filter\n${kept.join('\n')}\nCOMMIT\n`;
});

test('any bytes print back as they were, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decode(bytes);
      expect([...encode(print(parse(read.text, nft4).ruleset), read.encoding)]).toEqual([...bytes]);
    }),
  );
});

test('any text prints back as it was, and every place is within it', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (input) => {
      const { ruleset, diagnostics } = parse(input, nft4);
      expect(print(ruleset)).toBe(input);
      const lines = input.split('\n');
      for (const each of [
        ...diagnostics,
        ...ruleset.tables.flatMap(({ rules }) => rules.flatMap(({ tokens }) => tokens)),
      ]) {
        expect(each.line).toBeLessThanOrEqual(lines.length);
        expect(each.column).toBeLessThanOrEqual((lines[each.line - 1] ?? '').length + 1);
        expect(each.endColumn).toBeGreaterThan(each.column);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['ipv4', 'ipv6'] as const)('the normal form of the normal form is itself (%s)', (family) => {
  fc.assert(
    fc.property(taken, (input) => {
      const once = canonicalText(canonicalOf(input, family));
      expect(canonicalText(canonicalOf(once, family))).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('sameRules is an equivalence', () => {
  const small = fc
    .array(fc.constantFrom('-A INPUT', '-A INPUT -f', ':INPUT DROP', ':a -', '-A a'), { maxLength: 3 })
    .map((lines) => `*filter\n${lines.join('\n')}\nCOMMIT\n`);
  const ruleset = fc
    .oneof(small, fc.constant(''), text)
    .map((each): CanonicalRuleset => canonical(parse(each, nft4).ruleset));
  fc.assert(
    fc.property(ruleset, ruleset, ruleset, (a, b, c) => {
      expect(sameRules(a, a)).toBe(true);
      expect(sameRules(a, b)).toBe(sameRules(b, a));
      if (sameRules(a, b)) expect(sameRules(a, c)).toBe(sameRules(b, c));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one line of a million words', `*filter\n-A INPUT ${'-m x '.repeat(500_000)}\nCOMMIT\n`],
  ['a hundred thousand quotes', `*filter\n${'"a" '.repeat(100_000)}\nCOMMIT\n`],
  ['a million blanks', `*filter\n${' '.repeat(1_000_000)}x\nCOMMIT\n`],
  ['a million blanks outside', `${' '.repeat(1_000_000)}x`],
  ['a million slashes', `${'/'.repeat(1_000_000)}x`],
  ['a million carriage returns', `${'\r'.repeat(1_000_000)}x\n`],
  ['a hundred thousand empty tables', '*filter\n'.repeat(100_000)],
  ['many lines of many matches', `*filter\n${`-A INPUT ${'-m foo --x 1 '.repeat(60)}\n`.repeat(500)}COMMIT\n`],
])('a hostile text is read to its end: %s', (_, input) => {
  expect(print(parse(input, nft4).ruleset)).toBe(input);
});
