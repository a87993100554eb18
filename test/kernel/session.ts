/** A person at a terminal: a pseudo terminal made by `script`, with us at its keyboard and screen. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { until } from './run.ts';

const sequences = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[a-zA-Z]`, 'g');

/** A program on a pseudo terminal. */
export interface Session {
  /** All that was on the screen so far, escape sequences left out. */
  screen(): string;
  type(keys: string): void;
  /** Waits until the screen shows it. */
  shows(text: string, seconds?: number): Promise<void>;
  /** Waits for the question of safeapply, whose answer counts from now on. */
  question(): Promise<void>;
  /** The status, if it has ended by now. */
  ended(): number | undefined;
  /** Waits for the end and returns the status: 128 and the signal when one killed it. */
  status(seconds?: number): Promise<number>;
  /** The window is closed, or the connection is cut: the terminal is gone, and everybody in the session gets SIGHUP. */
  close(): void;
  /** The terminal is there, but nobody reads its screen any more. */
  freeze(): void;
  thaw(): void;
}

/** Starts a shell command line on a pseudo terminal; `enter` is what goes before it. With `typist`, a program types. */
export function startSession(
  enter: readonly string[],
  command: string,
  env: Readonly<Record<string, string>>,
  typist?: string,
): Session {
  const words = [...enter, 'script', '-qefc', command, '/dev/null'];
  const [program = '', ...args] = typist === undefined ? words : ['sh', '-c', `${typist} | "$@"`, 'sh', ...words];
  const child = spawn(program, args, { env, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] });
  let screen = '';
  let status: number | undefined;
  child.stdout.setEncoding('latin1').on('data', (text: string) => (screen += text));
  child.stderr.setEncoding('latin1').on('data', (text: string) => (screen += text));
  child.stdin.on('error', () => undefined);
  child.on('close', (code) => (status = code ?? 255));
  const visible = (): string => screen.replace(sequences, '').replaceAll('\r\n', '\n');
  const shows = async (text: string, seconds = 60): Promise<void> => {
    await until(
      () => `the screen shows ${JSON.stringify(text)}; it shows:\n${visible()}`,
      () => visible().includes(text),
      seconds,
    );
  };
  return {
    screen: visible,
    type: (keys) => child.stdin.write(keys),
    shows,
    question: () => shows('Type yes to keep the new rules'),
    ended: () => status,
    status: async (seconds = 60) => {
      await until(
        () => `the program on the terminal ends; it shows:\n${visible()}`,
        () => status !== undefined,
        seconds,
      );
      // What was written last may still be on its way.
      await setTimeout(0);
      return status ?? 255;
    },
    close: () => child.kill('SIGKILL'),
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  };
}
