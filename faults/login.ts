/** A real login over a real network: sshd in the lab's namespace, its client in another, and a cable in between. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill, leftovers, quoted } from '../test/kernel/lab.ts';
import { environment } from '../test/kernel/needs.ts';
import { type Ended, run, until } from '../test/kernel/run.ts';
import { type Session, startSession } from '../test/kernel/session.ts';
import type { Scene } from './scene.ts';

/** A machine that is reached through its firewall only. */
export interface Machine {
  /** A person who logs in, with a terminal, and types a command line. */
  session(line: string): Session;
  /** What sshd has written so far. */
  log(): string;
  /** A new connection that runs a command; it is given up after so many seconds. */
  connect(command: string, seconds: number): Promise<Ended>;
}

/** Lays the cable and starts sshd, with more options of it. All of it is gone at the end of the row. */
export async function machine(scene: Scene, options: readonly string[]): Promise<Machine> {
  const { lab, place, atEnd } = scene;
  const client = spawn('unshare', ['-n', 'cat'], { stdio: ['pipe', 'ignore', 'ignore'], env: environment(), cwd: '/' });
  atEnd(() => void client.stdin.end());
  const pid = client.pid ?? 0;
  await until('the client is there', () => readFileSync(`/proc/${pid}/comm`, 'latin1') === 'cat\n', 20);
  const six = place.family === 'ipv6';
  const address = (host: number): string => (six ? `fd00:5afe::${host}` : `10.199.0.${host}`);
  const up = (host: number, name: string): readonly string[] => [
    `ip addr add ${address(host)}/${six ? '64 nodad' : '24'} dev ${name}`,
    `ip link set ${name} up`,
  ];
  const host = ['ip link set lo up', `ip link add cable type veth peer name plug netns ${pid}`, ...up(1, 'cable')];
  await done(lab.run(['sh', '-ec', host.join('\n')]));
  const inClient = ['nsenter', '-t', String(pid), '-n'];
  await done(run([...inClient, 'sh', '-ec', up(2, 'plug').join('\n')], { env: environment() }));
  const key = join(lab.folder, 'key');
  for (const path of [key, `${key}-host`]) await done(run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', path]));
  await startSshd(scene, options);
  // prettier-ignore
  const ssh = ['ssh', '-i', key, '-F', '/dev/null', '-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null',
    '-o', 'LogLevel=ERROR', '-o', 'BatchMode=yes', '-o', 'ControlPath=none'];
  const there = `root@${address(1)}`;
  // A login has an environment of its own.
  const set = Object.entries(lab.env)
    .map(([name, value]) => `export ${name}=${quoted(value)}; `)
    .join('');
  return {
    log: () => readFileSync(join(lab.folder, 'sshd.log'), 'latin1'),
    session: (line) => startSession(inClient, [...ssh, '-tt', there, set + line].map(quoted).join(' '), lab.env),
    connect: (command, seconds) =>
      run([...inClient, ...ssh, '-o', `ConnectTimeout=${seconds}`, there, set + command], { env: lab.env }),
  };
}

async function startSshd({ lab, beside, atEnd }: Scene, options: readonly string[]): Promise<void> {
  // prettier-ignore
  const words = ['-D', '-e', '-f', '/dev/null', '-p', '22', '-h', `${lab.folder}/key-host`,
    '-o', `AuthorizedKeysFile=${lab.folder}/key.pub`, '-o', 'StrictModes=no', '-o', 'UsePAM=no', '-o', 'PidFile=none',
    '-o', 'PermitRootLogin=yes', '-o', 'UseDNS=no', '-o', 'Subsystem=none /bin/false', ...options];
  // Debian's sshd wants this folder, which only its service makes.
  const prepare = 'mount -t tmpfs -o mode=755 none /run && mkdir -m 755 /run/sshd';
  atEnd(() => {
    for (const pid of leftovers(lab.folder)) if (isSshd(pid)) kill(pid, 'SIGKILL');
  });
  beside([
    'unshare',
    '-m',
    'sh',
    '-c',
    `${prepare} && exec /usr/sbin/sshd "$@" 2>>${quoted(`${lab.folder}/sshd.log`)}`,
    'sshd',
    ...words,
  ]);
  const log = join(lab.folder, 'sshd.log');
  await until(
    () => `sshd listens; it says: ${existsSync(log) ? readFileSync(log, 'latin1') : 'nothing'}`,
    () => existsSync(log) && readFileSync(log, 'latin1').includes('Server listening'),
    20,
  );
}

function isSshd(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1').startsWith('sshd');
  } catch {
    return false;
  }
}

async function done(ending: Promise<Ended>): Promise<void> {
  const { status, stderr } = await ending;
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
}
