/** A draft says what the ruleset read in full says, and diff comes to the same verdict with it. */
import fc from 'fast-check';
import { corpora } from '../../bench/corpora/index.ts';
import { textOf } from '../../bench/corpora/corpus.ts';
import { variants } from '../../bench/variants/index.ts';
import { diff } from '../../lib/diff/diff.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import { draft } from '../../lib/ruleset/draft.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { nft4 } from './dialects.ts';
import { rulesIn } from './rules-in.ts';

const inOrder = <Chain extends { readonly name: string }>(chains: readonly Chain[]): readonly Chain[] =>
  chains.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const read = (text: string) => canonical(parse(text, nft4).ruleset);

describe.each(['block', 'mixed', 'kube', 'repeated'] as const)('%s', (name) => {
  const original = corpora[name](400);

  test.each(Object.entries(variants))(
    '%s: the draft has the same chains and rules, on the same lines',
    (_, { make }) => {
      const text = textOf(make(original));
      const made = draft(text, nft4)?.rules;
      expect(made).toBeDefined();
      const plain = [...(made ?? [])].map(([table, { line, chains }]) => ({
        table,
        line,
        chains: inOrder(chains).map((chain) => ({
          ...chain,
          rules: rulesIn(chain.rules).map((rule) => ({ text: rule.text, line: rule.line })),
        })),
      }));
      const full = [...read(text)].map(([table, { line, chains }]) => ({ table, line, chains: inOrder(chains) }));
      expect(plain).toEqual(full);
    },
  );

  test.each(Object.entries(variants))(
    '%s: there are differences exactly where the rules are not the same',
    (_, each) => {
      const [before, after] = [textOf(original), textOf(each.make(original))];
      const changes = diff(draft(before, nft4)?.rules ?? new Map(), draft(after, nft4)?.rules ?? new Map());
      expect(changes.length === 0).toBe(sameRules(read(before), read(after)));
    },
  );
});

/** Several spellings of few rules: what is the same must be told from what only looks the same. */
const spellings = [
  ...['-s 10.0.0.1 -j DROP', '-s 10.0.0.1/32 -j DROP', '-j DROP -s 10.0.0.1', '-s 10.0.0.1,10.0.0.2 -j DROP'],
  ...['-p tcp --dport 22 -j ACCEPT', '-p tcp -m tcp --dport ssh -j ACCEPT', '-p tcp --dport 0:1024 -j ACCEPT'],
  ...['-i + -j own', '-j own', '-g own', '-m comment --comment "a b" -j LOG', '-m comment --comment a\\ b -j LOG', ''],
  ...['-s 10.0.0.2/32 -j DROP', '-s 2001:db8::1 -6 -j DROP', '-4 -j DROP'],
];

const texts = fc
  .array(fc.tuple(fc.constantFrom('INPUT', 'FORWARD', 'own'), fc.constantFrom(...spellings)), { maxLength: 12 })
  .map((rules) => {
    const lines = rules.map(([chain, rule]) => `-A ${chain} ${rule}`.trimEnd());
    return ['*filter', ':INPUT DROP [1:2]', ':own - [0:0]', ...lines, 'COMMIT', ''].join('\n');
  });

test('of any two rulesets, drafts differ exactly if the rules do', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const drafts = [before, after].map((text) => draft(text, nft4)?.rules ?? new Map());
      const changes = diff(drafts[0] ?? new Map(), drafts[1] ?? new Map());
      expect(changes.length === 0).toBe(sameRules(read(before), read(after)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a carriage return', '*filter\r\nCOMMIT\n'],
  ['no COMMIT', '*filter\n-A INPUT\n'],
  ['no line feed at its end', '*filter\nCOMMIT'],
  ['no table', '# nothing\n'],
  ['a table twice', '*filter\nCOMMIT\n*filter\nCOMMIT\n'],
  ['a table that does not exist', '*filler\nCOMMIT\n'],
  ['a chain twice', '*filter\n:a - [0:0]\n:a - [0:0]\nCOMMIT\n'],
  ['a chain with the name of a target', '*filter\n:LOG - [0:0]\nCOMMIT\n'],
  ['a rule for a chain that is not declared', '*filter\n-A a\nCOMMIT\n'],
  ['a rule outside a table', '-A INPUT\n*filter\nCOMMIT\n'],
  ['another command', '*filter\n-I INPUT\nCOMMIT\n'],
  ['a quoted name', '*filter\n-A "INPUT"\nCOMMIT\n'],
  ['a line that is no rule', '*filter\nINPUT\nCOMMIT\n'],
])('%s: there is no draft', (_, text) => {
  expect(draft(text, nft4)).toBeUndefined();
});

test('what is wrong in the rules that were read is told, and nothing of the others', () => {
  const made = draft('*filter\n-A INPUT --nonsense\n-A INPUT --rubbish\nCOMMIT\n', nft4);
  expect(made?.diagnostics).toEqual([]);
  expect(made?.rules.get('filter')?.chains[0]?.rules.at(1)?.text).toBe('-A INPUT --rubbish');
  expect(made?.diagnostics.map(({ line, check }) => `${line} ${check}`)).toEqual(['3 invalid-option']);
});
