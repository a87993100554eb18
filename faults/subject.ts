/** The programs that are played against: safeapply, and those that do the same work today. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, leftovers, quoted } from '../test/kernel/lab.ts';
import { environment, isInstalled } from '../test/kernel/needs.ts';
import { run } from '../test/kernel/run.ts';
import type { Place } from './place.ts';

/** Their names. */
export type SubjectName = 'safeapply' | 'iptables-apply' | 'ferm';

/** How one of them is used. */
export interface Subject {
  readonly name: SubjectName;
  /** What it asks with. */
  readonly prompt: string;
  /** Where it can be used at all. */
  readonly works: (place: Place) => boolean;
  /** Makes what it needs in the lab's folder, and returns variables of the environment for it. */
  readonly prepare: (lab: Lab) => Readonly<Record<string, string>>;
  /** The shell command line that applies a file. */
  readonly line: (lab: Lab, file: string, timeout: number, options: readonly string[]) => string;
  /** The process that asks. */
  readonly asker: (lab: Lab) => number;
}

/** All of them. */
export const subjects: Readonly<Record<SubjectName, Subject>> = {
  safeapply: {
    name: 'safeapply',
    prompt: 'Type yes to keep the new rules',
    works: () => true,
    prepare: () => ({}),
    line: (lab, file, timeout, options) => lab.applyLine(file, '-t', String(timeout), ...options),
    asker: (lab) => lab.journal.pid('cli'),
  },
  'iptables-apply': {
    name: 'iptables-apply',
    prompt: 'Can you establish NEW connections to the machine? (y/N)',
    works: () => isInstalled('iptables-apply'),
    prepare: plainNames,
    line: (lab, file, timeout) =>
      [lab.family === 'ipv4' ? 'iptables-apply' : 'ip6tables-apply', '-t', String(timeout), file].map(quoted).join(' '),
    asker: (lab) => pidOf(lab, 'iptables-apply', 'ip6tables-apply'),
  },
  ferm: {
    name: 'ferm',
    prompt: "Please type 'yes' to confirm:",
    // It takes iptables-legacy wherever that is installed, also where the rules of the machine are in nft.
    works: ({ backend }) => backend === 'legacy' && isInstalled('ferm'),
    prepare: (lab) => {
      writeFileSync(join(lab.folder, 'ferm.conf'), fermRules(lab));
      return {};
    },
    line: (lab, _, timeout) => `ferm --interactive --timeout ${timeout} ${quoted(join(lab.folder, 'ferm.conf'))}`,
    asker: (lab) => pidOf(lab, 'ferm'),
  },
};

/** The others. */
export const rivals = [subjects['iptables-apply'], subjects.ferm] as const;

/** The version of each of the others that is installed, as it says it. */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  const words = {
    'iptables-apply': ['iptables-apply', '-V'],
    ferm: ['ferm', '--version'],
    iptables: ['iptables', '-V'],
  };
  const found: Record<string, string> = {};
  for (const [name, command] of Object.entries(words)) {
    if (!isInstalled(name)) continue;
    const { stdout, stderr } = await run(command, { env: environment() });
    found[name] = /\d[\w.]*/.exec(stdout + stderr)?.[0] ?? 'unknown';
  }
  return found;
}

/** It uses whatever is called iptables-restore: here that is the lab's backend, or the wrapper of a row around it. */
function plainNames(lab: Lab): Readonly<Record<string, string>> {
  const bin = join(lab.folder, 'names');
  mkdirSync(bin);
  for (const stem of ['iptables', 'ip6tables']) {
    for (const verb of ['', '-save', '-restore']) {
      const path = join(bin, stem + verb);
      writeFileSync(path, `#!/bin/sh\nexec ${stem}-${lab.backend}${verb} "$@"\n`);
      chmodSync(path, 0o755);
    }
  }
  return { PATH: `${bin}:${lab.env['PATH'] ?? ''}` };
}

/** The new rules of the kernel tests in ferm's own language. */
function fermRules({ family }: Lab): string {
  return `domain ${family === 'ipv4' ? 'ip' : 'ip6'} {
  table filter {
    chain INPUT { policy DROP; interface lo ACCEPT; proto tcp dport 2222 ACCEPT; }
    chain FORWARD policy DROP;
    chain OUTPUT policy ACCEPT;
  }
  table nat chain POSTROUTING outerface eth0 MASQUERADE;
}
`;
}

function pidOf(lab: Lab, ...names: readonly string[]): number {
  // Its own children bear its name as well, and have higher numbers.
  const first = leftovers(lab.folder).find((pid) => names.includes(nameOf(pid)));
  if (first === undefined) throw new Error(`${names.join(' or ')} is not running`);
  return first;
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1').trim();
  } catch {
    return '';
  }
}
