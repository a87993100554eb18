/** The files that a user names: rules to read, and a rules file to replace after keeping. */
import { createReadStream, promises, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import { checkReplaceable, replace } from './replace.ts';
import type { Files } from './system.ts';

/** Files of this machine. */
export const realFiles: Files = {
  read: (path) => named(path, 'read', () => read(path)),
  checkReplaceable: (path) => named(path, 'write', () => checkReplaceable(path)),
  real: (path) => promises.realpath(path).catch(() => resolve(path)),
  replace: (path, text) => named(path, 'write', () => replace(path, text)),
};

/** Bytes. More is no rules file, and may never end (`/dev/zero`); 500,000 rules have a third of it. */
const maximum = 256 * 2 ** 20;

async function read(path: string): Promise<Uint8Array> {
  // Nothing else happens meanwhile, and the threads that would read for us take 5 ms to begin.
  const found = path === '-' ? undefined : statSync(path);
  if (found?.isFile() === true && found.size <= maximum) return readFileSync(path);
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

async function named<Value>(path: string, action: 'read' | 'write', act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new Failure({ kind: 'file', path, action, code: codeOf(error) }, { cause: error });
  }
}
