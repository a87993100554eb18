/** Real logins, which the new rules cut off. */
import { existsSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { until } from '../../test/kernel/run.ts';
import { type Machine, startMachine } from '../../test/kernel/ssh.ts';
import type { Row } from '../row.ts';
import { now, type Scene } from '../scene.ts';

const machines = new WeakMap<Scene, Machine>();

/** Starts the program in a login, on a terminal of its own. */
async function terminal(line: string, scene: Scene, ...options: readonly string[]): Promise<Scene['session']> {
  const machine = await startMachine(scene.lab, options, scene.atEnd);
  machines.set(scene, machine);
  return machine.session(line);
}

/** sshd asks its client after two seconds of silence whether it is there, and gives up the third time. */
const impatient = ['-o', 'ClientAliveInterval=2', '-o', 'ClientAliveCountMax=2'];

/** Waits until sshd has closed the terminal of the session. */
async function gaveUp(scene: Scene): Promise<void> {
  const asker = scene.pid('cli');
  const log = (): string => machines.get(scene)?.log() ?? '';
  // With --detach it has long ended by itself.
  const mine = terminalOf(asker);
  const closed = (): boolean =>
    log().includes('Timeout, client not responding') || (mine !== undefined && terminalOf(asker) === undefined);
  await until(() => `sshd has ended the session; it says:\n${log()}`, closed, 30);
  if (scene.subject.name === 'safeapply' && now() > scene.deadline())
    throw new Error('sshd was later than the deadline');
}

/** The terminal that a process has for its standard input; undefined when that is gone, or the process. */
function terminalOf(pid: number): string | undefined {
  try {
    const path = readlinkSync(`/proc/${pid}/fd/0`);
    return path.startsWith('/dev/pts/') && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function comesIn(scene: Scene): Promise<void> {
  const { status } = (await machines.get(scene)?.connect('true', 3)) ?? { status: 255 };
  if (status !== 0) throw new Error('a new login does not come in');
}

const needs = [
  { program: 'sshd', package: 'openssh-server' },
  { program: 'ssh', package: 'openssh-client' },
];

/** Those rows. */
export const loginRows: readonly Row[] = [
  {
    name: 'sshd-gives-up',
    title: 'the new rules cut off the login, and sshd ends its session long before the deadline',
    must: 'the old rules come back by the deadline, and a new login comes in',
    needs,
    options: ['--force'],
    timeout: 30,
    seconds: 45,
    traffic: true,
    question: 'unseen',
    terminal: async (line, scene) => {
      // Only silence makes sshd ask, and a question that ticks is none: there it is TCP that gives up, after 3 s and not 15 min.
      await scene.lab.run(['sh', '-c', 'echo 3 >/proc/sys/net/ipv4/tcp_retries2']);
      return await terminal(line, scene, ...impatient);
    },
    strike: gaveUp,
    check: comesIn,
    expected: { rules: 'old' },
    rivals: ['iptables-apply'],
  },
  {
    name: 'sshd-gives-up-detached',
    title: 'the same with --detach, and a shell that says nothing more (ClientAliveInterval 2, ClientAliveCountMax 2)',
    must: 'the old rules come back by the deadline, and a new login comes in',
    needs,
    options: ['--force', '--detach'],
    timeout: 30,
    seconds: 45,
    traffic: true,
    question: 'unseen',
    line: (apply) => `${apply}; read nothing`,
    terminal: (line, scene) => terminal(line, scene, ...impatient),
    strike: gaveUp,
    check: comesIn,
    expected: { rules: 'old' },
    rivals: [],
  },
  {
    name: 'ssh-waits',
    title: 'the new rules cut off the login, and both ends wait',
    must: 'the old rules come back by the deadline, the login goes on, and it is told so',
    needs,
    options: ['--force'],
    timeout: 3,
    seconds: 25,
    traffic: true,
    question: 'unseen',
    terminal,
    strike: async () => {
      await setTimeout(500);
    },
    check: comesIn,
    expected: { rules: 'old', status: [4], says: /rolled back/ },
    rivals: ['iptables-apply'],
  },
];
