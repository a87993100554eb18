/** Finds the iptables programs of this host, and which backend the plain `iptables` is. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Family } from '../ruleset/model.ts';
import { run } from './command.ts';
import { Failure } from './failure.ts';
import type { Backend, Tools } from './system.ts';

/** Where sbin programs are, for those whose PATH lacks them (an ordinary user's on Debian). */
const sbin = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The programs of one family. `auto` follows what `iptables` is. Throws a `tool-missing` Failure. */
export async function findTools(family: Family, wish: Backend | 'auto'): Promise<Tools> {
  const stem = family === 'ipv4' ? 'iptables' : 'ip6tables';
  const backend = wish === 'auto' ? await backendOf(stem) : wish;
  const named = await toolsNamed(`${stem}-${backend}`, family, backend);
  if (named) return named;
  // Before 1.8 there is one backend, and its programs have no backend in their names.
  const plain = (await backendOf(stem)) === backend ? await toolsNamed(stem, family, backend) : undefined;
  if (plain) return plain;
  throw new Failure({ kind: 'tool-missing', tool: `${stem}-${backend}-save`, debianPackage: 'iptables' });
}

/** The absolute path of a program, or undefined. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), ...sbin]) {
    if (!folder.startsWith('/')) continue;
    const path = join(folder, name);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The Debian packages of the programs that are no part of iptables. */
const packages: Readonly<Record<string, string>> = { flock: 'util-linux', unshare: 'util-linux', timeout: 'coreutils' };

/** The absolute path of a program that there is no going on without. Throws a `tool-missing` Failure. */
export async function needProgram(name: string): Promise<string> {
  const path = await findProgram(name);
  if (path === undefined)
    throw new Failure({ kind: 'tool-missing', tool: name, debianPackage: packages[name] ?? name });
  return path;
}

async function backendOf(stem: string): Promise<Backend> {
  const program = await findProgram(stem);
  if (program === undefined) throw new Failure({ kind: 'tool-missing', tool: stem, debianPackage: 'iptables' });
  const { stdout } = await run(program, ['--version'], { limit: 10 });
  // `iptables v1.8.9 (nf_tables)`, `iptables v1.8.9 (legacy)`, and before 1.8 no word: that is legacy.
  return stdout.includes('(nf_tables)') ? 'nft' : 'legacy';
}

async function toolsNamed(stem: string, family: Family, backend: Backend): Promise<Tools | undefined> {
  const [list, save, restore] = await Promise.all([stem, `${stem}-save`, `${stem}-restore`].map(findProgram));
  return list !== undefined && save !== undefined && restore !== undefined
    ? { family, backend, list, save, restore }
    : undefined;
}
