/**
 * The hooks that this repository offers to pre-commit, run by the real pre-commit from a git repository made of the files as
 * they are now. Hooks are installed by npm, as they would be for a user; safeapply-lint-system runs the safeapply on PATH.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'safeapply-hooks-'));
const hooks = join(folder, 'safeapply');
const user = join(folder, 'user');
const programs = join(folder, 'bin');

/** A git and a pre-commit that know nothing of whoever runs the tests. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.net',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.net',
  PRE_COMMIT_HOME: join(folder, 'cache'),
  PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
  NO_COLOR: '1',
};

const reason = whatIsMissing();
// A machine of CI that can't do this is broken; anywhere else the title says why it was left out.
const hookTest = reason === undefined || process.env['CI'] !== undefined ? test : test.skip;
const because = reason === undefined ? '' : ` (${reason})`;

const policies = '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n';
const files = {
  'good.rules': `${policies}-A INPUT -s 192.0.2.1/32 -j ACCEPT\nCOMMIT\n`,
  'bad.rules': `${policies}-A INPUT -s host.example.net -j ACCEPT\nCOMMIT\n`,
  'spelled.rules': `${policies}-A INPUT -p tcp --dport ssh -j ACCEPT\nCOMMIT\n`,
  '70-disk.rules': 'KERNEL=="sd*", SUBSYSTEM=="block", MODE="0660"\n',
  'notes.txt': 'no rules at all\n',
};

beforeAll(() => {
  if (reason !== undefined) return;
  // Whether this tree is a git repository, and whose, makes no difference.
  const left = ['.git', 'node_modules', 'coverage'].map((name) => join(root, name));
  cpSync(root, hooks, { recursive: true, filter: (path) => !left.includes(path) });
  commitAll(hooks);
  mkdirSync(user);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(user, name), text);
  commitAll(user);
  mkdirSync(programs);
  symlinkSync(join(root, 'dist/safeapply.cjs'), join(programs, 'safeapply'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// npm fetches packages for the first hook.
describe.each([
  ['safeapply-lint', 240_000],
  ['safeapply-lint-system', 60_000],
])('%s', (id, limit) => {
  hookTest(
    `passes what is good, passes over rules of other programs, and shows what is bad${because}`,
    () => {
      const good = tryHook(id, ['good.rules', '70-disk.rules', 'notes.txt']);
      expect(good.output).toMatch(/safeapply lint.*Passed/u);
      expect(good.status).toBe(0);
      expect(good.output).toContain('"70-disk.rules" is skipped: no line of it is an iptables rule');
      expect(good.output).toMatch(/no hazards found by \d+ checks in 1 file/u);
      const bad = tryHook(id, ['good.rules', 'bad.rules']);
      expect(bad.output).toMatch(/safeapply lint.*Failed/u);
      expect(bad.status).toBe(1);
      expect(bad.output).toContain('bad.rules:5:13: error: "host.example.net" is a host name');
      expect(bad.output).not.toMatch(/good\.rules:\d/u);
    },
    limit,
  );
});

hookTest(
  `safeapply-fmt passes what is as iptables-save prints it, and names what is not${because}`,
  () => {
    const good = tryHook('safeapply-fmt', ['good.rules', '70-disk.rules', 'notes.txt']);
    expect(good.output).toMatch(/safeapply fmt.*Passed/u);
    expect(good.status).toBe(0);
    const spelled = tryHook('safeapply-fmt', ['good.rules', 'spelled.rules']);
    expect(spelled.output).toMatch(/safeapply fmt.*Failed/u);
    expect(spelled.status).toBe(1);
    expect(spelled.output).toMatch(/^spelled\.rules$/mu);
    expect(spelled.output).not.toMatch(/^good\.rules/mu);
  },
  240_000,
);

/** As a user would, but for `--verbose`, which also shows what a passing hook said. */
function tryHook(id: string, names: readonly string[]): { readonly status: number | null; readonly output: string } {
  const args = ['try-repo', '--verbose', hooks, id, '--files', ...names];
  const { status, stdout, stderr } = spawnSync('pre-commit', args, { cwd: user, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

function commitAll(path: string): void {
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'all'],
  ])
    git(path, args);
}

function git(cwd: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

function whatIsMissing(): string | undefined {
  return ['git', 'pre-commit', 'npm']
    .filter((program) => spawnSync(program, ['--version'], { env }).status !== 0)
    .map((program) => `${program} is not installed`)[0];
}
