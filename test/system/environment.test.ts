/** What is taken from an environment, what is refused, and what of it a child sees. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, handedOn } from '../../lib/system/child-environment.ts';
import { historyFolder, lockFile, programFolders, stateFolder, temporaryFolder } from '../../lib/system/environment.ts';
import { Failure } from '../../lib/system/failure.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeapply-environment-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readers = [
  ['SAFEAPPLY_STATE_DIR', stateFolder, '/run/safeapply'],
  ['SAFEAPPLY_HISTORY_DIR', historyFolder, '/var/lib/safeapply'],
  ['XTABLES_LOCKFILE', lockFile, undefined],
  ['TMPDIR', temporaryFolder, '/tmp'],
] as const;

test.each(readers)('%s: an absolute path is taken, and without one there is a default', (name, read, fallback) => {
  expect(read({ [name]: `${folder}/a//b/` })).toBe(`${folder}/a/b`);
  expect(read({})).toBe(fallback);
  expect(read({ [name]: '' })).toBe(fallback);
});

test.each(readers)('%s: a relative path and one that does not print as what it is are refused', (name, read) => {
  for (const value of ['state', './state', '~/state', `${folder}/a\nb`, `${folder}/\u001b[2J`, `${folder}/\ufffd`])
    expect(() => read({ [name]: value })).toThrow(Failure);
});

test('a folder for temporary files in which others can replace things is refused, and one like /tmp is not', () => {
  chmodSync(folder, 0o777);
  expect(() => temporaryFolder({ TMPDIR: folder })).toThrow('others may write to');
  chmodSync(folder, 0o1777);
  expect(temporaryFolder({ TMPDIR: folder })).toBe(folder);
});

test('a lock file that others could make or choose is refused, and one that is there is not', () => {
  chmodSync(folder, 0o1777);
  const lock = join(folder, 'lock');
  expect(() => lockFile({ XTABLES_LOCKFILE: lock })).toThrow('others may make it');
  expect(() => lockFile({ XTABLES_LOCKFILE: folder })).toThrow('no regular file');
  writeFileSync(lock, '');
  expect(lockFile({ XTABLES_LOCKFILE: lock })).toBe(lock);
});

test('of PATH the absolute folders count, in their order, and those of sbin come last', () => {
  expect(programFolders({ PATH: '.:/opt/bin::bin:/sbin:/opt/bin' })).toEqual([
    '/opt/bin',
    '/sbin',
    '/usr/local/sbin',
    '/usr/sbin',
  ]);
});

test('a child has a fixed PATH and locale, and none of the variables that programs obey', () => {
  const seen = childEnvironment({ RES_OPTIONS: 'timeout:1', LC_ALL: undefined });
  expect(seen).toMatchObject({
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    RES_OPTIONS: 'timeout:1',
  });
  expect(
    Object.keys(seen).filter((name) => !/^(?:PATH|RES_OPTIONS|SAFEAPPLY_\w+|XTABLES_LOCKFILE)$/u.test(name)),
  ).toEqual([]);
  expect(childEnvironment()['LC_ALL']).toBe('C');
});

test('what is handed on was checked, and all the rest is not handed on', () => {
  const ours = { SAFEAPPLY_STATE_DIR: '/run/a', SAFEAPPLY_HISTORY_DIR: '/var/lib/a', SAFEAPPLY_ID: 'ab12-1' };
  const rest = { XTABLES_LIBDIR: '/a', LD_PRELOAD: '/a', BASH_ENV: '/a', ENV: '/a', NODE_OPTIONS: '-r /a', HOME: '/a' };
  expect(handedOn({ ...ours, ...rest, PATH: '/a' })).toEqual({ ...ours, XTABLES_LOCKFILE: undefined });
  expect(handedOn({ SAFEAPPLY_ID: '../x' })['SAFEAPPLY_ID']).toBeUndefined();
  expect(() => handedOn({ SAFEAPPLY_STATE_DIR: 'a' })).toThrow(Failure);
});
