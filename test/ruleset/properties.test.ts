/** What holds for any text at all. The generators mix words that rules are made of with what no one would write. */
import fc from 'fast-check';
import { canonical, type CanonicalRuleset } from '../../lib/ruleset/canonical.ts';
import { decode, encode } from '../../lib/ruleset/decode.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { print } from '../../lib/ruleset/print.ts';
import type { Dialect, Ruleset } from '../../lib/ruleset/model.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { saveText } from '../../lib/ruleset/save-text.ts';
import { canonicalOf, canonicalText } from './canonical-text.ts';
import { legacy4, legacy6, nft4, nft6 } from './dialects.ts';

const dialects = { nft4, nft6, legacy4, legacy6 };

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
const takenBy = (dialect: Dialect): fc.Arbitrary<string> =>
  text.map((each) => {
    const kept = each.split('\n').filter((one) => parse(`*filter\n${one}\nCOMMIT\n`, dialect).diagnostics.length === 0);
    return `*filter\n${kept.join('\n')}\nCOMMIT\n`;
  });
const taken = takenBy(nft4);

/** Bytes with what readers stumble over: quotes, NUL, what is no UTF-8, in lines that begin as rules do. */
const hostile = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['*filter\n', 'COMMIT\n', ':a - ', '-A INPUT ', '-A a -m comment --comment ', '[1:', '\n', '\r\n', ' ', '!'],
        ...[
          '"',
          '\\',
          '\\"',
          '"\\',
          '""',
          '\0',
          '\xFF',
          '\xFE\x80',
          '\xC3',
          '\xEF\xBB\xBF',
          '\xED\xA0\x80',
          '|00',
          '-',
        ],
      ),
      fc.integer({ min: 1, max: 40 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => Buffer.from(parts.map(([part, times]) => part.repeat(times)).join(''), 'latin1'));

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

describe.each(Object.entries(dialects))('with %s', (_, dialect) => {
  const formatted = (each: string): string => saveText(parse(each, dialect).ruleset);

  test('fmt of what fmt prints is the same text', () => {
    fc.assert(
      fc.property(takenBy(dialect), (input) => {
        const once = formatted(input);
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('what fmt prints is taken as the file is, means the same, and has its comments', () => {
    fc.assert(
      fc.property(takenBy(dialect), (input) => {
        const [before, after] = [input, formatted(input)].map((each) => parse(each, dialect).ruleset);
        if (before === undefined || after === undefined) throw new Error('unreachable');
        expect(sameRules(canonical(before), canonical(after))).toBe(true);
        expect(after.lines.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
        expect(comments(after)).toEqual(comments(before));
      }),
      { numRuns: 500 },
    );
  });

  test('hostile bytes are read and printed without a failure, and print back as they were', () => {
    fc.assert(
      fc.property(hostile, (bytes) => {
        const read = decode(bytes);
        const { ruleset } = parse(read.text, dialect);
        expect(Buffer.from(encode(print(ruleset), read.encoding)).equals(bytes)).toBe(true);
        saveText(ruleset);
      }),
      { numRuns: 500 },
    );
  });
});

/** How often each comment stands there. */
function comments({ lines }: Ruleset): readonly string[] {
  return lines
    .filter(({ kind }) => kind === 'comment')
    .map(({ text }) => text)
    .toSorted();
}

test('sameRules is an equivalence', () => {
  const small = fc
    .array(fc.constantFrom('-A INPUT', '-A INPUT -f', ':INPUT DROP', ':a -', '-A a'), { maxLength: 2 })
    .map((lines) => `*filter\n${lines.join('\n')}\nCOMMIT\n`);
  const file = fc.oneof({ weight: 4, arbitrary: small }, fc.constant(''), taken);
  const ruleset = fc.tuple(file, fc.boolean()).map(([each, again]): CanonicalRuleset => {
    const { ruleset } = parse(each, nft4);
    return canonical(again ? parse(saveText(ruleset), nft4).ruleset : ruleset);
  });
  let same = 0;
  fc.assert(
    fc.property(ruleset, ruleset, ruleset, (a, b, c) => {
      expect(sameRules(a, a)).toBe(true);
      expect(sameRules(a, b)).toBe(sameRules(b, a));
      if (!sameRules(a, b)) return;
      same += 1;
      expect(sameRules(a, c)).toBe(sameRules(b, c));
    }),
    { numRuns: 1000 },
  );
  // By chance alone two rulesets are hardly ever the same, and then nothing is said of the third.
  expect(same).toBeGreaterThan(50);
});

test.each([
  ['one line of a million words', `*filter\n-A INPUT ${'-m x '.repeat(500_000)}\nCOMMIT\n`],
  ['a hundred thousand quotes', `*filter\n${'"a" '.repeat(100_000)}\nCOMMIT\n`],
  ['a million blanks', `*filter\n${' '.repeat(1_000_000)}x\nCOMMIT\n`],
  ['a million blanks outside', `${' '.repeat(1_000_000)}x`],
  ['a million slashes', `${'/'.repeat(1_000_000)}x`],
  ['a million carriage returns', `${'\r'.repeat(1_000_000)}x\n`],
  ['a million backslashes in a quote', `*filter\n-A INPUT -m comment --comment "${'\\'.repeat(1_000_000)}\nCOMMIT\n`],
  ['a million quotes that are escaped', `*filter\n-A INPUT -m comment --comment "${'\\"'.repeat(500_000)}\nCOMMIT\n`],
  ['a million NULs', `*filter\n-A INPUT ${'\0'.repeat(1_000_000)}\nCOMMIT\n`],
  ['a million bytes that are no UTF-8', `*filter\n-A INPUT -j ${'\xFF\xFE'.repeat(500_000)}\nCOMMIT\n`],
  ['a million commas', `*filter\n-A INPUT -s ${','.repeat(1_000_000)}\nCOMMIT\n`],
  ['a million digits', `*filter\n-A INPUT -p tcp --dport ${'1'.repeat(1_000_000)}\nCOMMIT\n`],
  ['a million colons', `*filter\n${':'.repeat(1_000_000)}\n[${':'.repeat(1_000_000)}] -A INPUT\nCOMMIT\n`],
  ['a million brackets', `*filter\n${'['.repeat(1_000_000)}\nCOMMIT\n`],
  ['a million exclamation marks', `*filter\n-A INPUT ${'! '.repeat(500_000)}\nCOMMIT\n`],
  ['a hundred thousand empty tables', '*filter\n'.repeat(100_000)],
  ['many lines of many matches', `*filter\n${`-A INPUT ${'-m foo --x 1 '.repeat(60)}\n`.repeat(200)}COMMIT\n`],
])('a hostile text is read to its end: %s', (_, input) => {
  const { ruleset } = parse(input, nft4);
  expect(print(ruleset) === input).toBe(true);
  saveText(ruleset);
});

test('a million chains are read, and each is printed', () => {
  const chains = Array.from({ length: 1_000_000 }, (_, n) => `:c${n} - [0:0]\n`)
    .toSorted()
    .join('');
  const { ruleset, diagnostics } = parse(`*filter\n${chains}COMMIT\n`, nft4);
  expect(diagnostics).toEqual([]);
  expect(saveText(ruleset).endsWith(`${chains}COMMIT\n`)).toBe(true);
}, 60_000);
