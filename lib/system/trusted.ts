/**
 * The folders that are ours alone, /run/safeapply and /var/lib/safeapply or what stands for them: whoever could write there, or
 * put another folder in their place, would decide what root loads into the firewall. What others may write to is refused,
 * since nobody knows what they have done; what they may only read is closed before more is written.
 */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { basename } from 'node:path';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import { isOpen, isOurs } from './owners.ts';
import { walk } from './walk.ts';

/**
 * Whether a folder is there. Throws a `store` Failure when it is not ours alone to write to, or when anybody but root and us
 * could put another one in its place. Changes nothing.
 */
export function trustedFolder(path: string): 'ours' | 'absent' {
  return firstMissing(path) === undefined ? 'ours' : 'absent';
}

/** Makes the folder where it is not there yet, and closes it to the eyes of others (0700). Throws as `trustedFolder` does. */
export function makeTrustedFolder(path: string): void {
  for (let missing = firstMissing(path); missing !== undefined; missing = firstMissing(path)) makeFolder(missing);
  const folder = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    if ((fstatSync(folder).mode & 0o077) !== 0) fchmodSync(folder, 0o700);
  } finally {
    closeSync(folder);
  }
}

/** The same for a folder inside of a trusted one. Throws a `store` Failure that names the outer folder. */
export function checkInner(outer: string, path: string): void {
  const found = lookAt(path);
  if (found === undefined) return;
  const wrong = found.isDirectory() ? wrongHands(found) : 'it is not a folder';
  if (wrong !== undefined) throw refusalOfPart(outer, path, wrong);
}

/**
 * Reads a file inside of a trusted folder, byte for character; undefined when it is not there. Throws a `store` Failure for
 * what is no regular file of ours, without following a link or waiting for a pipe.
 *
 * At once and not in the background: small files are read ten times a second, and each step there costs more than the reading.
 */
export function readTrusted(outer: string, path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw codeOf(error) === 'ELOOP' ? refusalOfPart(outer, path, 'it is a link') : error;
  }
  try {
    const stats = fstatSync(file);
    const wrong = stats.isFile() ? wrongHands(stats) : 'it is no regular file';
    if (wrong !== undefined) throw refusalOfPart(outer, path, wrong);
    return readFileSync(file, 'latin1');
  } finally {
    closeSync(file);
  }
}

/** The first part of the path that is not there; undefined when the folder is there, and ours. */
function firstMissing(path: string): string | undefined {
  const found = walk(path);
  if (found.kind === 'unsafe') throw refusal(path, found.because);
  if (lookAt(path)?.isSymbolicLink() === true) throw refusal(path, 'it is not a folder but a link');
  if (found.kind === 'missing') return found.path;
  if (!found.stats.isDirectory()) throw refusal(path, 'it is not a folder');
  const wrong = wrongHands(found.stats);
  if (wrong !== undefined) throw refusal(path, wrong);
  return undefined;
}

function wrongHands(stats: Stats): string | undefined {
  const uid = process.geteuid?.();
  if (stats.uid === 0 && uid !== 0) return 'it belongs to root; try: sudo safeapply …';
  if (!isOurs(stats)) return `it belongs to uid ${stats.uid}, not to us (uid ${uid ?? 'unknown'})`;
  return isOpen(stats) ? 'others may write to it; look at what is in it, then chmod go-w it' : undefined;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Somebody was faster. Whose it is comes out on the next look.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function lookAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function refusalOfPart(outer: string, path: string, wrong: string): Failure {
  return refusal(outer, `"${basename(path)}" in it: ${wrong}`);
}

function refusal(path: string, detail: string): Failure {
  return new Failure({ kind: 'store', path, code: 'EPERM', detail });
}
