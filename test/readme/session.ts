/** Runs the commands of the README as somebody at a terminal would, in one private network namespace. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const enter = process.getuid?.() === 0 ? ['-n'] : ['-r', 'unshare', '-n'];
const path = [process.env['PATH'], '/usr/sbin', '/sbin'].join(delimiter);

/** What is in force when the README begins, and the file that is applied in it. */
const before = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
COMMIT
`;
const wanted = before.replace('--dport 22 ', '--dport 222 ');

/** Why such a session can't be had on this machine; undefined when it can. */
export function whatIsMissing(): string | undefined {
  const { status } = spawnSync('unshare', [...enter, 'iptables-nft', '-S'], { env: { ...process.env, PATH: path } });
  const { status: terminal } = spawnSync('script', ['--version']);
  if (status !== 0) return 'no iptables in a network namespace (unshare -n) here';
  return terminal === 0 ? undefined : 'script (bsdutils) is not installed';
}

/** Runs the commands of all blocks, one after the other, and returns each block as it would stand in the README. */
export async function runSession(blocks: readonly (readonly string[])[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-readme-'));
  try {
    prepare(folder);
    return (await printed(folder, sessionText(blocks))).split(mark).slice(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Before each block; no program prints it. */
const mark = '\u0001\n';

/** A script of the shell: each command is shown, then run at a terminal, and knows the status of the one before. */
function sessionText(blocks: readonly (readonly string[])[]): string {
  const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
  const lines = blocks.flatMap((commands) => [
    "printf '\\001\\n'",
    ...commands.flatMap((command) => [
      `printf '%s\\n' ${quoted(`$ ${command}`)}`,
      // The prompt must have room for its line, and no end of input comes while somebody might still type.
      `script -qefc ${quoted(`stty cols 120; (exit $status); ${command}`).replace('$status', "'$status'")} /dev/null <quiet`,
      'status=$?',
    ]),
  ]);
  return ['iptables-nft-restore before.save', 'exec 9<>quiet', 'status=0', ...lines, ''].join('\n');
}

function prepare(folder: string): void {
  const file = (name: string, content: string): void => {
    writeFileSync(join(folder, name), content);
  };
  file('before.save', before);
  file('rules.save', wanted);
  mkdirSync(join(folder, 'bin'));
  const program = (name: string, line: string): void => {
    file(`bin/${name}`, `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  };
  // In its namespace the session is root already.
  program('sudo', 'exec "$@"');
  // The README was written where iptables is what it is by default on Debian.
  program('iptables', 'exec iptables-nft "$@"');
  symlinkSync(join(root, 'dist/safeapply.cjs'), join(folder, 'bin/safeapply'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  spawnSync('mkfifo', [join(folder, 'quiet')]);
}

async function printed(folder: string, session: string): Promise<string> {
  const shell = spawn('unshare', [...enter, 'sh', '-c', session], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PATH: [join(folder, 'bin'), path].join(delimiter),
      SAFEAPPLY_STATE_DIR: join(folder, 'state'),
      SAFEAPPLY_HISTORY_DIR: join(folder, 'history'),
      XTABLES_LOCKFILE: join(folder, 'lock'),
      SHELL: '/bin/sh',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      SUDO_USER: undefined,
    },
  });
  const output = await text(shell.stdout);
  return output
    .split('\n')
    .map(lastState)
    .filter((line) => line !== undefined)
    .join('\n');
}

/** What a terminal shows of a line that was written over: its last state. Nothing of a line that only moved the cursor. */
function lastState(line: string): string | undefined {
  const states = line.split(overwriting).map((state) => state.replace(/ +$/u, ''));
  const last = states.findLast((state) => state !== '');
  return last === undefined && states.length > 2 ? undefined : (last ?? '');
}

/** A carriage return, or an escape sequence. */
const overwriting = new RegExp(`\\r|${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'u');
