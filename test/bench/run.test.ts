/** `npm run bench` as it is called: what can be chosen, what is refused, and that nothing is left behind. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measures } from '../../bench/measures.ts';
import { outsideVariable, sharedNamespace } from '../../bench/namespace.ts';
import { choose, readOptions } from '../../bench/options.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'bench/README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const named = (...names: readonly string[]): readonly string[] =>
  choose(measures, names).map(({ measure, each }) => `${measure.name}:${each.name}`);

test('without names everything is chosen; a measure is all its cases, and a case is one', () => {
  expect(named()).toHaveLength(measures.flatMap(({ cases }) => cases).length);
  expect(named('lint-100k')).toEqual(['lint-100k:mixed', 'lint-100k:kube']);
  expect(named('memory/kube', 'version')).toEqual(['version:', 'memory:kube']);
});

test.each(['lint', 'lint-100k/', 'memory/kubes', 'constructor'])('%s names nothing, and that is an error', (name) => {
  expect(() => choose(measures, ['version', name])).toThrow(`there is no measure ${name}`);
});

test('every case has a name of its own', () => {
  const names = measures.flatMap((measure) => measure.cases.map(({ name }) => `${measure.name}/${name}`));
  expect(new Set(names).size).toBe(names.length);
});

test('words are read as they are meant, and an unknown option is an error', () => {
  const usual = { list: false, quick: false, program: 'dist/safeapply.cjs', names: [] };
  expect(readOptions([])).toEqual(usual);
  expect(readOptions(['--quick', 'memory', '--program', 'other.cjs'])).toEqual({
    ...usual,
    quick: true,
    names: ['memory'],
    program: 'other.cjs',
  });
  expect(() => readOptions(['--fast'])).toThrow('--fast');
});

test('no iptables may run in the namespace that the bench was started in, nor where that is not known', () => {
  const here = readlinkSync('/proc/self/ns/net');
  expect(sharedNamespace({ [outsideVariable]: here })).toContain('no network namespace');
  expect(sharedNamespace({})).toContain('not started by npm run bench');
  expect(sharedNamespace({ [outsideVariable]: `${here}0` })).toBeUndefined();
});

test('--list names every case and runs nothing', () => {
  const { status, stdout, stderr } = bench('--list');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toHaveLength(named().length);
  expect(stdout).toContain('lint-500k/kube ');
});

test('a name that there is not is status 2', () => {
  const { status, stdout, stderr } = bench('nothing');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('bench: there is no measure nothing; --list names them\n');
});

test('a program that does not run is status 2', () => {
  const { status, stdout, stderr } = bench('--program', 'bench/nothing.cjs', 'version');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^bench: \S*bench\/nothing\.cjs --version does not work\n$/);
});

test('a must that is missed is status 1, and the table says what happened; what is not there is not measured, status 3', () => {
  const program = join(folder, 'broken.cjs');
  writeFileSync(program, 'console.log("  safeapply lint "); if (process.argv[2] === "lint") process.exitCode = 5;');
  try {
    const broken = bench('--program', program, 'lint-1k', 'linear/fmt-block');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^ {2}lint-1k\/mixed .* NOT met: safeapply lint .* ended with status 5 and not 0$/m);
    expect(broken.stdout).toMatch(/^ {2}linear\/fmt-block .* not measured: safeapply has no command fmt$/m);
    expect(broken.stdout).toMatch(/^0 met, 1 not met, 1 not measured$/m);
    expect(bench('--program', program, 'linear/fmt-block').status).toBe(3);
  } finally {
    rmSync(program);
  }
});

test.each(measures)('bench/README.md has $name with its limits', ({ name, must, aim }) => {
  const line = readme.split('\n').find((each) => each.startsWith(`| \`${name}\``));
  const cells = line?.split('|').map((cell) => cell.trim()) ?? [];
  expect([cells.includes(String(must)), cells.includes(String(aim))]).toEqual([true, true]);
});

test('every npm run bench in bench/README.md is a command line that makes sense', () => {
  const lines = [...readme.matchAll(/^npm run bench(?: -- (.*?))?(?: +#.*)?$/gmu)].map(([, words]) => words ?? '');
  expect(lines.length).toBeGreaterThan(3);
  for (const words of lines) {
    const { names } = readOptions(words === '' ? [] : words.split(' '));
    expect(choose(measures, names)).not.toEqual([]);
  }
});

/** Runs the bench, and sees that its temporary folder is gone. */
function bench(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, TMPDIR: folder };
  const ended = spawnSync(process.execPath, ['bench/run.mjs', ...words], { cwd: root, env, encoding: 'utf8' });
  expect(readdirSync(folder).filter((name) => name !== 'broken.cjs')).toEqual([]);
  return ended;
}
