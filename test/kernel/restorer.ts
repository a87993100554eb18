/**
 * One private network namespace with a small shell in it, which loads one input after the other with the real
 * iptables-restore, says what iptables-save prints, and flushes again. Starting a shell once and not node for every case is
 * what makes many cases cheap.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Backend, environment, unshare } from './needs.ts';

/** One input for iptables-restore. Every text is bytes: one character, U+0000 to U+00FF, for each. */
export interface Load {
  readonly family: 'ipv4' | 'ipv6';
  readonly table: string;
  readonly input: string;
}

/** How iptables-restore ended, and what iptables-save then printed of the table. */
export interface Loaded {
  /** 128 and the signal's number when one killed it: 139 is a crash, 137 or 152 too much processor time. */
  readonly status: number;
  readonly stderr: string;
  /** Undefined when the load failed. */
  readonly saved: string | undefined;
}

/** The namespace and its shell. */
export interface Restorer {
  /** Loads into an empty table. Loads are carried out one after the other. */
  load(load: Load): Promise<Loaded>;
  /** Ends the shell, and with it the namespace. */
  close(): Promise<void>;
}

/**
 * What the shell does, for each line `TOOL TABLE` of its standard input, in the folder that it was started in and that is its
 * argument. It clears up by itself, so that nothing is left of tests that were cut short.
 */
const loop = `
ulimit -c 0; ulimit -t 10
while read -r tool table; do
  "$tool-restore" <input >output 2>errors
  status=$?
  if [ $status = 0 ]; then
    "$tool-save" -t "$table" </dev/null >saved 2>/dev/null
    printf '*%s\\nCOMMIT\\n' "$table" >flush
    "$tool-restore" <flush >/dev/null 2>&1
  fi
  echo $status
done 2>/dev/null
cd / && rm -rf "$1"`;

/** A load that takes longer than this is ended, together with its namespace. */
const patience = 60_000;

/** Opens a namespace. `prepare` are shell lines that run in it first: for sets, interfaces and the like. */
export function openRestorer(backend: Backend, prepare: readonly string[] = []): Restorer {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  let shell = start(folder, prepare);
  let last: Promise<unknown> = Promise.resolve();
  const load = async ({ family, table, input }: Load): Promise<Loaded> => {
    writeFileSync(join(folder, 'input'), input, 'latin1');
    const tool = `${family === 'ipv6' ? 'ip6tables' : 'iptables'}-${backend}`;
    const status = await answer(shell, `${tool} ${table}\n`);
    if (status === undefined) {
      shell = start(folder, prepare);
      return { status: 137, stderr: 'ended: it took too long', saved: undefined };
    }
    const read = (name: string): string => readFileSync(join(folder, name), 'latin1');
    return { status, stderr: read('errors'), saved: status === 0 ? read('saved') : undefined };
  };
  return {
    load: (each) => {
      const next = last.then(() => load(each));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      await last;
      shell.stdin.end();
      if (shell.exitCode === null) await once(shell, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Shell = ChildProcessByStdio<Writable, Readable, null>;

function start(folder: string, prepare: readonly string[]): Shell {
  const [program = '', ...args] = unshare;
  const shell = spawn(program, [...args, 'sh', '-c', [...prepare, loop].join('\n'), 'sh', folder], {
    cwd: folder,
    env: environment({ XTABLES_LOCKFILE: join(folder, 'lock') }),
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  shell.stdin.on('error', () => undefined);
  shell.stdout.setEncoding('latin1');
  return shell;
}

/** The status that the shell says; undefined when it said none in time, and then it is gone. */
async function answer(shell: Shell, line: string): Promise<number | undefined> {
  return await new Promise((resolve) => {
    const finish = (status: number | undefined): void => {
      clearTimeout(timer);
      shell.stdout.off('data', hear);
      shell.off('close', leave);
      resolve(status);
    };
    const hear = (text: string): void => {
      finish(Number(text));
    };
    const leave = (): void => {
      finish(undefined);
    };
    const timer = setTimeout(() => {
      if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
    }, patience);
    shell.stdout.on('data', hear);
    shell.on('close', leave);
    shell.stdin.write(line);
  });
}
