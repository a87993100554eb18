/** Running programs from the kernel tests, and waiting for conditions instead of for time. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** How a program ended. `status` is 128 and the number of the signal when one killed it. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface RunOptions {
  /** Standard input; without it, it is empty. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const signals: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 };

/** Runs a program to its end, and never fails by itself. */
export async function run(words: readonly string[], { input, env }: RunOptions = {}): Promise<Ended> {
  const [program = '', ...args] = words;
  const child = spawn(program, args, { env, cwd: '/', stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('latin1').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('latin1').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ status: code ?? 128 + (signals[signal ?? ''] ?? 0), stdout, stderr });
    });
  });
}

/** Waits until something is so, looking again and again; after `seconds` it is an error that says what never came. */
export async function until(
  what: string | (() => string),
  holds: () => boolean | Promise<boolean>,
  seconds = 60,
  pause = 0.05,
): Promise<void> {
  const limit = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`after ${seconds} s not yet: ${typeof what === 'string' ? what : what()}`);
    await setTimeout(pause * 1000);
  }
}
