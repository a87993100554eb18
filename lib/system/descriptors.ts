/**
 * Descriptors that we were started with and did not ask for: a log, a lock or a secret of whoever started us. What Node opens
 * itself it closes in its children, but of those that were there before, it does so only for the lowest (seen on Node 20:
 * libuv stops looking at the first gap above 15).
 */
import { closeSync, readdirSync, readFileSync } from 'node:fs';
import { Failure } from './failure.ts';

/** O_CLOEXEC, as /proc/PID/fdinfo has it: such a descriptor is closed when a program is started. */
const closedInChildren = 0o2000000;

/**
 * Closes what children would inherit besides standard input, output and error. `words` is our command line: what it names, as
 * in `safeapply <(make-rules)`, stays. Only to be called before anything is opened for a child.
 */
export function closeInherited(words: readonly string[]): void {
  const named = new Set(words.flatMap((word) => [...word.matchAll(/\/fd\/([0-9]+)/gu)].map(([, fd]) => Number(fd))));
  for (const fd of descriptors()) if (fd > 2 && !named.has(fd) && isInherited(fd)) closeSync(fd);
}

function descriptors(): readonly number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number);
  } catch {
    // No /proc, as on other systems than Linux: then there is no firewall to change either.
    return [];
  }
}

function isInherited(fd: number): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)/mu.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
    return flags !== undefined && (parseInt(flags, 8) & closedInChildren) === 0;
  } catch {
    // The one by which the list was read is closed by now.
    return false;
  }
}

/** How many files must be allowed to be open at once; with fewer, Node ends in the middle of what it does (seen: with 26). */
const needed = 64;

/** Throws an `environment` Failure where too few files may be open at once: here, where nothing has happened yet. */
export function needDescriptors(): void {
  const allowed = /^Max open files +(\d+)/m.exec(textOf('/proc/self/limits'))?.[1];
  if (allowed === undefined || Number(allowed) >= needed) return;
  const detail = `no more files may be open at once, and ${needed} are needed`;
  throw new Failure({ kind: 'environment', variable: 'ulimit -n', value: allowed, detail });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
