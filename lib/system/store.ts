/**
 * Write-once files. A file is written beside its place, synced, and then linked: link(2) fails when the name exists, so
 * of two writers exactly one wins, and a reader sees a file whole or not at all. A transaction's folder is made the same
 * way, by rename(2), which fails on a folder that is not empty.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { link, lstat, mkdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, writeNew } from './durable.ts';
import { run } from './command.ts';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import { isLater } from './later.ts';
import type { Store } from './system.ts';
import { needProgram } from './tools.ts';
import { checkInner, makeTrustedFolder, readTrusted, trustedFolder } from './trusted.ts';

/** Names of transactions and files: ours alone, never a path. */
const plainName = /^[0-9a-z][0-9a-z.-]*$/;

/** The store in `folder`, an absolute path. What it says is believed only while nobody but root and we could have written it. */
export function realStore(folder: string): Store {
  const path = (id: string, name: string): string => join(folder, checked(id), checked(name));
  const within = entrance(folder);
  return {
    ids: () => guarded(folder, () => ids(folder)),
    claim: (id, owner) => guarded(folder, () => claim(folder, checked(id), owner)),
    entries: (id) => guarded(folder, () => entries(within(checked(id)))),
    read: (id, name) => guarded(folder, () => readTrusted(folder, join(within(checked(id)), checked(name)))),
    writeOnce: (id, name, text) => guarded(folder, () => writeOnce(join(within(checked(id)), checked(name)), text)),
    writeLast: (id, name, text, limit) =>
      guarded(folder, () => writeLast(join(within(checked(id)), checked(name)), text, limit)),
    hasLater: (id) => guarded(folder, () => ids(folder).some((other) => isLater(other, id))).catch(() => false),
    empty: (id) => guarded(folder, () => empty(within(checked(id)))),
    remove: (id) => guarded(folder, () => remove(folder, within(checked(id)))),
    path,
  };
}

/**
 * The path of a transaction's folder, after a look at both. The outer one is looked at until it was found good: nobody but root
 * and we can change it from then on, and a watchdog must end what it began whatever becomes of the folders above.
 */
function entrance(folder: string): (id: string) => string {
  let entered = false;
  return (id) => {
    if (!entered) entered = trustedFolder(folder) === 'ours';
    checkInner(folder, join(folder, id));
    return join(folder, id);
  };
}

function ids(folder: string): readonly string[] {
  if (trustedFolder(folder) === 'absent') return [];
  return readdirSync(folder)
    .filter((name) => plainName.test(name))
    .sort();
}

async function claim(folder: string, id: string, owner: string): Promise<'claimed' | 'taken'> {
  makeTrustedFolder(folder);
  checkInner(folder, join(folder, id));
  const draft = join(folder, `.claim-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeOnce(join(draft, 'owner.json'), owner);
    const taken = await unless(['ENOTEMPTY', 'EEXIST'], () =>
      rename(draft, join(folder, id)).then(() => 'claimed' as const),
    );
    await syncFolder(folder);
    return taken ?? 'taken';
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function entries(folder: string): ReadonlySet<string> {
  return new Set(namesIn(folder).filter((name) => plainName.test(name)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function writeOnce(path: string, text: string): Promise<'written' | 'exists'> {
  const draft = draftIn(dirname(path));
  try {
    await writeNew(draft, text);
    const written = await unless('EEXIST', () => link(draft, path).then(() => 'written' as const));
    await syncFolder(dirname(path));
    return written ?? 'exists';
  } finally {
    await unless('ENOENT', () => unlink(draft));
  }
}

/** `ln` under `flock`: 75 says that the lock was not to be had, 1 that the name exists. */
async function writeLast(path: string, text: string, limit: number): Promise<'written' | 'exists'> {
  const folder = dirname(path);
  const draft = draftIn(folder);
  try {
    await writeNew(draft, text);
    const [flock, ln] = [await needProgram('flock'), await needProgram('ln')];
    const args = ['-w', String(Math.ceil(limit)), '-E', '75', join(folder, 'writer'), ln, '-T', draft, path];
    const { exitCode, stderr } = await run(flock, args, { limit: limit + 10 });
    await syncFolder(folder);
    if (exitCode === 0) return 'written';
    if (await unless('ENOENT', () => lstat(path))) return 'exists';
    throw new Failure({ kind: 'store', path, code: 'EIO', detail: stderr.trim() || 'a load still holds the lock' });
  } finally {
    await unless('ENOENT', () => unlink(draft));
  }
}

function draftIn(folder: string): string {
  return join(folder, `.draft-${process.pid}-${randomBytes(4).toString('hex')}`);
}

async function empty(folder: string): Promise<void> {
  for (const name of namesIn(folder).filter((each) => each !== 'owner.json'))
    await unless('ENOENT', () => unlink(join(folder, name)));
}

/** Out of sight in one step, so that nobody finds half a transaction. */
async function remove(folder: string, transaction: string): Promise<void> {
  const grave = join(folder, `.removed-${process.pid}-${randomBytes(4).toString('hex')}`);
  await unless('ENOENT', () => rename(transaction, grave));
  await rm(grave, { recursive: true, force: true });
}

function checked(name: string): string {
  if (!plainName.test(name))
    throw new Failure({ kind: 'store', path: name, code: 'EINVAL', detail: 'not a name of ours' });
  return name;
}

/** Runs an action in which one error code is an answer, not a failure. */
async function unless<Value>(code: string | readonly string[], act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch (error) {
    if ([code].flat().includes(codeOf(error))) return undefined;
    throw error;
  }
}

async function guarded<Value>(folder: string, act: () => Promise<Value> | Value): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: 'store', path: folder, code: codeOf(error), detail: '' }, { cause: error });
  }
}
