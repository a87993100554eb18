/** What a look at a word says of its printed form must be what its type says. */
import fc from 'fast-check';
import { formatAddress, parseNetwork, prefixLength } from '../../lib/ruleset/address.ts';
import { interfaceName, addressList, oneAddress } from '../../lib/ruleset/base-values.ts';
import { addedInQuotes, addedToNetwork, addedToNone, addedToPorts, addedUnless } from '../../lib/ruleset/as-printed.ts';
import { codesOf } from '../../lib/ruleset/codes.ts';
import { allExtensions } from '../../lib/ruleset/extensions/catalogue.ts';
import type { Circumstances, ValueType } from '../../lib/ruleset/extensions/extension.ts';
import { portList } from '../../lib/ruleset/port.ts';
import { quote } from '../../lib/ruleset/quote.ts';
import { setName } from '../../lib/ruleset/set-name.ts';

const words = (
  '0 1 7 22 255 256 65535 1:2 22:22 22:80 80:22 0:22 0:0 22:0 0:65535 1.2.3.4 1.2.3.4/32 1.2.3.4/24 1.2.3.0/24 1.2.3.4/0 0.0.0.0/0 ' +
  '10.0.0.0/8 10.1.0.0/8 128.0.0.0/1 255.255.255.254/31 255.255.255.255/31 1.2.3.0/255.255.255.0 1.2.3.4/255.0.255.0 ' +
  '1.2.3.4-1.2.3.9 1.2.3.4-1.2.3.4 1.2.3.4:80 1.2.3.4:0 22,80 22,80:90 eth0 eth+ + a.b@c set_1 word two-words "one" "two words" "it\'s" ' +
  '"a$b" "" "-" a:b'
)
  .split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/u)
  .filter((word) => word !== '');

const circumstances = (['nft', 'legacy'] as const).flatMap((backend) =>
  ['tcp', 'udp', 'icmp', undefined].map((protocol): Circumstances => ({
    family: 'ipv4',
    backend,
    table: 'nat',
    protocol,
    excludedProtocol: undefined,
  })),
);

const types = new Set<ValueType>([
  ...allExtensions().flatMap(({ options }) => options.flatMap(({ values = [] }) => values)),
  ...[interfaceName, addressList, oneAddress, portList, setName],
]);
const telling = [...types].filter(({ quick, added }) => quick !== undefined && added !== undefined);

test.each(circumstances)('it is what the type prints, with that behind the word: %j', (given) => {
  let told = 0;
  const wrong = telling.flatMap((type) =>
    words.filter((word) => {
      const end = type.quick?.(codesOf(`${word} -j`), 0, word.length + 3, given);
      const added = end === word.length ? type.added?.(codesOf(word), 0, word.length) : undefined;
      if (added === undefined) return false;
      told += 1;
      const meant = word.startsWith('"') ? word.slice(1, -1) : word;
      return type(meant, given) !== (added === '' ? meant : meant.replace(/\/.*/u, '') + added);
    }),
  );
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(100);
});

test('in quotes or bare, a text is said to stand as printed exactly where it does', () => {
  const inner = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', '_', ' ', "'", '.', '@', '[', '`', '{'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(inner, fc.constantFrom('string', 'quoted'), (text, quoting) => {
      for (const word of [`"${text}"`, ...(/[ ]|^$/u.test(text) ? [] : [text])]) {
        const added = addedInQuotes(quoting, addedToNone)(codesOf(` ${word} `), 1, word.length + 1);
        // A text that is empty is left to the type.
        if (text !== '' || quoting === 'quoted') expect(added === '').toBe(quote(text, quoting) === word);
        else expect(added).toBeUndefined();
      }
    }),
  );
});

test('a bare word in quotes is not printed as it stands', () => {
  expect(addedInQuotes('word', addedToNone)(codesOf('"eth0"'), 0, 6)).toBeUndefined();
  expect(addedInQuotes('word', addedToNone)(codesOf('eth0'), 0, 4)).toBe('');
});

test('of a value that is left out nothing is said', () => {
  const added = addedUnless('0:65535', addedToNone);
  expect(added(codesOf('0:65535'), 0, 7)).toBeUndefined();
  expect(added(codesOf('0:65536'), 0, 7)).toBe('');
});

test.each([
  ['1.2.3.4', '/32'],
  ['1.2.3.4/32', ''],
  ['1.2.3.0/24', ''],
  ['1.2.3.4/24', undefined],
  ['0.0.0.0/0', undefined],
  ['1.2.3.0/255.255.255.0', '/24'],
  ['1.2.3.4/255.255.255.255', '/32'],
  ['1.2.3.4/255.255.255.0', undefined],
  ['1.2.3.0/255.0.255.0', undefined],
  ['0.0.0.0/0.0.0.0', undefined],
])('network %s: %s', (word, added) => {
  expect(addedToNetwork(codesOf(word), 0, word.length)).toBe(added);
});

test.each([
  ['22', ''],
  ['22:80', ''],
  ['22:22', undefined],
  ['0:80', undefined],
])('ports %s: %s', (word, added) => {
  expect(addedToPorts(codesOf(word), 0, word.length)).toBe(added);
});

/** `ADDRESS/MASK`, masked; undefined for what is none. */
function network(word: string, { family }: Circumstances): string | undefined {
  const read = parseNetwork(word, family);
  if (read === undefined) return undefined;
  const mask = prefixLength(read.mask, family) ?? formatAddress(read.mask, family);
  return `${formatAddress(read.address & read.mask, family)}/${mask}`;
}

test('addresses and networks in their usual form are read as in any other', () => {
  const [given] = circumstances;
  if (given === undefined) throw new Error('there are circumstances');
  const quad = fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(0, 1, 10, 127, 128, 192, 240, 254, 255)));
  const mask = fc.oneof(
    fc.integer({ min: 0, max: 33 }).map(String),
    quad.map((parts) => parts.join('.')),
    fc.constantFrom('255.255.255.0', '255.255.0.0', '128.0.0.0', '0.0.0.0', '255.255.255.255', '255.255.255.254', '08'),
  );
  fc.assert(
    fc.property(quad, fc.option(mask), (parts, length) => {
      const word = parts.join('.') + (length === null ? '' : `/${length}`);
      const read = addressList(word, given);
      expect(typeof read === 'string' ? read : undefined).toBe(network(word, given));
    }),
    { numRuns: 2000 },
  );
});
