/** Whether what is known of iptables, all of it of version 1.8.9, can be held against the iptables of this machine. */
import { spawnSync } from 'node:child_process';
import { environment, isInstalled, isRoot } from './needs.ts';

/** Why it cannot; undefined where it can. `tools` are other programs that a test needs. */
export function whyNotCompared(tools: readonly string[] = []): string | undefined {
  const version = spawnSync('iptables', ['--version'], { env: environment(), encoding: 'utf8' }).stdout;
  if (!version.includes(' v1.8.9 ')) return `what is known is known of iptables 1.8.9, this is ${version.trim()}`;
  if (!isRoot) return 'not root: in a user namespace the kernel loads no modules, and knows no other users';
  const tool = tools.find((each) => !isInstalled(each));
  return tool === undefined ? undefined : `${tool} is not installed`;
}
