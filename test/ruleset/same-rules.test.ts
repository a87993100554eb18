/** What counts as the same rules, each claim with its negative twin. */
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { canonicalOf } from './canonical-text.ts';

const table = (...lines: readonly string[]): string => ['*filter', ...lines, 'COMMIT', ''].join('\n');

test.each([
  ['an absent table equals one at its defaults', '', '*nat\n:OUTPUT ACCEPT [5:6]\nCOMMIT\n'],
  ['counters do not count', table(':INPUT DROP [1:2]', '[3:4] -A INPUT -f'), table(':INPUT DROP', '-A INPUT -f')],
  ['the order of chains does not count', table(':b -', ':a -', '-A b', '-A a'), table(':a -', ':b -', '-A a', '-A b')],
  [
    'the order of tables does not count',
    `*nat\n-A OUTPUT\nCOMMIT\n${table('-A INPUT')}`,
    `${table('-A INPUT')}*nat\n-A OUTPUT\nCOMMIT\n`,
  ],
  ['comments do not count', `# a\n${table('-A INPUT')}`, table('-A INPUT')],
  ['spelling does not count', table('-A INPUT --proto TCP --dpo ssh'), table('-A INPUT -p tcp -m tcp --dport 22')],
])('the same: %s', (_, a, b) => {
  expect(sameRules(canonicalOf(a), canonicalOf(b))).toBe(true);
  expect(sameRules(canonicalOf(b), canonicalOf(a))).toBe(true);
});

test.each([
  ['an absent table and one with a rule', '', '*nat\n-A OUTPUT\nCOMMIT\n'],
  ['an absent table and one with a policy', '', table(':INPUT DROP')],
  ['an absent table and one with a user chain', '', table(':a -')],
  ['another policy', table(':INPUT DROP'), table(':INPUT ACCEPT')],
  ['the order of rules', table('-A INPUT -f', '-A INPUT'), table('-A INPUT', '-A INPUT -f')],
  ['a rule given twice', table('-A INPUT', '-A INPUT'), table('-A INPUT')],
  ['another chain', table(':a -', ':b -', '-A a'), table(':a -', ':b -', '-A b')],
  ['a negation', table('-A INPUT -p tcp'), table('-A INPUT ! -p tcp')],
  ['the order of matches', table('-A INPUT -m mark --mark 1 -m limit'), table('-A INPUT -m limit -m mark --mark 1')],
  ['a jump and a goto', table(':a -', '-A INPUT -j a'), table(':a -', '-A INPUT -g a')],
  ['one port and a range', table('-A INPUT -p tcp --dport 22'), table('-A INPUT -p tcp --dport 22:23')],
  ['an unknown option', table('-A INPUT -m foo --x 1'), table('-A INPUT -m foo --x 2')],
  ['a comment of a rule', table('-A INPUT -m comment --comment a'), table('-A INPUT -m comment --comment b')],
])('not the same: %s', (_, a, b) => {
  expect(sameRules(canonicalOf(a), canonicalOf(b))).toBe(false);
  expect(sameRules(canonicalOf(b), canonicalOf(a))).toBe(false);
});

const bytes = (text: string): string => Buffer.from(text).toString('latin1');
const comment = (text: string): string => table(`-A INPUT -m comment --comment "${text}"`);

test('rules that travel as bytes are cut where the kernel cuts them, and nowhere before', () => {
  const long = bytes('é'.repeat(127));
  expect(sameRules(canonicalOf(comment(`${long}x`)), canonicalOf(comment(`${long}xy`)))).toBe(true);
  expect(sameRules(canonicalOf(comment(`${long}x`)), canonicalOf(comment(`${long}y`)))).toBe(false);
});

test('a pattern that travels as bytes is the one the kernel prints in hexadecimal', () => {
  const file = table(bytes('-A INPUT -m string --algo bm --string "é"'));
  const save = table('-A INPUT -m string --hex-string "|c3a9|" --algo bm');
  expect(sameRules(canonicalOf(file), canonicalOf(save))).toBe(true);
});

test('with tables, only those are compared', () => {
  const a = canonicalOf('*nat\n-A OUTPUT\nCOMMIT\n*raw\n-A OUTPUT\nCOMMIT\n');
  const b = canonicalOf('*nat\n-A OUTPUT\nCOMMIT\n');
  expect(sameRules(a, b, ['nat', 'filter'])).toBe(true);
  expect(sameRules(a, b, ['nat', 'raw'])).toBe(false);
});
