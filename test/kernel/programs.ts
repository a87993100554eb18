/** Programs that change the rules (`-c`): running them, and looking at what they have done and left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveBy, loadBy, type Stem } from './firewalls.ts';
import type { Lab } from './lab.ts';
import { backends } from './needs.ts';
import { rulesOf } from './rules.ts';
import type { Ended } from './run.ts';

const families = ['ipv4', 'ipv6'] as const;

/** Old rules in both families of the lab's backend. Returns all four firewalls. */
export async function begin(lab: Lab): Promise<Readonly<Record<string, string>>> {
  for (const family of families) await loadBy(lab, stem(lab.backend, family), rulesOf(family).old);
  return await everything(lab);
}

export async function everything(lab: Lab): Promise<Readonly<Record<string, string>>> {
  const stems = backends.flatMap((backend) => families.map((family) => stem(backend, family)));
  return Object.fromEntries(await Promise.all(stems.map(async (each) => [each, await liveBy(lab, each)] as const)));
}

function stem(backend: (typeof backends)[number], family: (typeof families)[number]): Stem {
  return `${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${backend}`;
}

/** Runs a shell script under the protection; in it, `$lab` is the lab's folder. */
export function runs(lab: Lab, script: string, ...more: readonly string[]): Promise<Ended> {
  return lab.safeapply(words(lab, script, '--detach', ...more));
}

export function words(lab: Lab, script: string, ...more: readonly string[]): readonly string[] {
  const program = lab.write('program', `lab='${lab.folder}'\n${script}\n`);
  return ['apply', '--backend', lab.backend, ...more, '-c', 'sh', program];
}

export function pidIn(lab: Lab, name: string): number {
  return Number(readFileSync(join(lab.folder, name), 'latin1'));
}

export function isThere(pid: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}
