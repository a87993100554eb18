/**
 * Replaces a rules file as a whole: at no time is there a half of it under its name. Most commands only have this file loaded,
 * so what it needs of Node is there when it is first used, and not before: 3 ms of every start.
 */
import { constants, promises, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { syncFolder, writeNew } from './durable.ts';
import { codeOf } from './error-code.ts';
import { type FolderJudge, walk } from './walk.ts';

/** Whose folders these are is the user's matter, who named them. */
const anyFolder: FolderJudge = () => undefined;

/** Fails unless a file could be put in this place. */
export async function checkReplaceable(path: string): Promise<void> {
  await promises.access(dirname(await targetOf(path)), constants.W_OK | constants.X_OK);
}

/** Puts a draft in the place of the file, with its mode and owner; a file that is not there yet is made for us alone. */
export async function replace(named: string, text: string): Promise<void> {
  const path = await targetOf(named);
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${crypto.randomUUID().slice(0, 8)}`);
  const old = await existing(path);
  try {
    await writeNew(draft, text, old);
    await promises.rename(draft, path);
  } catch (error) {
    await promises.unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/**
 * What a name stands for: the file behind a link, but for root only when the link is root's: in /tmp it may be anybody's, and
 * lead to /etc/passwd. Only a regular file, or none yet, can be replaced.
 */
async function targetOf(path: string): Promise<string> {
  if (process.geteuid?.() === 0 && walk(resolve(path), anyFolder).kind === 'unsafe')
    throw Object.assign(new Error('a link of somebody else'), { code: 'ELOOP' });
  const found = await existing(path);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (found && !found.isFile()) throw Object.assign(new Error('no regular file'), { code: 'EINVAL' });
  return found ? await promises.realpath(path) : path;
}

async function existing(path: string): Promise<Stats | undefined> {
  try {
    return await promises.stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
