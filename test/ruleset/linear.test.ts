/** Twice the text is twice the work, whatever the text is: no input makes reading or printing it quadratic. */
import { workOf } from './work.ts';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { saveText } from '../../lib/ruleset/save-text.ts';
import { legacy6, nft4 } from './dialects.ts';
import { errorsIn } from './errors-in.ts';

/** A text of any size. */
type Maker = (n: number) => string;

const inTable = (lines: string): string => `*filter\n${lines}COMMIT\n`;
const times = (n: number, make: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => make(index)).join('');
const rules = (make: (index: number) => string): Maker => {
  return (n) => inTable(times(n, (index) => `-A INPUT ${make(index)}\n`));
};

const manyLines: readonly (readonly [string, Maker])[] = [
  ['chains', (n) => inTable(times(n, (i) => `:c${i} - [0:0]\n`))],
  ['chains that are made', (n) => inTable(times(n, (i) => `-N c${i}\n`))],
  ['chains that are declared again', (n) => inTable(':c - [0:0]\n'.repeat(n))],
  ['rules', rules((i) => `-s 10.0.${i & 255}.1 -p tcp --dport ${i} -j ACCEPT`)],
  ['rules of which each is new', rules((i) => `-m foo${i} --x${i} ${i}`)],
  ['rules that are wrong', rules(() => '-p tcp --dport x -m limit --limit 0 -m mark --mark y')],
  ['rules that lack something', rules(() => '-m mark -j SNAT')],
  ['jumps', (n) => inTable(times(n, (i) => `:c${i} - [0:0]\n-A c${i} -j c${(i * 7) % n}\n`))],
  ['jumps to what is not there', rules((i) => `-j none${i}`)],
  [
    'jumps that miss a chain by a letter',
    (n) =>
      inTable(times(n, (i) => `:chain-${10_000 + i} - [0:0]\n-A INPUT -s 10.0.0.${i % 9} -j chian-${10_000 + i}\n`)),
  ],
  ['insertions', (n) => inTable('-I INPUT -p tcp\n'.repeat(n))],
  ['lines with a quote that stays open', rules(() => '-m comment --comment "')],
  ['lines with NUL', rules(() => '-j \0')],
  ['lines of bytes', (n) => inTable('\xFF\xFE\x80\n'.repeat(n))],
  ['comments', (n) => inTable('# x\n'.repeat(n))],
  ['comments about lines that leave nothing', rules(() => '-6 -4 -s ::1\n# x')],
  ['empty lines', (n) => '\n'.repeat(n)],
  ['tables', (n) => '*filter\nCOMMIT\n'.repeat(n)],
  ['tables without an end', (n) => '*filter\n'.repeat(n)],
  ['tables of other names', (n) => times(n, (i) => `*t${i}\nCOMMIT\n`)],
  ['ends', (n) => 'COMMIT\n'.repeat(n)],
  ['lines outside', (n) => 'x\n'.repeat(n)],
  ['lines that end as on Windows', (n) => inTable('-A INPUT\r\n'.repeat(n))],
];

/** So many that iptables would still take the line for one. */
const longLines: readonly (readonly [string, Maker])[] = [
  ['words', (n) => inTable(`-A INPUT ${'x '.repeat(n)}\n`)],
  ['options', (n) => inTable(`-A INPUT ${'-f '.repeat(n)}\n`)],
  ['matches', (n) => inTable(`-A INPUT ${'-m x '.repeat(n / 2)}\n`)],
  ['exclamation marks', (n) => inTable(`-A INPUT ${'! '.repeat(n)}\n`)],
  ['addresses in a list', (n) => inTable(`-A INPUT -s ${'1.2.3.4,'.repeat(n)}1.1.1.1\n`)],
  ['quotes', (n) => inTable(`-A INPUT ${'"a" '.repeat(n)}\n`)],
  ['quotes without a blank', (n) => inTable(`-A INPUT ${'"a'.repeat(n)}\n`)],
  ['escapes in quotes', (n) => inTable(`-A INPUT -m comment --comment "${String.raw`\"`.repeat(n)}"\n`)],
  ['backslashes', (n) => inTable(`-A INPUT -m comment --comment "${'\\'.repeat(n)}\n`)],
  ['blanks', (n) => inTable(`-A INPUT ${' '.repeat(n)}x\n`)],
  ['digits', (n) => inTable(`[${'1'.repeat(n)}:1] -A INPUT\n`)],
];

/** With the growth that is too much for a line four times as long: lint reads a long line once more, where a short one is known. */
const acts: readonly (readonly [string, number, (text: string, dialect: Dialect) => void])[] = [
  ['reading', 5, (text, dialect) => void parse(text, dialect)],
  ['printing', 5, (text, dialect) => void saveText(parse(text, dialect).ruleset)],
  ['linting', 8, (text, dialect) => void errorsIn(text, dialect)],
];

describe.each(acts)('%s is linear', (_, tooMuch, act) => {
  describe.each([
    ['nft', nft4],
    ['legacy, IPv6', legacy6],
  ])('%s', (_, dialect) => {
    const growth = (make: Maker, n: number): number => {
      const [small = 0, large = 0] = [make(n), make(4 * n)].map((text) =>
        workOf(() => {
          act(text, dialect);
        }),
      );
      expect(small).toBeGreaterThan(n / 2);
      return large / small;
    };

    test.each(manyLines)('in the number of %s', (_, make) => {
      expect(growth(make, 200)).toBeLessThan(5);
    });

    test.each(longLines)('in the number of %s in a line', (_, make) => {
      expect(growth(make, 60)).toBeLessThan(tooMuch);
    });
  });
});

test('what is quadratic would be noticed', () => {
  const pairs = (n: number): void => {
    const { ruleset } = parse('# x\n'.repeat(n), nft4);
    for (const { line } of ruleset.lines) parse(`# ${line}\n`.repeat(n), nft4);
  };
  const [small = 0, large = 0] = [40, 160].map((n) =>
    workOf(() => {
      pairs(n);
    }),
  );
  expect(large / small).toBeGreaterThan(10);
});
