/**
 * Running this program once more in a named network namespace. Node cannot move itself there, so nsenter starts it, on the
 * same terminal; what comes to us, a signal or the end of the terminal, the other one gets too.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import { needProgram } from './tools.ts';

/** Where ip(8) keeps them. */
const folder = '/run/netns';

const passedOn = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** Returns the exit status, 128 and more for a signal; undefined when this process is in that namespace already. */
export async function runIn(name: string): Promise<number | undefined> {
  const path = pathOf(name);
  if (isOurs(path)) return undefined;
  const nsenter = await needProgram('nsenter');
  const words = [`--net=${path}`, '--', process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(nsenter, words, { stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, forward);
  try {
    await once(child, 'exit');
  } catch (error) {
    throw new Failure(
      { kind: 'command', command: nsenter, exitCode: undefined, stderr: String(error) },
      { cause: error },
    );
  } finally {
    for (const signal of passedOn) process.off(signal, forward);
  }
  return child.exitCode ?? 255;
}

/** The name of the namespace that we are in; undefined where nobody has given it one. */
export function nameOfNamespace(): string | undefined {
  try {
    return readdirSync(folder).find((name) => {
      try {
        return isOurs(`${folder}/${name}`);
      } catch {
        // One that is left over, or just went away.
        return false;
      }
    });
  } catch {
    return undefined;
  }
}

function pathOf(name: string): string {
  if (!/^[^/\0]+$/.test(name) || name === '.' || name === '..')
    throw new Failure({ kind: 'file', path: `${folder}/${name}`, action: 'read', code: 'ENOENT' });
  return `${folder}/${name}`;
}

function isOurs(path: string): boolean {
  try {
    const [there, here] = [statSync(path), statSync('/proc/self/ns/net')];
    // A file that is left over, with no namespace behind it: nsenter would end with 1, which has a meaning here.
    if (there.dev !== here.dev) throw Object.assign(new Error('no namespace'), { code: 'ENOENT' });
    return there.ino === here.ino;
  } catch (error) {
    throw new Failure({ kind: 'file', path, action: 'read', code: codeOf(error) }, { cause: error });
  }
}
