/**
 * The README says what is so: its console blocks are run again, in order, in one private network namespace, and print what
 * stands there; every option and every exit status of the program is mentioned.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../lib/apply/outcome.ts';
import { exitStatus } from '../lib/cli/exit-status.ts';
import { outcomeJson } from '../lib/report/apply-json.ts';
import { runSession, whatIsMissing } from './readme/session.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = [...readme.matchAll(/^```console\n([^]*?)^```$/gmu)].map(([, text = '']) => text);

const reason = whatIsMissing();
// A machine of CI that can't do this is broken; anywhere else the title says why it was left out.
const sessionTest = reason === undefined || process.env['CI'] !== undefined ? test : test.skip;
const because = reason === undefined ? '' : ` (${reason})`;

/**
 * What differs from run to run. This one rule is put on the README and on what the program prints: ids, times, process ids
 * and seconds become words; all else must be the same, letter by letter.
 */
const volatile: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-\d+-\d+-\d+/gu, 'ID'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'TIME'],
  [/\(pid \d+\)/gu, '(pid PID)'],
  [/after [\d.]+ s;/gu, 'after SECONDS s;'],
  [/\b\d+ s left/gu, 'SECONDS s left'],
  [/(?<=safeapply confirm ID within )\d+ s/gu, 'SECONDS s'],
];

sessionTest(
  `every console block prints what stands there${because}`,
  async () => {
    expect(blocks.length).toBeGreaterThan(3);
    const printed = await runSession(blocks.map(commandsOf));
    expect(printed.map(normal)).toEqual(blocks.map(normal));
  },
  60_000,
);

test.each(['apply', 'confirm', 'rollback', 'extend', 'history', 'status', 'lint', 'check', 'fmt', 'diff', 'explain'])(
  'every option of %s is in the README, and so is the command',
  (command) => {
    const help = safeapply([command, '--help']);
    const options = [...new Set(help.match(/(?<![\w-])--?[a-zA-Z][\w-]*/gu) ?? [])];
    expect(options).toContain('--help');
    expect(options.filter((option) => !readme.includes(`\`${option}`))).toEqual([]);
    expect(readme).toContain(`\`safeapply ${command}`);
  },
);

test('all commands of --help are among those', () => {
  const names = [...safeapply(['--help']).matchAll(/^ {2}safeapply (\w+)/gmu)].map(([, name]) => name);
  expect(names).toEqual([
    'apply',
    'confirm',
    'rollback',
    'extend',
    'history',
    'status',
    'lint',
    'check',
    'fmt',
    'diff',
    'explain',
  ]);
});

test('the table of exit statuses has every one of them, and no other', () => {
  const listed = [...readme.matchAll(/^\| (\d) +\| /gmu)].map(([, status]) => Number(status));
  expect(listed).toEqual(Object.values(exitStatus));
});

/** One of each kind, with all that it may have. */
const outcomes: { readonly [Kind in Outcome['kind']]: Extract<Outcome, { readonly kind: Kind }> } = {
  kept: { kind: 'kept', id: 'id', foreign: [], earlier: 'some day' },
  'rolled-back': { kind: 'rolled-back', id: 'id', reason: 'expired', detail: '', foreign: [], earlier: 'some day' },
  unchanged: { kind: 'unchanged', what: 'files' },
  planned: { kind: 'planned' },
  refused: { kind: 'refused', refusal: { kind: 'not-root' } },
  pending: { kind: 'pending', id: 'id', deadline: 1, remaining: 1 },
  'unknown-state': { kind: 'unknown-state', id: 'id', reason: '', undo: [] },
};

test('the table of JSON keys has every key and every outcome of apply, and no other key', () => {
  const row = /^\| apply, confirm, extend, rollback +\|(.+)\|$/mu.exec(readme)?.[1] ?? '';
  const words = [...row.matchAll(/`([a-zA-Z-]+)`/gu)].map(([, word = '']) => word);
  const told = Object.values(outcomes).map(
    (outcome) => JSON.parse(outcomeJson(outcome, [])) as Record<string, unknown>,
  );
  const wanted = new Set(told.flatMap((each) => [...Object.keys(each), String(each['outcome'])]));
  expect(new Set(words)).toEqual(wanted);
});

test('the hooks it names are offered', () => {
  const offered = [...readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8').matchAll(/^- id: (\S+)$/gmu)];
  expect(offered).toHaveLength(3);
  for (const [, id = ''] of offered) expect(readme).toContain(id);
});

test('the files it links to are there', () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)]+)\)/gu)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(2);
  for (const path of links) expect(() => readFileSync(root + path)).not.toThrow();
});

test('what is volatile is made the same, and nothing else is', () => {
  expect(normal('in force after 0.1 s; ID 5d1c8a03-4-4026531840-1 (9 s left)')).toBe(
    normal('in force after 12.5 s; ID 00000000-12-1-99 (10 s left)'),
  );
  expect(normal('within 35 s')).not.toBe(normal('within 36 s'));
});

function normal(text: string): string {
  return volatile.reduce((changed, [pattern, word]) => changed.replace(pattern, word), text);
}

function commandsOf(block: string): readonly string[] {
  return [...block.matchAll(/^\$ (.+)$/gmu)].map(([, command = '']) => command);
}

function safeapply(args: readonly string[]): string {
  return spawnSync(`${root}dist/safeapply.cjs`, args, { encoding: 'utf8' }).stdout;
}
