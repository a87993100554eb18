/** The program under the names of iptables-apply and ip6tables-apply, and the real script under the same names. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inLab, type Lab, quoted } from './lab.ts';
import { type Backend, environment, isInstalled, kernelTest } from './needs.ts';

/** Both, as words of a command line that are begun with `env`. */
export interface DropIn {
  /** `iptables-apply` or `ip6tables-apply`, by the lab's family. */
  readonly name: string;
  readonly ours: readonly string[];
  readonly script: readonly string[];
  /** The environment in which plain `iptables` is of the lab's backend. */
  readonly path: string;
}

/** The question of both. */
export const prompt = 'Can you establish NEW connections to the machine? (y/N) ';

/**
 * What makes a scenario of one backend and one family (IPv4 where none is named), with both programs in its lab. `needs` is
 * why it cannot be played here.
 */
export function scenarios(
  backend: Backend,
  family?: Lab['family'],
): (title: string, act: (lab: Lab, both: DropIn) => Promise<void>, needs?: string) => void {
  const place = family === undefined ? backend : `${backend}, ${family}`;
  const options = family === undefined ? {} : { family };
  return (title, act, needs) => {
    kernelTest(`${place}: ${title}`, () => inLab(backend, (lab) => act(lab, dropIn(lab)), options), { needs });
  };
}

/** Why the real script cannot be run here; undefined where it can. */
export const noScript = scriptPath() === undefined ? 'iptables-apply is not installed' : stopsDaemons();

/** Writes a program into the lab's folder, and returns its path. */
export function program(lab: Lab, name: string, body: string): string {
  const path = lab.write(name, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A line for a program that loads a file of the lab's folder. */
export function loads({ backend, family, folder }: Lab, file: string): string {
  return `${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${backend}-restore < ${quoted(join(folder, file))}`;
}

/** Puts both into the lab's folder, as links, and in front of the PATH an iptables of the lab's backend. */
function dropIn(lab: Lab): DropIn {
  const name = lab.family === 'ipv4' ? 'iptables-apply' : 'ip6tables-apply';
  const [bin, script] = [join(lab.folder, 'plain'), join(lab.folder, 'script')];
  for (const folder of [bin, script]) mkdirSync(folder);
  symlinkSync(lab.program, join(lab.folder, name));
  const found = scriptPath();
  // A copy, since some scenarios hide the folder that it lies in.
  if (found !== undefined) copyFileSync(found, join(script, name));
  for (const stem of ['iptables', 'ip6tables'])
    for (const end of ['', '-save', '-restore']) {
      const real = whereIs(`${stem}-${lab.backend}${end}`);
      if (real !== undefined) symlinkSync(real, join(bin, `${stem}${end}`));
    }
  const path = `PATH=${bin}:${lab.env['PATH'] ?? ''}`;
  return {
    name,
    ours: ['env', path, process.execPath, join(lab.folder, name)],
    script: ['env', path, 'bash', join(script, name)],
    path,
  };
}

function scriptPath(): string | undefined {
  const path = whereIs('iptables-apply');
  return path !== undefined && isInstalled('bash') && isInstalled('getopt') ? realpathSync(path) : undefined;
}

/** It stops fail2ban, namespace or not. */
function stopsDaemons(): string | undefined {
  return existsSync('/etc/init.d/fail2ban') ? 'the real iptables-apply would stop fail2ban' : undefined;
}

function whereIs(name: string): string | undefined {
  const folders = (environment()['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
