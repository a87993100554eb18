/** Runs programs: no shell, an environment that is built for them, a limit on time, and output of any size. */
import { execa } from 'execa';
import { childEnvironment } from './child-environment.ts';
import { Failure } from './failure.ts';

/** What a program left behind. `exitCode` is undefined when it was killed, at its limit or by somebody. */
export interface CommandResult {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** How to run it. */
export interface CommandOptions {
  /** Text for standard input; without it, standard input is empty. */
  readonly input?: string;
  /** Seconds until SIGKILL. */
  readonly limit: number;
  /** Added to what every child has (child-environment.ts); undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gives the program a descriptor on which it reads nothing but the end, once this process has ended, however it did. */
  readonly lifeline?: 'descriptor 3';
}

/** Runs a program to its end. Throws a `command` Failure when it cannot be started at all. */
export async function run(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  // A bare name would be looked for in a PATH that may begin with a folder of somebody else's.
  if (!program.startsWith('/')) throw new Error(`${program} is no absolute path`);
  const result = await execa(program, args, {
    reject: false,
    stripFinalNewline: false,
    // Bytes in, bytes out: rules may hold any byte, and a lossy decoding would make two different rules compare equal.
    encoding: 'latin1',
    stdio: ['pipe', 'pipe', 'pipe', ...(options.lifeline === undefined ? [] : (['pipe'] as const))],
    input: options.input === undefined ? '' : Buffer.from(options.input, 'latin1'),
    maxBuffer: Number.MAX_SAFE_INTEGER,
    timeout: Math.ceil(options.limit * 1000),
    killSignal: 'SIGKILL',
    env: childEnvironment(options.env),
    extendEnv: false,
    // Rules may name files, and must mean the same ones here as in the watchdog.
    cwd: '/',
  });
  if (result.code !== undefined && result.exitCode === undefined && !result.timedOut && result.signal === undefined) {
    throw new Failure(
      { kind: 'command', command: program, exitCode: undefined, stderr: `cannot be started: ${result.code}` },
      { cause: result },
    );
  }
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr, timedOut: result.timedOut };
}
