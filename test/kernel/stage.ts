/** Where most scenarios begin, and what must be true at the end of every one of them. It knows nothing of jest. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { kill, type Lab } from './lab.ts';
import { uptime } from './journal.ts';
import { plain } from './rules.ts';
import { type Ended, until } from './run.ts';
import type { Session } from './session.ts';

/**
 * Seconds of a window that is to run out, where something must be done before it does: a look, an answer, a kill. Enough for
 * that on a busy machine, which may be five times slower than an idle one.
 */
export const shortWindow = 15;

/** Loads the old rules, applies the new ones on a terminal, and waits until the question is asked. */
export async function atQuestion(lab: Lab, timeout: number, ...more: readonly string[]): Promise<Session> {
  await beforeAnything(lab);
  const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', String(timeout), ...more));
  await session.question();
  assert.equal(await lab.rules(), plain(lab.texts.wanted));
  return session;
}

/** Takes the lab's xtables lock for another program; to call what it returns gives it back. */
export async function holdLock(lab: Lab): Promise<() => Promise<void>> {
  const script = ': >"$0/held"; while [ ! -e "$0/go" ]; do sleep 0.1; done';
  const holder = lab.run(['flock', lab.env['XTABLES_LOCKFILE'] ?? '', 'sh', '-c', script, lab.folder]);
  await until('the lock is held', () => existsSync(`${lab.folder}/held`));
  return async () => {
    lab.write('go', '');
    assert.equal((await holder).status, 0);
  };
}

/** Brings the lab to where it begins: the old rules, and nothing in nat. */
export async function beforeAnything(lab: Lab): Promise<void> {
  await lab.load(lab.texts.old);
  if ((await lab.rules()) === plain(lab.texts.old)) return;
  await lab.run([`${lab.family === 'ipv4' ? 'iptables' : 'ip6tables'}-${lab.backend}`, '-t', 'nat', '-F']);
}

/** Waits until the old rules are back, and returns how many seconds past the deadline that was; 10 at most is promised. */
export async function oldRulesBack(lab: Lab): Promise<number> {
  const deadline = lab.journal.deadline();
  const old = plain(lab.texts.old);
  await until('the old rules are back', async () => (await lab.rules()) === old, deadline + 10 - uptime(), 0.15);
  return uptime() - deadline;
}

/** What `status --format json` says is pending; undefined when nothing is. */
export async function pending(lab: Lab): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { status, stdout } = await lab.safeapply(['status', '--format', 'json']);
  assert.equal(status, 0);
  const found: unknown = JSON.parse(stdout);
  if (typeof found !== 'object' || found === null || !('pending' in found)) throw new Error(`status said ${stdout}`);
  return typeof found.pending === 'object' && found.pending !== null ? { ...found.pending } : undefined;
}

/** The next one finds the lock free and the old rules live, applies, and keeps: nothing of the last transaction is in the way. */
export async function nextApplyWorks(lab: Lab): Promise<void> {
  const file = lab.write('next.rules', lab.texts.wanted);
  const next = await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'));
  said(next, 'in force and pending');
  assert.equal(await lab.rules(), plain(lab.texts.wanted));
  said(await lab.safeapply(['confirm', '--unproven']), 'kept');
}

/** The processes of a transaction whose program is node: the CLI and the watchdog. */
export function killNode(lab: Lab, signal: NodeJS.Signals): void {
  for (const who of ['cli', 'watchdog'] as const) kill(lab.journal.pid(who), signal);
}

function said({ status, stdout, stderr }: Ended, words: string): void {
  assert.equal(status, 0, `status ${status}: ${stdout}${stderr}`);
  assert.ok(stdout.includes(words), `it does not say ${words}: ${stdout}${stderr}`);
}

/** Moves the end of the window to a second from now. On a busy machine that is over before it can be told: then that is told. */
export async function endWindow(lab: Lab): Promise<void> {
  const { status, stdout } = await lab.safeapply(['extend', '-t', '1']);
  assert.ok(status === 0 || (status === 4 && stdout.startsWith('rolled back')), `status ${status}: ${stdout}`);
}
