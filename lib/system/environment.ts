/**
 * What we take from the environment that we were started in. Each variable that becomes a name is checked here, so that nobody
 * else reads `process.env` for one; sudo leaves most of them out, but su, cron and ssh may not.
 */
import { delimiter, join, resolve } from 'node:path';
import { Failure } from './failure.ts';
import { isOpen, isTrusted } from './owners.ts';
import { walk } from './walk.ts';

/** An environment: `process.env`, or a test's. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Where state is kept: SAFEAPPLY_STATE_DIR, or /run/safeapply. Throws an `environment` Failure for what is no absolute path. */
export function stateFolder(given: Given = process.env): string {
  return absolutePath(given, 'SAFEAPPLY_STATE_DIR') ?? '/run/safeapply';
}

/** Where history is kept: SAFEAPPLY_HISTORY_DIR, or /var/lib/safeapply. Throws as `stateFolder` does. */
export function historyFolder(given: Given = process.env): string {
  return absolutePath(given, 'SAFEAPPLY_HISTORY_DIR') ?? '/var/lib/safeapply';
}

/**
 * The lock file of iptables-legacy, if XTABLES_LOCKFILE names one. Throws an `environment` Failure when somebody else could
 * choose what it is: iptables opens it as root, makes it where it is not there, and follows links.
 */
export function lockFile(given: Given = process.env): string | undefined {
  const path = absolutePath(given, 'XTABLES_LOCKFILE');
  if (path === undefined) return undefined;
  const found = walk(path);
  const refuse = (detail: string): Failure => refusal('XTABLES_LOCKFILE', path, detail);
  if (found.kind === 'unsafe') throw refuse(found.because);
  if (found.kind === 'missing') {
    if (isOpen(found.folder)) throw refuse('it is not there, and others may make it; make it first');
    return path;
  }
  if (!found.stats.isFile()) throw refuse('it is no regular file');
  if (!isTrusted(found.stats)) throw refuse(`it belongs to uid ${found.stats.uid}`);
  return path;
}

/**
 * The folder for temporary files: TMPDIR, or /tmp. Throws an `environment` Failure when others could put something else in
 * the place of what we make in it.
 */
export function temporaryFolder(given: Given = process.env): string {
  const path = absolutePath(given, 'TMPDIR') ?? '/tmp';
  // With a name in it that is not there, the folder itself is one of those on the way.
  const found = walk(join(path, '.none'));
  if (found.kind === 'unsafe') throw refusal('TMPDIR', path, found.because);
  return path;
}

/** The absolute folders of PATH, and those of sbin, which the PATH of an ordinary user lacks on Debian. */
export function programFolders(given: Given = process.env): readonly string[] {
  const named = (given['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return [...new Set([...named, '/usr/local/sbin', '/usr/sbin', '/sbin'])];
}

/** An absolute path that prints as what it is; undefined where the variable is not set, or empty. Throws an `environment` Failure. */
export function absolutePath(given: Given, variable: string): string | undefined {
  const value = given[variable];
  if (value === undefined || value === '') return undefined;
  if (!value.startsWith('/')) throw refusal(variable, value, 'it is no absolute path');
  if (/[\p{Cc}\ufffd]/u.test(value)) throw refusal(variable, value, 'it has characters that cannot be printed');
  return resolve(value);
}

function refusal(variable: string, value: string, detail: string): Failure {
  return new Failure({ kind: 'environment', variable, value, detail });
}
