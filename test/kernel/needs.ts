/** Whether this machine can run the kernel tests at all. One place, so that nothing is left out in silence. */
import { spawnSync } from 'node:child_process';

/** Both kernel interfaces of iptables: every promise is kept on each. */
export const backends = ['nft', 'legacy'] as const;

/** One of the two. */
export type Backend = (typeof backends)[number];

/** Whether the tests run as root: then a network namespace is enough, otherwise it needs a user namespace around it. */
export const isRoot = process.getuid?.() === 0;

/** What makes a namespace of our own, before the program that runs in it. */
export const unshare: readonly string[] = isRoot ? ['unshare', '-n'] : ['unshare', '-r', 'unshare', '-n'];

/** Why the kernel tests cannot run here; undefined where they can. */
export const missing = whatIsMissing();

/**
 * `test.concurrent`, or a skip with its reason in the title and on the console. On CI a machine that cannot do this is
 * broken, so there the tests run, and fail.
 */
export function kernelTest(
  title: string,
  act: () => Promise<void>,
  { seconds = 300, needs }: { readonly seconds?: number; readonly needs?: string | undefined } = {},
): void {
  const reason = missing ?? needs;
  if (reason === undefined || (missing !== undefined && process.env['CI'] !== undefined)) {
    test.concurrent(title, act, seconds * 1000);
    return;
  }
  console.warn(`SKIPPED: ${title}: ${reason}`);
  test.skip(`${title} (${reason})`, act);
}

function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux';
  const [program = '', ...args] = unshare;
  if (spawnSync(program, [...args, 'true']).status !== 0)
    return `no network namespace is to be had here (${unshare.join(' ')})`;
  for (const tool of ['script', 'nsenter', 'setpriv', 'flock', 'timeout']) {
    if (!isInstalled(tool)) return `${tool} is not installed`;
  }
  for (const backend of backends) {
    for (const stem of ['iptables', 'ip6tables']) {
      const tool = `${stem}-${backend}-save`;
      if (spawnSync(program, [...args, tool], { env: environment() }).status !== 0)
        return `${tool} does not work here; Debian has it in the package iptables`;
    }
  }
  return undefined;
}

/** Whether a program is in the PATH of the tests. */
export function isInstalled(tool: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', tool], { env: environment() }).status === 0;
}

/** The environment of everything that the tests start: nothing of the test runner's (FORCE_COLOR, NODE_OPTIONS). */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`, HOME: '/', SHELL: '/bin/sh', TERM: 'xterm', ...more };
}
