/** The changes as records, which the JSON form shows, and what holds for any two rulesets. */
import fc from 'fast-check';
import type { Change } from '../../lib/diff/change.ts';
import { diff } from '../../lib/diff/diff.ts';
import { diffJson } from '../../lib/report/diff-json.ts';
import { type CanonicalRuleset, canonical } from '../../lib/ruleset/canonical.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { nft4 } from '../ruleset/dialects.ts';

function load(...rules: readonly string[]): CanonicalRuleset {
  return canonical(parse(`*filter\n${rules.map((rule) => `${rule}\n`).join('')}COMMIT\n`, nft4).ruleset);
}

function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
  return diff(load(...before), load(...after));
}

const rule = (text: string, chain = 'INPUT'): string => `-A ${chain} ${text}`;
const a = rule('-s 1.1.1.1/32');
const b = rule('-p icmp -j DROP');
const c = rule('-j ACCEPT');

test.each<[string, readonly string[], readonly string[], readonly Change[]]>([
  [
    'a rule is added, at its place in the new rules',
    [a, c],
    [a, b, c],
    [{ kind: 'added', table: 'filter', chain: 'INPUT', position: 2, after: b, afterLine: 3 }],
  ],
  [
    'a rule is removed, at its place in the old ones',
    [a, b, c],
    [a, c],
    [{ kind: 'removed', table: 'filter', chain: 'INPUT', position: 2, before: b, beforeLine: 3 }],
  ],
  [
    'a rule is moved',
    [a, b, c],
    [b, c, a],
    [{ kind: 'moved', table: 'filter', chain: 'INPUT', position: 3, before: a, after: a, beforeLine: 2, afterLine: 4 }],
  ],
  [
    'a policy changes',
    [':INPUT ACCEPT'],
    [':INPUT DROP'],
    [{ kind: 'policy', table: 'filter', chain: 'INPUT', before: 'ACCEPT', after: 'DROP', beforeLine: 2, afterLine: 2 }],
  ],
  [
    'a chain comes',
    [],
    [':user -', rule('-f', 'user')],
    [
      { kind: 'chain-added', table: 'filter', chain: 'user', afterLine: 2 },
      { kind: 'added', table: 'filter', chain: 'user', position: 1, after: '-A user -f', afterLine: 3 },
    ],
  ],
  ['a chain goes', [':user -'], [], [{ kind: 'chain-removed', table: 'filter', chain: 'user', beforeLine: 2 }]],
])('%s', (_, before, after, wanted) => {
  expect(changes(before, after)).toEqual(wanted);
});

test('a rule that shares most of its words with the one in its place is changed', () => {
  const [change] = changes([rule('-p tcp -m tcp --dport 22 -j ACCEPT')], [rule('-p tcp -m tcp --dport 23 -j ACCEPT')]);
  expect(change?.kind).toBe('changed');
});

test('one that shares few of them is another rule', () => {
  const kinds = changes([rule('-p tcp -j ACCEPT')], [rule('-s 1.2.3.4 -j DROP')]).map(({ kind }) => kind);
  expect(kinds).toEqual(['removed', 'added']);
});

test('the same text in two chains is no move', () => {
  const kinds = changes([rule('-f')], [rule('-f', 'OUTPUT')]).map(({ kind }) => kind);
  expect(kinds).toEqual(['removed', 'added']);
});

test('an absent table against a default one is no change, against another it is', () => {
  const empty: CanonicalRuleset = new Map();
  expect(diff(empty, load())).toEqual([]);
  expect(diff(load(':INPUT ACCEPT'), empty)).toEqual([]);
  expect(diff(empty, load(a)).map(({ kind }) => kind)).toEqual(['table-added', 'added']);
  expect(diff(load(a), empty).map(({ kind }) => kind)).toEqual(['table-removed', 'removed']);
});

test('with tables, only those are compared', () => {
  expect(diff(load(a), load(b), { tables: ['nat'] })).toEqual([]);
  expect(diff(load(a), load(b), { tables: ['nat', 'filter'] })).not.toEqual([]);
});

test('a long list that is turned round, and one that is all new, are read to their end', () => {
  const many = Array.from({ length: 5000 }, (_, index) => rule(`-s 10.0.${index >> 8}.${index & 255}/32`));
  const others = many.map((each) => each.replace('-s', '-d'));
  expect(changes(many, many.toReversed())).toHaveLength(4999);
  expect(changes(many, others).filter(({ kind }) => kind === 'added')).toHaveLength(5000);
  const repeated = many.map((_, index) => rule(`-s 1.1.1.${index % 7}/32`));
  expect(changes(repeated, repeated.toReversed()).length).toBeGreaterThan(0);
});

test('the JSON form has the keys of the contract, in order', () => {
  const json = diffJson([{ family: 'ipv4', changes: changes([':INPUT DROP', a], [':user -', rule('-f', 'user')]) }]);
  expect(JSON.parse(json)).toEqual({
    version: 1,
    families: [
      {
        family: 'ipv4',
        changes: [
          { kind: 'policy', table: 'filter', chain: 'INPUT', before: 'DROP', after: 'ACCEPT', beforeLine: 2 },
          { kind: 'removed', table: 'filter', chain: 'INPUT', position: 1, before: a, beforeLine: 3 },
          { kind: 'chain-added', table: 'filter', chain: 'user', afterLine: 2 },
          { kind: 'added', table: 'filter', chain: 'user', position: 1, after: '-A user -f', afterLine: 3 },
        ],
      },
    ],
    summary: { added: 1, removed: 1, moved: 0, changed: 0, policies: 1, chains: 1 },
  });
  expect(json.indexOf('"version"')).toBe(json.indexOf('"'));
});

const chainRules = fc.array(fc.constantFrom(...['1', '2', '3', '4', '5'].map((each) => rule(`-s 1.1.1.${each}/32`))), {
  maxLength: 12,
});

test('the changes lead from the old rules to the new ones', () => {
  fc.assert(
    fc.property(chainRules, chainRules, (before, after) => {
      expect(applied(before, changes(before, after))).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

test('there are changes exactly when the rules are not the same', () => {
  fc.assert(
    fc.property(chainRules, chainRules, (before, after) => {
      expect(changes(before, after).length === 0).toBe(sameRules(load(...before), load(...after)));
    }),
  );
});

/** Takes out what the changes take out, then puts in what they put in, lowest place first. */
function applied(before: readonly string[], list: readonly Change[]): readonly string[] {
  const gone = new Set(list.flatMap(({ beforeLine }) => (beforeLine === undefined ? [] : [beforeLine - 2])));
  const rules = before.filter((_, index) => !gone.has(index));
  for (const { kind, position = 0, after } of list.toSorted((x, y) => (x.position ?? 0) - (y.position ?? 0))) {
    if (kind !== 'removed' && after !== undefined) rules.splice(position - 1, 0, after);
  }
  return rules;
}
