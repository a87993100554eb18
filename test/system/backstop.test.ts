/**
 * The backstop as a shell program, run by every sh there is, with nothing in its PATH but the programs it says it needs.
 * The restore is a stand-in that keeps what it was given; the real one is in test/kernel/.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backstopScript } from '../../lib/system/backstop.ts';

const shells = ['dash', 'bash', 'busybox'].filter((shell) => spawnSync(shell, ['-c', ':']).error === undefined);
const programs = ['ln', 'grep', 'sleep', 'rm', 'flock', 'timeout', 'cat', 'sh'];

const past = 'pid=1\nstart=none\ndeadline=0.5\ngrace=0\n';
const future = `pid=1\nstart=none\ndeadline=99999999999\ngrace=5\n`;
const touched = 'at=1\n';
const undo = '*filter\n:INPUT ACCEPT [7:420]\nCOMMIT\n';
const keep = 'kind=keep\nreason=confirmed\nby=ann\nat=1\n';
const applied = 'at=1\ntook=0.1\ndeadline=1\ngrace=0\n';
const extension = (deadline: number): string => `kind=extend\nby=ann\nat=1\ndeadline=${deadline}\n`;
const rollback = 'kind=rollback\nreason=declined\nby=ann\nat=1\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeapply-backstop-'));
  mkdirSync(join(folder, 'bin'));
  for (const name of programs) {
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(),
      join(folder, 'bin', name),
    );
  }
  writeFileSync(
    join(folder, 'restore'),
    `#!/bin/sh\nprintf '%s\\n' "$*" >'${folder}/arguments'\ncat >'${folder}/loaded'\n`,
  );
  chmodSync(join(folder, 'restore'), 0o755);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const says = (name: string): string | undefined =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;

/** Runs it on these files until it ends by itself. The owner is a process that is not there. */
function run(shell: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries({ 'owner.json': '{}', 'undo.v4': undo, ...files })) {
    writeFileSync(join(folder, name), text);
  }
  const script = join(folder, 'backstop.sh');
  writeFileSync(script, backstopScript);
  const args = [script, folder, 'test-id', '999999999', 'none', '5', 'undo.v4', join(folder, 'restore')];
  const program = execFileSync('sh', ['-c', `command -v ${shell}`], { encoding: 'utf8' }).trim();
  execFileSync(program, shell === 'busybox' ? ['sh', ...args] : args, {
    env: { PATH: join(folder, 'bin') },
    stdio: 'pipe',
    timeout: 20_000,
  });
}

describe.each(shells)('under %s', (shell) => {
  test('past the deadline it decides, restores the undo with its counters, and says so', () => {
    run(shell, { armed: past, touched });
    expect(says('decision.1')).toMatch(/^kind=rollback\nreason=expired\nby=backstop\nat=\d+\n/);
    expect(says('loaded')).toBe(undo);
    expect(says('arguments')).toBe('-c -w 5\n');
    expect(says('restored')).toMatch(/^at=\d+\n$/);
    expect(says('backstop')).toMatch(/^pid=\d+\nstart=\d+\n$/);
  });

  test('the deadline of applied counts, where there is one', () => {
    run(shell, { armed: future, applied: 'at=1\ntook=0.1\ndeadline=2\ngrace=0\n', touched });
    expect(says('loaded')).toBe(undo);
  });

  test('an extension moves the deadline: past that, it takes the next slot', () => {
    run(shell, { armed: past, applied, touched, 'decision.1': extension(2) });
    expect(says('loaded')).toBe(undo);
    expect(says('decision.2')).toMatch(/^kind=rollback\nreason=expired\nby=backstop\n/);
  });

  test('what was kept after an extension stays', () => {
    run(shell, { armed: past, applied, touched, 'decision.1': extension(2), 'decision.2': keep });
    expect(says('loaded')).toBeUndefined();
  });

  test('a decision to roll back is carried out at once, however far the deadline was moved', () => {
    run(shell, { armed: past, applied, touched, 'decision.1': extension(99999999999), 'decision.2': rollback });
    expect(says('loaded')).toBe(undo);
    expect(says('decision.3')).toBeUndefined();
  });

  test('a decision to roll back that nobody carried out is carried out', () => {
    run(shell, { armed: past, touched, 'decision.1': rollback });
    expect(says('loaded')).toBe(undo);
    expect(says('decision.1')).toBe(rollback);
  });

  test.each([
    ['keep was decided', { armed: past, touched, 'decision.1': keep }],
    ['nothing was touched', { armed: past }],
    ['it is done', { armed: past, touched, done: '{}' }],
    ['it was never armed and its owner is gone', {}],
  ])('it loads nothing when %s', (_, files) => {
    run(shell, files);
    expect(says('loaded')).toBeUndefined();
    expect(says('restored')).toBeUndefined();
  });

  test('no draft is left behind', () => {
    run(shell, { armed: past, touched });
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).not.toMatch(/^\./m);
  });
});

test('at least one sh was there to be tried', () => {
  expect(shells).not.toEqual([]);
});
