/** The processes of a transaction: starting them out of reach of the terminal, telling them apart, and ending them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { backstopScript } from './backstop.ts';
import { childEnvironment } from './child-environment.ts';
import { run } from './command.ts';
import { Failure } from './failure.ts';
import { login } from './login.ts';
import { isMarkOf, markOf } from './mark.ts';
import { environmentOf, namespaceOf, statOf } from './proc.ts';
import { connect, runCommand, runProbe } from './programs.ts';
import type { BackstopRequest, Processes, ProcessIdentity, Servants, Store } from './system.ts';
import { findProgram } from './tools.ts';

/** Signals that a dying terminal or a hasty person sends. */
const ignored = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGPIPE',
  'SIGTSTP',
  'SIGTTIN',
  'SIGTTOU',
  'SIGUSR1',
  'SIGUSR2',
] as const;

/** The processes of the transactions in `store`, which end in `history`. `program` is our own file, run again as the watchdog. */
export function realProcesses(store: Store, history: Store, program: string): Processes {
  let starterLeft = false;
  const self = { pid: process.pid, startTime: statOf(process.pid)?.startTime ?? '' };
  return {
    self,
    state,
    startBackstop: (request) => startBackstop(store, self, request),
    startWatchdog: (id) => startWatchdog(store, history, program, id, markOf(id, self)),
    starterIsThere: () => !starterLeft,
    shield: async () => {
      for (const signal of ignored) process.on(signal, () => undefined);
      // Our end of the starter's pipe: it ends when the starter does.
      process.stdin.on('error', () => (starterLeft = true));
      process.stdin.on('end', () => (starterLeft = true));
      process.stdin.resume();
      process.stdin.unref();
      beSpared();
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: async (wanted) => {
      if ((await state(wanted)) !== 'gone') process.kill(wanted.pid, 'SIGKILL');
    },
    killWatchdog: async (wanted) => {
      // Again until none is left: a child that was just being made has no entry yet on the first look.
      for (let round = 0; round < 50; round += 1) {
        if (servantsIn(wanted).filter(kill).length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    isServed: (wanted) => Promise.resolve(servantsIn(wanted).length > 0),
    runCommand: (request) => runCommand(store, request),
    runProbe,
    connect,
    login,
  };
}

function state(wanted: ProcessIdentity): Promise<'running' | 'stopped' | 'gone'> {
  const found = statOf(wanted.pid);
  if (found?.startTime !== wanted.startTime || found.state === 'Z' || found.state === 'X')
    return Promise.resolve('gone');
  return Promise.resolve(found.state === 'T' || found.state === 't' ? 'stopped' : 'running');
}

async function startBackstop(store: Store, self: ProcessIdentity, request: BackstopRequest): Promise<void> {
  const { id, limit, undos } = request;
  await store.writeOnce(id, 'backstop.sh', backstopScript);
  const script = store.path(id, 'backstop.sh');
  const owner = [String(self.pid), self.startTime];
  const loads = undos.flatMap(({ name, restore }) => [name, restore]);
  const args = [script, dirname(script), id, ...owner, String(limit), ...loads];
  await startDetached(store, id, '/bin/sh', args, { SAFEAPPLY_ID: undefined });
  await startTwin(id, args);
}

/**
 * Where systemd is process 1, a second backstop that systemd itself starts: with logind's KillUserProcesses=yes the end
 * of a login kills everything else that it started, own session or not. Only in the network namespace of process 1,
 * since that is where such a unit runs. The first one stands in any case, so a refusal by systemd is no failure.
 */
async function startTwin(id: string, args: readonly string[]): Promise<void> {
  const systemdRun = existsSync('/run/systemd/system') ? await findProgram('systemd-run') : undefined;
  if (systemdRun === undefined || namespaceOf(1) !== namespaceOf('self')) return;
  const variables = Object.entries(childEnvironment({ SAFEAPPLY_ID: undefined }));
  const env = variables.map(([name, value]) => `--setenv=${name}=${value}`);
  const unit = ['--quiet', '--collect', `--unit=safeapply-${id}`, ...env, '/bin/sh', ...args];
  try {
    await run(systemdRun, unit, { limit: 10 });
  } catch {
    return;
  }
}

/** The folders are passed on as we know them, since a relative name would mean another place to a process in `/`. */
async function startWatchdog(store: Store, history: Store, program: string, id: string, mark: string): Promise<void> {
  const folderOf = (of: Store): string => dirname(dirname(of.path(id, 'log')));
  const env = {
    SAFEAPPLY_ID: mark,
    SAFEAPPLY_STATE_DIR: folderOf(store),
    SAFEAPPLY_HISTORY_DIR: folderOf(history),
  };
  await startDetached(store, id, process.execPath, [program, 'watchdog', id], env);
}

/** Makes it where it is not there, and follows no link. */
const appending = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** In its own session, with no descriptor of the terminal: what it says goes to the transaction's log. */
async function startDetached(
  store: Store,
  id: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const log = openSync(store.path(id, 'log'), appending, 0o600);
  try {
    const child = spawn(program, args, {
      detached: true,
      cwd: '/',
      env: childEnvironment(env),
      stdio: ['pipe', log, log],
    });
    await once(child, 'spawn');
    child.unref();
    // It is the pipe's being open that tells the watchdog that we live; nothing is ever written to it.
    child.stdin?.on('error', () => undefined);
    if (child.stdin instanceof Socket) child.stdin.unref();
  } catch (error) {
    throw new Failure(
      { kind: 'command', command: program, exitCode: undefined, stderr: String(error) },
      { cause: error },
    );
  } finally {
    closeSync(log);
  }
}

/** What has the mark in its environment, and, since a program may start others with none, what is in the watchdog's session. */
function servantsIn({ id, starter, watchdog }: Servants): readonly number[] {
  const session = sessionOf(watchdog);
  const pids = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid);
  const isMarked = (pid: number): boolean => isMarkOf(environmentOf(pid)?.get('SAFEAPPLY_ID') ?? '', id, starter);
  return pids.map(Number).filter((pid) => isMarked(pid) || isIn(pid, session));
}

function isIn(pid: number, session: number | undefined): boolean {
  const stat = session === undefined ? undefined : statOf(pid);
  return stat !== undefined && stat.session === session && stat.state !== 'Z';
}

function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    // It ended by itself, or is not ours to look at: then it is not the one either.
    return false;
  }
}

/** The session of a watchdog, which outlives it; undefined where its pid is another process's by now. */
function sessionOf(watchdog: ProcessIdentity | undefined): number | undefined {
  const stat = watchdog && statOf(watchdog.pid);
  return stat === undefined || stat.startTime === watchdog?.startTime ? watchdog?.pid : undefined;
}

function beSpared(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '-900');
  } catch {
    // Only real root may; without it the backstop is what remains.
  }
}
