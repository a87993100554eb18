/** A world of files in memory and an output that remembers: all that the read-only commands `lint` and `explain` get. */
import type { World as CommandWorld } from '../../lib/cli/command.ts';
import type { Output, Files } from '../../lib/system/system.ts';
import { Failure } from '../../lib/system/failure.ts';

/** The world, and what was printed to it. */
export interface World {
  readonly system: CommandWorld;
  readonly printed: { result: string; progress: string };
}

/** Makes a world with these files; a value of `EISDIR` and the like is the code with which reading fails. */
export function worldOf(contents: Readonly<Record<string, string | Uint8Array>>): World {
  const printed = { result: '', progress: '' };
  const files: Files = {
    read: (path) => {
      const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
      if (content === undefined)
        return Promise.reject(new Failure({ kind: 'file', path, action: 'read', code: 'ENOENT' }));
      if (content === 'EISDIR')
        return Promise.reject(new Failure({ kind: 'file', path, action: 'read', code: content }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    checkReplaceable: refuse,
    real: (path) => Promise.resolve(path),
    replace: refuse,
  };
  const output: Output = {
    result: (text) => {
      printed.result += text;
    },
    rules: (bytes) => {
      printed.result += Buffer.from(bytes).toString('latin1');
    },
    progress: (text) => {
      printed.progress += text;
    },
    colour: { result: false, progress: false },
  };
  const whole = (): Promise<never> => Promise.reject(new Error('a command that only reads files wanted more'));
  return { system: { files, output, whole, runIn: whole }, printed };
}

/** A read-only command that writes fails its test. */
function refuse(path: string): Promise<void> {
  return Promise.reject(new Error(`a read-only command tried to write ${path}`));
}
