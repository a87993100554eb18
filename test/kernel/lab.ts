/**
 * The harness of the kernel tests and of the fault table: the real program, on the real kernel, in a network namespace of its
 * own for every scenario, with a state folder, a lock file and a folder for temporary files of its own. Nothing outside is
 * touched, and a scenario that leaves a process behind fails. It knows nothing of jest.
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Backend, environment, isRoot, unshare } from './needs.ts';
import { plain, rulesOf, type RulesPair } from './rules.ts';
import { type Ended, run, type RunOptions, until } from './run.ts';
import { type Session, startSession } from './session.ts';
import { openJournal, type Journal } from './journal.ts';

/** What a scenario wants. */
export interface LabOptions {
  readonly family?: 'ipv4' | 'ipv6';
  /** The file that is tried out; dist/safeapply.cjs if it is not given. */
  readonly program?: string;
  /** Run as uid 65534 in a user namespace, though the tests run as root. */
  readonly unprivileged?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The backstop may linger for longer than a test can wait. */
  readonly lingering?: boolean;
  /** The scenario kills what is being tried out in a throw-away namespace: its temporary files stay. */
  readonly littering?: boolean;
}

/** One scenario's own small world. */
export interface Lab {
  readonly backend: Backend;
  readonly family: 'ipv4' | 'ipv6';
  /** The old rules, which are live at the beginning unless the scenario is about others, and the new ones. */
  readonly texts: RulesPair;
  /** A folder for the scenario's files; `state` in it is the state folder. */
  readonly folder: string;
  readonly state: string;
  /** The program: a copy of dist/safeapply.cjs, so that building it anew in between does no harm. */
  readonly program: string;
  /** The process that holds the namespace and does nothing else. */
  readonly holder: number;
  /** The words that run what comes after them in the namespace. */
  readonly enter: readonly string[];
  /** What `/proc/PID/ns/net` of everything in this lab says. */
  readonly namespace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly journal: Journal;
  /** Writes a file in `folder` and returns its path. */
  write(name: string, text: string | Uint8Array): string;
  /** Loads rules into the live kernel, counters and all. */
  load(text: string): Promise<void>;
  /** What iptables-save -c prints. */
  save(): Promise<string>;
  /** The live rules without comments and counters. */
  rules(): Promise<string>;
  /** Runs a program in the namespace. */
  run(words: readonly string[], options?: RunOptions): Promise<Ended>;
  /** Runs safeapply there, with no terminal. */
  safeapply(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** Runs a shell command line on a pseudo terminal there; with `typist`, it is what that program prints that is typed. */
  terminal(command: string, typist?: string): Session;
  /** The shell command line that applies `file` with the lab's backend and family. */
  applyLine(file: string, ...options: readonly string[]): string;
  /** The arguments of the same for `safeapply`. */
  applyArgs(file: string, ...options: readonly string[]): readonly string[];
}

/** Runs a scenario in a lab, and then proves that no process and no temporary file is left. */
export async function inLab(
  backend: Backend,
  act: (lab: Lab) => Promise<void>,
  options: LabOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-lab-'));
  const holder = startHolder(options.unprivileged === true && isRoot);
  try {
    const lab = await makeLab(backend, folder, holder.pid ?? 0, options);
    await act(lab);
    if (options.lingering !== true)
      await until(
        () => `nothing of the scenario is left; these are: ${leftovers(folder).map(commandOf).join('; ')}`,
        () => leftovers(folder).length === 0,
        // Less than the 30 s that a load may take: what lingers for one is still found.
        28,
        0.3,
      );
    const litter = options.littering === true ? [] : readdirSync(join(folder, 'tmp'));
    if (litter.length > 0) throw new Error(`temporary files are left: ${litter.join(', ')}`);
  } finally {
    for (const pid of leftovers(folder)) kill(pid, 'SIGKILL');
    holder.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends a signal to a process that may be gone by now. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    return;
  }
}

/**
 * The processes that have the folder in their environment: all that a scenario ever started, and their children. Those
 * whose command name is `besides` are left out.
 */
export function leftovers(folder: string, besides?: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`SAFEAPPLY_STATE_DIR=${folder}/`)) return false;
        return readFileSync(`/proc/${pid}/comm`, 'latin1') !== `${besides ?? ''}\n`;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** A process as `ps` shows it: its number and its words. */
export function commandOf(pid: number): string {
  try {
    return `${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim().slice(0, 200)}`;
  } catch {
    return `${pid}, which is gone by now`;
  }
}

/** A process that does nothing but hold the namespace, and ends when the tests do, however they end. */
function startHolder(drop: boolean) {
  const asNobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
  const words = drop ? [...asNobody, 'unshare', '-r', 'unshare', '-n', 'cat'] : [...unshare, 'cat'];
  const [program = '', ...args] = words;
  return spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], env: environment(), cwd: '/' });
}

async function makeLab(backend: Backend, folder: string, holder: number, options: LabOptions): Promise<Lab> {
  const { family = 'ipv4', unprivileged = false } = options;
  await until('the namespace is there', () => readFileSync(`/proc/${holder}/comm`, 'latin1') === 'cat\n');
  const state = join(folder, 'state');
  const program = join(folder, 'safeapply.cjs');
  copyFileSync(options.program ?? fileURLToPath(new URL('../../dist/safeapply.cjs', import.meta.url)), program);
  mkdirSync(join(folder, 'tmp'));
  chmodSync(folder, 0o755);
  if (unprivileged && isRoot) for (const path of [folder, join(folder, 'tmp')]) chownSync(path, 65534, 65534);
  const env = environment({
    SAFEAPPLY_STATE_DIR: state,
    SAFEAPPLY_HISTORY_DIR: join(folder, 'history'),
    XTABLES_LOCKFILE: join(folder, 'xtables.lock'),
    TMPDIR: join(folder, 'tmp'),
    ...options.env,
  });
  const user = !isRoot ? ['-U', '--preserve-credentials'] : unprivileged ? ['-U'] : [];
  const enter = ['nsenter', '-t', String(holder), ...user, '-n'];
  const stem = `${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${backend}`;
  const inside = (words: readonly string[], runOptions: RunOptions = {}): Promise<Ended> =>
    run([...enter, ...words], { ...runOptions, env: { ...env, ...runOptions.env } });
  const save = async (): Promise<string> => {
    const { status, stdout, stderr } = await inside([`${stem}-save`, '-c']);
    if (status !== 0) throw new Error(`${stem}-save: ${status} ${stderr}`);
    return stdout;
  };
  const applyArgs = (file: string, ...more: readonly string[]): readonly string[] => [
    'apply',
    ...(family === 'ipv4' ? [file] : ['-6', file]),
    '--backend',
    backend,
    ...more,
  ];
  return {
    backend,
    family,
    texts: rulesOf(family),
    folder,
    state,
    program,
    holder,
    enter,
    namespace: readlinkSync(`/proc/${holder}/ns/net`),
    env,
    journal: openJournal(state),
    write: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    load: async (text) => {
      const { status, stderr } = await inside([`${stem}-restore`, '-c'], { input: text });
      if (status !== 0) throw new Error(`${stem}-restore: ${stderr}`);
    },
    save,
    rules: async () => plain(await save()),
    run: inside,
    safeapply: (args, runOptions) => inside([process.execPath, program, ...args], runOptions),
    terminal: (command, typist) => startSession(enter, command, env, typist),
    applyArgs,
    applyLine: (file, ...more) => [process.execPath, program, ...applyArgs(file, ...more)].map(quoted).join(' '),
  };
}

/** One word for sh. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
