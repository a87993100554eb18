/**
 * The environment of the programs that we start: built, and not handed on. A variable that a program obeys (XTABLES_LIBDIR,
 * LD_PRELOAD, BASH_ENV, NODE_OPTIONS) has no way from whoever started us to what changes the firewall as root.
 */
import { absolutePath, type Given, lockFile } from './environment.ts';

/** Where programs find programs. What we start ourselves is found in tools.ts, and started by its absolute path. */
const fixed = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/** The name of a transaction: what watchdogs and their children are known by. */
const plainId = /^[0-9a-z][0-9a-z.-]*$/;

/**
 * What a child has in its environment, with `extra` on top; undefined takes a variable out. Throws an `environment` Failure the
 * first time, and never again: what was good when we began must not stop a rollback later.
 */
export function childEnvironment(extra: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const all: Readonly<Record<string, string | undefined>> = { ...fixed, ...(ours ??= handedOn(process.env)), ...extra };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

let ours: Readonly<Record<string, string | undefined>> | undefined;

/** What of an environment is handed on, once it is checked: where our files are, the lock of iptables, and whose child this is. */
export function handedOn(given: Given): Readonly<Record<string, string | undefined>> {
  const id = given['SAFEAPPLY_ID'] ?? '';
  return {
    SAFEAPPLY_STATE_DIR: absolutePath(given, 'SAFEAPPLY_STATE_DIR'),
    SAFEAPPLY_HISTORY_DIR: absolutePath(given, 'SAFEAPPLY_HISTORY_DIR'),
    SAFEAPPLY_ID: plainId.test(id) ? id : undefined,
    XTABLES_LOCKFILE: lockFile(given),
  };
}
