/** The tree and the direction of dependency, kept by reading the sources; and each rule is shown to see what breaks it. */
import { readdirSync, readFileSync } from 'node:fs';
import { findCycle } from './architecture/cycle.ts';
import { rules } from './architecture/rules.ts';
import { codeOf, importsOf, roomOf, type Source } from './architecture/source.ts';

const root = new URL('../', import.meta.url);
const sources: readonly Source[] = ['bin/', 'lib/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: folder + name, text: readFileSync(new URL(folder + name, root), 'utf8') })),
);

test('the sources are found, and every file of lib/ is in a room', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect([...new Set(sources.map(({ path }) => roomOf(path)))].sort()).toEqual(
    ['apply', 'bin', 'check', 'cli', 'diff', 'keep', 'lint', 'report', 'ruleset', 'system'].sort(),
  );
});

describe.each(rules)('$claim', ({ breaches, bad }) => {
  test('so it is', () => {
    expect(breaches(sources)).toEqual([]);
  });

  const named = bad.map((source) => ({ source, line: source.text.split('\n', 1).join() }));
  test.each(named)('in $source.path this would be found: $line', ({ source }) => {
    expect(breaches([source])).toHaveLength(1);
    expect(breaches([...sources, source])).not.toEqual([]);
  });
});

test.each([
  ["import { a } from './b.ts';", 'lib/diff/b.ts', false],
  ["import type { A } from '../ruleset/model.ts';", 'lib/ruleset/model.ts', true],
  ["import { type A, type B } from './b.ts';", 'lib/diff/b.ts', true],
  ["import { type A, b } from './b.ts';", 'lib/diff/b.ts', false],
  ["import {\n  type A,\n  b,\n} from './b.ts';", 'lib/diff/b.ts', false],
  ["export * from './b.ts';", 'lib/diff/b.ts', false],
  ["export type { A } from './b.ts';", 'lib/diff/b.ts', true],
  ["import './b.ts';", 'lib/diff/b.ts', false],
  ["const b = await import('./b.ts');", 'lib/diff/b.ts', false],
  ["import a, { b } from 'a';", 'a', false],
])('%j takes from %s, types only: %s', (text, target, typesOnly) => {
  expect(importsOf({ path: 'lib/diff/diff.ts', text })).toEqual([{ target, typesOnly }]);
});

test.each([
  ['owner?.process.pid', 'owner?.process.pid'],
  ["say('process.exit');", 'say(              );'],
  ['a(); // process', 'a();           '],
  ['/* process\n */ a();', '          \n    a();'],
  ["const like = /Date'/u; now();", 'const like =         ; now();'],
  ['half / 2; process; 4 / 2', 'half / 2; process; 4 / 2'],
])('of %j, %j is code', (text, code) => {
  expect(codeOf({ path: 'lib/diff/diff.ts', text })).toBe(code);
});

test('a circle is found through several files, and where there is none, none is', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c', 'elsewhere']],
    ['c', ['b']],
  ]);
  expect(findCycle(circle)).toEqual(['b', 'c', 'b']);
  expect(findCycle(new Map([...circle, ['c', []]]))).toBeUndefined();
});
