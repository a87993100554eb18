/** A real login over a real network: sshd in the lab's namespace, its client in another, and a cable in between. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { kill, type Lab, quoted } from './lab.ts';
import { environment } from './needs.ts';
import { type Ended, run, until } from './run.ts';
import { type Session, startSession } from './session.ts';

/** A machine that is reached through its firewall only. */
export interface Machine {
  /** The address of the machine, and of its client. */
  readonly address: string;
  readonly client: string;
  /** A person who logs in, with a terminal, and types a command line; more options of ssh. */
  session(line: string, ...options: readonly string[]): Session;
  /** A new login that runs a command, with no terminal; it is given up after so many seconds. */
  connect(command: string, seconds: number, ...options: readonly string[]): Promise<Ended>;
  /** The command line of a safeapply there. */
  line(args: readonly string[]): string;
  /** What sshd has written so far. */
  log(): string;
}

/** Lays the cable, starts sshd with more options of it, and takes all of that away in the end. */
export async function withMachine(
  lab: Lab,
  options: readonly string[],
  act: (machine: Machine) => Promise<void>,
): Promise<void> {
  const ends: (() => void)[] = [];
  try {
    await act(await startMachine(lab, options, (end) => ends.push(end)));
  } finally {
    for (const end of ends.toReversed()) end();
  }
}

/** The same for whoever has an end of its own: what is handed to `atEnd` takes it all away, the last one first. */
export async function startMachine(
  lab: Lab,
  options: readonly string[],
  atEnd: (end: () => void) => void,
): Promise<Machine> {
  const client = spawn('unshare', ['-n', 'cat'], { stdio: ['pipe', 'ignore', 'ignore'], env: environment(), cwd: '/' });
  atEnd(() => void client.stdin.end());
  const pid = client.pid ?? 0;
  await until('the client is there', () => readFileSync(`/proc/${pid}/comm`, 'latin1') === 'cat\n');
  const inClient = ['nsenter', '-t', String(pid), '-n'];
  await layCable(lab, pid, inClient);
  const key = join(lab.folder, 'key');
  for (const path of [key, `${key}-host`]) await done(run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', path]));
  atEnd(() => {
    stopSshd(lab);
  });
  await startSshd(lab, options);
  return machineOf(lab, inClient, key);
}

function machineOf(lab: Lab, inClient: readonly string[], key: string): Machine {
  // Of two values for one option, ssh takes the first: whoever gives more of them has the say.
  // prettier-ignore
  const ssh = (...more: readonly string[]): readonly string[] => ['ssh', ...more, '-i', key, '-F', '/dev/null',
    '-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null', '-o', 'LogLevel=ERROR', '-o', 'BatchMode=yes',
    '-o', 'ControlPath=none'];
  const there = `root@${addressOf(lab, 1)}`;
  // A login has an environment of its own.
  const set = Object.entries(lab.env)
    .map(([name, value]) => `export ${name}=${quoted(value)}; `)
    .join('');
  return {
    address: addressOf(lab, 1),
    client: addressOf(lab, 2),
    session: (line, ...more) =>
      startSession(inClient, [...ssh(...more), '-tt', there, set + line].map(quoted).join(' '), lab.env),
    connect: (command, seconds, ...more) =>
      run([...inClient, ...ssh(...more), '-o', `ConnectTimeout=${seconds}`, there, set + command], { env: lab.env }),
    line: (args) => [process.execPath, lab.program, ...args].map(quoted).join(' '),
    log: () => logOf(lab),
  };
}

async function layCable(lab: Lab, client: number, inClient: readonly string[]): Promise<void> {
  const up = (host: number, name: string): readonly string[] => [
    `ip addr add ${addressOf(lab, host)}/${lab.family === 'ipv6' ? '64 nodad' : '24'} dev ${name}`,
    `ip link set ${name} up`,
  ];
  const link = `ip link add cable type veth peer name plug netns ${client}`;
  await done(lab.run(['sh', '-ec', ['ip link set lo up', link, ...up(1, 'cable')].join('\n')]));
  await done(run([...inClient, 'sh', '-ec', up(2, 'plug').join('\n')], { env: environment() }));
}

function addressOf({ family }: Lab, host: number): string {
  return family === 'ipv6' ? `fd00:5afe::${host}` : `10.199.0.${host}`;
}

async function startSshd(lab: Lab, options: readonly string[]): Promise<void> {
  // prettier-ignore
  const words = ['-D', '-e', '-f', '/dev/null', '-p', '22', '-h', `${lab.folder}/key-host`,
    '-o', `AuthorizedKeysFile=${lab.folder}/key.pub`, '-o', 'StrictModes=no', '-o', 'UsePAM=no', '-o', 'PidFile=none',
    '-o', 'PermitRootLogin=yes', '-o', 'UseDNS=no', '-o', 'Subsystem=none /bin/false', ...options];
  // Debian's sshd wants this folder, which only its service makes.
  const prepare = 'mount -t tmpfs -o mode=755 none /run && mkdir -m 755 /run/sshd';
  const script = `${prepare} && exec /usr/sbin/sshd "$@" 2>>${quoted(`${lab.folder}/sshd.log`)}`;
  void lab.run(['unshare', '-m', 'sh', '-c', script, 'sshd', ...words]);
  await until(
    () => `sshd listens; it says: ${logOf(lab) || 'nothing'}`,
    () => logOf(lab).includes('Server listening'),
  );
}

/** sshd and its sessions write their titles over their environment: they are known by the namespace that they are in. */
function stopSshd({ namespace }: Lab): void {
  const pids = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name));
  for (const pid of pids.filter((each) => nameOf(each).startsWith('sshd') && namespaceOf(each) === namespace))
    kill(Number(pid), 'SIGKILL');
}

function nameOf(pid: string): string {
  return orNothing(() => readFileSync(`/proc/${pid}/comm`, 'latin1'));
}

function namespaceOf(pid: string): string {
  return orNothing(() => readlinkSync(`/proc/${pid}/ns/net`));
}

function logOf({ folder }: Lab): string {
  return orNothing(() => readFileSync(join(folder, 'sshd.log'), 'latin1'));
}

/** Empty where there is no such file, or not any more. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

async function done(ending: Promise<Ended>): Promise<void> {
  const { status, stderr } = await ending;
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
}
