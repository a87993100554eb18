/** The normal form against what iptables-save printed for the same rules, row by row, and against whole saves. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Family } from '../../lib/ruleset/model.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { canonicalOf, canonicalText, chainTexts } from './canonical-text.ts';

const folder = new URL('../testdata/ruleset/', import.meta.url);

interface Row {
  readonly table: string;
  readonly chain: string;
  readonly loaded: string;
  readonly printed: string[];
}

describe.each<Family>(['ipv4', 'ipv6'])('%s', (family) => {
  const rows = rowsOf(readFileSync(new URL(`printed-${family}.rows`, folder), 'utf8'));

  test('there are rows', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  test.each(rows.map((row) => [`${row.table} ${row.chain} ${row.loaded}`, row] as const))(
    'prints as iptables-save did: %s',
    (_, { table, chain, loaded, printed }) => {
      const text = `*${table}\n-A ${chain} ${loaded}\nCOMMIT\n`;
      const saved = `*${table}\n${printed.map((each) => `-A ${chain} ${each}\n`).join('')}COMMIT\n`;
      const rules = canonicalOf(text, family)
        .get(table)
        ?.chains.flatMap((each) => each.rules);
      expect(rules?.map((rule) => rule.text)).toEqual(printed.map((each) => `-A ${chain} ${each}`.trim()));
      expect(sameRules(canonicalOf(text, family), canonicalOf(saved, family))).toBe(true);
    },
  );
});

const files = readdirSync(new URL('same/', folder)).filter((name) => name.endsWith('.rules'));

describe.each(files)('%s', (name) => {
  const family = name.includes('ipv6') ? 'ipv6' : 'ipv4';
  const file = canonicalOf(readFileSync(new URL(`same/${name}`, folder), 'utf8'), family);

  test.each(['nft', 'legacy'])('is the same as what iptables-save of %s printed', (backend) => {
    const save = name.replace(/rules$/u, `${backend}.save`);
    const live = canonicalOf(readFileSync(new URL(`same/${save}`, folder), 'utf8'), family);
    expect(canonicalText(file)).toBe(canonicalText(live));
    expect(sameRules(file, live)).toBe(true);
  });
});

test.each([
  ['a rule is replaced by -R', ['-A INPUT -s 1.1.1.1', '-R INPUT 1 -s 2.2.2.2'], ['-s 2.2.2.2/32']],
  ['-I puts a rule first', ['-A INPUT -s 1.1.1.1', '-I INPUT -s 2.2.2.2'], ['-s 2.2.2.2/32', '-s 1.1.1.1/32']],
  ['-I 2 puts a rule second', ['-A INPUT', '-A INPUT', '-I INPUT 2 -f'], ['', '-f', '']],
  ['-I of a list reverses it', ['-I INPUT -s 1.1.1.1,2.2.2.2'], ['-s 2.2.2.2/32', '-s 1.1.1.1/32']],
  ['-D takes away by number', ['-A INPUT -f', '-A INPUT', '-D INPUT 1'], ['']],
  ['-D takes away by what the rule says', ['-A INPUT', '-A INPUT -p 6', '-D INPUT -p tcp'], ['']],
  ['-F empties a chain', ['-A INPUT -f', '-F INPUT'], []],
  ['-F without a chain empties what was there before: with nft, nothing', ['-A INPUT -f', '-F'], ['-f']],
  ['a line for the other family is skipped', ['-A INPUT -6 -s ::1', '-4 -A INPUT -f'], ['-f']],
  [
    'what is not in the catalogue stays',
    ['-A INPUT -m foo ! --bar "a b" -j BAZ --x 1 2'],
    ['-m foo ! --bar "a b" -j BAZ --x 1 2'],
  ],
  ['a host name stays', ['-A INPUT -s Example.org,1.2.3.4'], ['-s Example.org', '-s 1.2.3.4/32']],
  ['a word that belongs nowhere is not lost', ['-A INPUT stray -f'], ['-f stray']],
])('%s', (_, lines, rules) => {
  expect(chainTexts(lines)).toEqual(rules.map((rule) => `-A INPUT ${rule}`.trim()));
});

test('a chain named like a target is a chain', () => {
  expect(chainTexts([':LOG - [0:0]', '-A INPUT -j LOG'])).toEqual(['-A INPUT -j LOG']);
  expect(chainTexts([':REJECT -', '-A INPUT -j REJECT'])).toEqual(['-A INPUT -j REJECT']);
  expect(chainTexts(['-A INPUT -j REJECT'])).toEqual(['-A INPUT -j REJECT --reject-with icmp-port-unreachable']);
});

test('built-in chains come in hook order and user chains by byte value, declared or not', () => {
  const table = canonicalOf('*nat\n:b -\n:B -\n:OUTPUT DROP\n-P INPUT DROP\n-N a\nCOMMIT\n').get('nat');
  expect(table?.chains.map(({ name, policy }) => `${name} ${policy}`)).toEqual([
    'PREROUTING ACCEPT',
    'INPUT DROP',
    'OUTPUT DROP',
    'POSTROUTING ACCEPT',
    'B -',
    'a -',
    'b -',
  ]);
});

test('a second section of a table replaces the first, as iptables-restore flushes it', () => {
  const table = canonicalOf('*filter\n-A INPUT -f\nCOMMIT\n*filter\n-A OUTPUT\nCOMMIT\n').get('filter');
  expect(table?.chains.flatMap(({ rules }) => rules.map(({ text }) => text))).toEqual(['-A OUTPUT']);
});

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let table = '';
  let chain = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('< ')) rows.push({ table, chain, loaded: line.slice(2), printed: [] });
    else if (line.startsWith('> ')) rows.at(-1)?.printed.push(line.slice(2));
    else if (!line.startsWith('#')) [table = '', chain = ''] = line.split(' ');
  }
  return rows;
}
