/** What a line says of itself is what reading it word by word says: over all rows, with other values and blanks in every place. */
import fc from 'fast-check';
import { sourceOf } from '../../lib/ruleset/codes.ts';
import { printParts } from '../../lib/ruleset/canonical-rule.ts';
import { draft } from '../../lib/ruleset/draft.ts';
import { writeLine } from '../../lib/ruleset/line-text.ts';
import type { Dialect, RuleParts } from '../../lib/ruleset/model.ts';
import { readRule } from '../../lib/ruleset/read-rule.ts';
import { declare, openSection } from '../../lib/ruleset/section.ts';
import { Tape } from '../../lib/ruleset/tape.ts';
import { nft4 } from './dialects.ts';
import { dialects, linesOfRows, withOtherWords } from './row-lines.ts';
import { rulesIn } from './rules-in.ts';

interface Compared {
  /** How many lines were their own normal form, and how many were printed by a template. */
  readonly asIs: number;
  readonly filled: number;
  readonly different: readonly string[];
}

/** All lines by the quick way, where there is one, and by the long way. */
function compare(table: string, lines: readonly string[], dialect: Dialect): Compared {
  const source = lines.map((line) => `${line}\n`).join('');
  const section = openSection(dialect, table, sourceOf(source));
  const tape = new Tape();
  declare(section, 'own', 0);
  const print = (parts: RuleParts): readonly string[] =>
    printParts(parts, dialect, (name) => section.names.get(name) !== undefined);
  let asIs = 0;
  let filled = 0;
  const different: string[] = [];
  for (let index = 0, start = 0; index < lines.length; index += 1) {
    const end = source.indexOf('\n', start);
    const from = tape.length;
    const how = writeLine(section, index + 1, start, end, print, tape);
    const written = how === 'as it stands' ? source.slice(start, end) : tape.text(from, tape.length);
    const text = how === undefined ? undefined : written;
    const read = readRule(section, index + 1, start, end, []);
    if (text !== undefined && read !== undefined) {
      const wanted = print(read).map((each) => `-A ${read.chainName ?? ''}${each === '' ? '' : ' '}${each}`);
      if (wanted.length !== 1 || wanted[0] !== text) different.push(`${source.slice(start, end)} => ${text}`);
      if (text === source.slice(start, end)) asIs += 1;
      else filled += 1;
    }
    start = end + 1;
  }
  return { asIs, filled, different };
}

/** Values that are special somewhere: left out, more than one, quoted, everything, nothing, a name, masked or not. */
const others = [
  ...[
    '0',
    '4',
    '443',
    '0x10',
    '0:1024',
    '0:65535',
    '22:23',
    '22:22',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.1,10.0.0.2',
    'localhost',
  ],
  ...['10.0.0.1', '10.0.0.0/8', '10.1.2.3/8', '10.0.0.1/32', '10.1.0.0/255.255.0.0', '2001:db8::/32'],
  ...['+', 'eth0', 'NONE', 'ssh', 'NEW', '"two words"', '"it\'s"', '"one"', 'own'],
];

/** The rule with another word in each place, and with another blank. */
function variantsOf(rule: string): readonly string[] {
  return [...withOtherWords(rule, others), rule.replace(' ', '  '), rule.replace(' ', '\t'), `${rule} `];
}

describe.each(dialects)('%s', (_, dialect) => {
  test('the quick way says what the long way says', () => {
    let [asIs, filled] = [0, 0];
    for (const { table, lines } of linesOfRows(dialect, variantsOf)) {
      const compared = compare(table, lines, dialect);
      expect(compared.different).toEqual([]);
      asIs += compared.asIs;
      filled += compared.filled;
    }
    // Otherwise nothing was compared.
    expect(asIs).toBeGreaterThan(50);
    expect(filled).toBeGreaterThan(300);
  });
});

const shapes = [
  '-A INPUT -s % -j %',
  '-A % -d % -i % -p tcp -m tcp --dport % -j ACCEPT',
  '-A own -p udp --sport % -m comment --comment % -j %',
  '-A INPUT -p tcp -m multiport --dports % -m comment --comment % -g own',
  '-A FORWARD -m conntrack --ctstate % -j LOG --log-prefix % --log-level %',
  '-A OUTPUT -p tcp -m iprange --dst-range % -m tcp --sport % --dport %',
  '-A INPUT -m limit --limit % --limit-burst %',
  '-A INPUT -m set --match-set % src -j %',
  '-A INPUT -p tcp -j TCPMSS --set-mss %',
];
const value = fc.oneof(
  fc.constantFrom(...others, 'INPUT', 'FORWARD', 'ACCEPT', 'DROP', 'RETURN', 'NEW,RELATED', '5/min', '5', '22,80:90'),
  fc
    .tuple(fc.nat(255), fc.nat(255), fc.constantFrom('', '/32', '/24', '/16'))
    .map(([a, b, mask]) => `10.${a}.${b}.0${mask}`),
  fc.nat(70_000).map(String),
);
/** One word like these, and the text is not in bytes. */
const wide = fc.constantFrom('"two €"', 'é');

test('so it does with values of all kinds in lines of few shapes', () => {
  const line = fc
    .tuple(fc.constantFrom(...shapes), fc.array(value, { minLength: 5, maxLength: 5 }), fc.constantFrom('', ' ', '\t'))
    .map(([shape, given, end]) => given.reduce((text, each) => text.replace('%', () => each), shape) + end);
  fc.assert(
    fc.property(fc.array(line, { minLength: 5, maxLength: 40 }), fc.option(wide), (lines, word) => {
      const more = word === null ? [] : [`-A INPUT -p udp --sport 1 -m comment --comment ${word} -j DROP`];
      expect(compare('filter', [...more, ...lines, ...more], nft4).different).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a line that iptables-save printed is not copied word by word, and one it did not print is put in order', () => {
  const lines = ['-A INPUT -s 10.0.0.1/32 -j DROP', '-A INPUT -s 10.0.0.2/32 -j DROP', '-A INPUT -s 10.0.0.3 -j DROP'];
  expect(compare('filter', lines, nft4)).toEqual({ asIs: 1, filled: 1, different: [] });
});

test('counters are passed over, and no rule is lost', () => {
  const lines = ['-A INPUT -s 10.0.0.1/32', '[1:2] -A INPUT -s 10.0.0.2/32', '[1:2]-A INPUT -s 10.0.0.3,10.0.0.4'];
  const made = draft(`*filter\n${lines.join('\n')}\nCOMMIT\n`, nft4);
  const texts = rulesIn(made?.rules.get('filter')?.chains[0]?.rules ?? []).map(({ text }) => text);
  expect(texts).toEqual(['1', '2', '3', '4'].map((last) => `-A INPUT -s 10.0.0.${last}/32`));
});

test('what is wrong behind counters is found in its column', () => {
  const made = draft('*filter\n[1:2] -A INPUT --nonsense\nCOMMIT\n', nft4);
  expect(made?.rules.get('filter')?.chains[0]?.rules.at(0)?.text).toBe('-A INPUT --nonsense');
  expect(made?.diagnostics.map(({ column }) => column)).toEqual([16]);
});
