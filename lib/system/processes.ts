/** The processes of a transaction: starting them out of reach of the terminal, telling them apart, and ending them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { backstopScript } from './backstop.ts';
import { run } from './command.ts';
import { Failure } from './failure.ts';
import type { BackstopRequest, Processes, ProcessIdentity, Store } from './system.ts';
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

/** The processes of the transactions in `store`. `program` is our own file, run again as the watchdog. */
export function realProcesses(store: Store, program: string): Processes {
  let starterLeft = false;
  const self = { pid: process.pid, startTime: statOf(process.pid)?.startTime ?? '' };
  return {
    self,
    state,
    startBackstop: (request) => startBackstop(store, self, request),
    startWatchdog: (id) => startWatchdog(store, program, id),
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
    killWatchdog: async (id) => {
      // Again until none is left: a child that was just being made has no entry yet on the first look.
      for (let round = 0; round < 50; round += 1) {
        if (killAll(id) === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

function state(wanted: ProcessIdentity): Promise<'running' | 'stopped' | 'gone'> {
  const found = statOf(wanted.pid);
  if (found?.startTime !== wanted.startTime || found.state === 'Z' || found.state === 'X')
    return Promise.resolve('gone');
  return Promise.resolve(found.state === 'T' || found.state === 't' ? 'stopped' : 'running');
}

/** Field 3 (state) and 22 (start time) of /proc/PID/stat; the command name before them may hold blanks and parentheses. */
function statOf(pid: number): { readonly state: string; readonly startTime: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

async function startBackstop(store: Store, self: ProcessIdentity, request: BackstopRequest): Promise<void> {
  const { id, limit, restores } = request;
  await store.writeOnce(id, 'backstop.sh', backstopScript);
  const script = store.path(id, 'backstop.sh');
  const owner = [String(self.pid), self.startTime];
  const args = [script, dirname(script), id, ...owner, String(limit), restores.ipv4 ?? '', restores.ipv6 ?? ''];
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
  if (systemdRun === undefined || namespaceOf('1') !== namespaceOf('self')) return;
  const lock = process.env['XTABLES_LOCKFILE'];
  const env = lock === undefined ? [] : [`--setenv=XTABLES_LOCKFILE=${lock}`];
  const unit = ['--quiet', '--collect', `--unit=safeapply-${id}`, ...env, '/bin/sh', ...args];
  try {
    await run(systemdRun, unit, { limit: 10 });
  } catch {
    return;
  }
}

/** The state folder is passed on as we know it, since a relative name would mean another place to a process in `/`. */
async function startWatchdog(store: Store, program: string, id: string): Promise<void> {
  const folder = dirname(dirname(store.path(id, 'log')));
  const env = { SAFEAPPLY_ID: id, SAFEAPPLY_STATE_DIR: folder };
  await startDetached(store, id, process.execPath, [program, 'watchdog', id], env);
}

/** In its own session, with no descriptor of the terminal: what it says goes to the transaction's log. */
async function startDetached(
  store: Store,
  id: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const log = openSync(store.path(id, 'log'), 'a', 0o600);
  try {
    const child = spawn(program, args, {
      detached: true,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C', ...env },
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

function killAll(id: string): number {
  const wanted = `SAFEAPPLY_ID=${id}`;
  let killed = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(wanted)) continue;
      process.kill(Number(pid), 'SIGKILL');
      killed += 1;
    } catch {
      // It ended by itself, or is not ours to look at: then it is not the one either.
    }
  }
  return killed;
}

function namespaceOf(process: string): string | undefined {
  try {
    return readlinkSync(`/proc/${process}/ns/net`);
  } catch {
    return undefined;
  }
}

function beSpared(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '-900');
  } catch {
    // Only real root may; without it the backstop is what remains.
  }
}
