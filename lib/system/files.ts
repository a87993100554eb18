/** The files that a user names: rules to read, and a rules file to replace after keeping. */
import { randomBytes } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { access, chmod, chown, constants, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder, writeNew } from './durable.ts';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import type { Files } from './system.ts';

/** Files of this machine. */
export const realFiles: Files = {
  read: (path) => named(path, 'read', () => read(path)),
  checkReplaceable: (path) =>
    named(path, 'write', async () => {
      await access(dirname(await targetOf(path)), constants.W_OK | constants.X_OK);
    }),
  replace: (path, text) => named(path, 'write', () => replace(path, text)),
};

/** Bytes. More is no rules file, and may never end (`/dev/zero`); 500,000 rules have a third of it. */
const maximum = 256 * 2 ** 20;

async function read(path: string): Promise<Uint8Array> {
  const found = path === '-' ? undefined : await stat(path);
  if (found?.isFile() === true && found.size <= maximum) return await readFile(path);
  // A socket, such as sshd gives for standard input, can't be opened by its name.
  const isInput = path === '-' || path === '/dev/stdin';
  const stream: AsyncIterable<Uint8Array> = isInput ? process.stdin : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maximum) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a name stands for: the file behind a link. Only a regular file, or none yet, can be replaced. */
async function targetOf(path: string): Promise<string> {
  const found = await existing(path);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (found && !found.isFile()) throw Object.assign(new Error('no regular file'), { code: 'EINVAL' });
  return found ? await realpath(path) : path;
}

async function replace(named: string, text: string): Promise<void> {
  const path = await targetOf(named);
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  const old = await existing(path);
  try {
    await writeNew(draft, text);
    await chmod(draft, old ? old.mode & 0o7777 : 0o644);
    if (old) await chown(draft, old.uid, old.gid);
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function existing(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function named<Value>(path: string, action: 'read' | 'write', act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new Failure({ kind: 'file', path, action, code: codeOf(error) }, { cause: error });
  }
}
