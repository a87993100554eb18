/** Programs of the user: one that changes the firewall by itself (-c), and those that tell whether all is well (--probe). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect as connectSocket, Socket } from 'node:net';
import { userInfo } from 'node:os';
import { childEnvironment } from './child-environment.ts';
import { run } from './command.ts';
import { fenced } from './fence.ts';
import type { CommandEnd, CommandRequest, Store } from './system.ts';
import { needProgram } from './tools.ts';

/** How much of what a program printed is told, in bytes: the end of it. */
const told = 2000;

// Output goes to a file: a daemon that the program leaves behind would hold a pipe open for ever.
const script =
  'cd "$1" 2>/dev/null || cd /; output=$2; shift 2; : >"$output"; umask 022; exec "$@" >"$output" 2>&1 </dev/null';

/**
 * Runs a program that changes the rules under the transaction's writer lock. What it leaves running does not inherit the
 * lock (flock -o), for it may run for years; at the limit its process group is killed, and the lock is free.
 */
export async function runCommand(store: Store, request: CommandRequest): Promise<CommandEnd> {
  const { id, words, folder, limit, unless } = request;
  const seconds = String(Math.ceil(limit));
  const [flock, timeout] = [await needProgram('flock'), await needProgram('timeout')];
  const output = store.path(id, 'output');
  const inner = ['/bin/sh', '-c', script, 'sh', folder, output, timeout, '-s', 'KILL', seconds, ...words];
  const fence = fenced(
    unless.map((name) => store.path(id, name)),
    inner,
  );
  const args = ['-o', '-w', seconds, '-E', '75', store.path(id, 'writer'), ...fence];
  const start = performance.now();
  const { exitCode } = await run(flock, args, { limit: 2 * limit + 10, env: home() });
  // A program may end with any of these numbers itself. The file for its output tells whether it was started.
  const started = existsSync(output);
  if (exitCode === 76 && !started)
    return { exitCode: undefined, output: 'the transaction was decided by others in the meantime' };
  if (exitCode === 75 && !started)
    return { exitCode: undefined, output: `another load held the lock for ${seconds} s` };
  const said = await tail(output);
  if (exitCode === 137 && isOver(start, limit))
    return { exitCode: undefined, output: `${said}\nkilled after ${seconds} s`.trim() };
  return { exitCode, output: said };
}

/** Milliseconds between two looks at how much time is left. */
const look = 100;

// Its descriptor 3 ends when we do, in whatever way: then so does all of its process group.
const guarded = '{ read -r line; kill -9 0; } <&3 >/dev/null 2>&1 & exec 3<&-; /bin/sh -c "$1" 2>&1';

/**
 * Runs a shell command line where we are. Its whole process group ends with it, when no time remains, or when we end: a child that
 * it leaves behind must not hold us up (seen: `sleep 60 &` did, for as long as it held the pipe).
 */
export async function runProbe(line: string, remaining: () => number): Promise<CommandEnd> {
  // In a session of its own: on our terminal, a program that asks for a password there would be stopped, or heard.
  const child = spawn('/bin/sh', ['-c', guarded, 'sh', line], {
    detached: true,
    cwd: currentFolder(),
    env: childEnvironment(home()),
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  let output = '';
  child.stdout?.setEncoding('latin1').on('data', (text: string) => (output = (output + text).slice(-told)));
  const end = { isLate: false };
  const killGroup = (): void => {
    killGroupOf(child.pid);
  };
  const watch = setInterval(() => {
    if (remaining() > 0) return;
    end.isLate = true;
    killGroup();
  }, look);
  // The transaction may be over before the probe is: then nobody waits for it.
  process.once('exit', killGroup);
  child.unref();
  watch.unref();
  for (const stream of child.stdio) if (stream instanceof Socket) stream.on('error', () => undefined).unref();
  // One that could not be started has no end that anybody waits for.
  const closed = once(child, 'close').catch(() => undefined);
  try {
    await once(child, 'exit');
  } finally {
    clearInterval(watch);
    killGroup();
    process.off('exit', killGroup);
  }
  // A daemon that it has made may hold the pipe for ever.
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 200))]);
  for (const stream of child.stdio) stream?.destroy();
  return { exitCode: child.exitCode ?? (end.isLate ? undefined : 137), output: output.trim() };
}

/** The reason why a TCP connection cannot be opened in the time that remains, or undefined when it can. */
export async function connect(host: string, port: number, remaining: () => number): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const begin = performance.now();
    const socket = connectSocket({ host, port });
    const end = (reason: string | undefined): void => {
      socket.destroy();
      clearInterval(watch);
      resolve(reason);
    };
    // Not socket.setTimeout, which looking up a name does not heed.
    const watch = setInterval(() => {
      if (remaining() <= 0) end(`no answer within ${Math.ceil((performance.now() - begin) / 1000)} s`);
    }, look);
    socket.once('connect', () => {
      end(undefined);
    });
    socket.once('error', (error) => {
      end(error.message);
    });
  });
}

/** Programs of the user look for their files there; nothing else of the caller's environment is theirs. */
function home(): Readonly<Record<string, string>> {
  try {
    return { HOME: userInfo().homedir };
  } catch {
    // Nobody of that number is in /etc/passwd.
    return {};
  }
}

function isOver(start: number, limit: number): boolean {
  return performance.now() - start >= limit * 1000;
}

/** Where we were started; that folder may be gone, which Node does not notice. */
function currentFolder(): string {
  try {
    const folder = process.cwd();
    return existsSync(folder) ? folder : '/';
  } catch {
    return '/';
  }
}

function killGroupOf(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left of it.
  }
}

/** The end of a file, one character a byte. A long one is emptied: it lies where there must be room for the rollback. */
async function tail(path: string): Promise<string> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(told), 0, told, Math.max(0, size - told));
      if (size > told) await file.truncate(0);
      return buffer.toString('latin1', 0, bytesRead).trim();
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
