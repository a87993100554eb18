/**
 * Finds the iptables programs of this host, and which backend the plain `iptables` is. A program is found through PATH, and only
 * where nobody but root and we could have put it: a folder of PATH that others may write to is passed over.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../ruleset/model.ts';
import { run } from './command.ts';
import { programFolders } from './environment.ts';
import { Failure } from './failure.ts';
import { isOpen, isTrusted } from './owners.ts';
import type { Backend, Tools } from './system.ts';
import { walk } from './walk.ts';

/** The programs of one family. `auto` follows what `iptables` is. Throws a `tool-missing` Failure. */
export async function findTools(family: Family, wish: Backend | 'auto'): Promise<Tools> {
  const stem = family === 'ipv4' ? 'iptables' : 'ip6tables';
  const backend = wish === 'auto' ? await backendOf(stem) : wish;
  const named = await toolsNamed(`${stem}-${backend}`, family, backend);
  if (named) return named;
  // Before 1.8 there is one backend, and its programs have no backend in their names.
  const plain = (await backendOf(stem)) === backend ? await toolsNamed(stem, family, backend) : undefined;
  if (plain) return plain;
  throw missing('iptables', `${stem}-${backend}-save`, ...namesOf(stem, backend));
}

/** The absolute path of a program, or undefined. */
export function findProgram(name: string): Promise<string | undefined> {
  return Promise.resolve(lookFor(name).path);
}

/** The Debian packages of the programs that are no part of iptables. */
const packages: Readonly<Record<string, string>> = { flock: 'util-linux', unshare: 'util-linux', timeout: 'coreutils' };

/** The absolute path of a program that there is no going on without. Throws a `tool-missing` Failure. */
export async function needProgram(name: string): Promise<string> {
  const path = await findProgram(name);
  if (path === undefined) throw missing(packages[name] ?? name, name);
  return path;
}

async function backendOf(stem: string): Promise<Backend> {
  const program = await findProgram(stem);
  if (program === undefined) throw missing('iptables', stem, ...namesOf(stem, 'nft'), ...namesOf(stem, 'legacy'));
  const { stdout } = await run(program, ['--version'], { limit: 10 });
  // `iptables v1.8.9 (nf_tables)`, `iptables v1.8.9 (legacy)`, and before 1.8 no word: that is legacy.
  return stdout.includes('(nf_tables)') ? 'nft' : 'legacy';
}

function namesOf(stem: string, backend: Backend): readonly string[] {
  return ['-save', '-restore', ''].map((end) => `${stem}-${backend}${end}`);
}

async function toolsNamed(stem: string, family: Family, backend: Backend): Promise<Tools | undefined> {
  const [list, save, restore] = await Promise.all([stem, `${stem}-save`, `${stem}-restore`].map(findProgram));
  return list !== undefined && save !== undefined && restore !== undefined
    ? { family, backend, list, save, restore }
    : undefined;
}

/** `name` is what is missing; `besides` is what goes with it, and may be what is passed over. */
function missing(debianPackage: string, name: string, ...besides: readonly string[]): Failure {
  const passedOver = [name, ...besides].map((each) => lookFor(each).passedOver).find((each) => each !== undefined);
  return new Failure({ kind: 'tool-missing', tool: name, debianPackage, passedOver });
}

/** The first such program in good hands, and the first that is not, with the reason. */
function lookFor(name: string): { readonly path?: string; readonly passedOver?: string } {
  let passedOver: string | undefined;
  for (const folder of programFolders()) {
    const path = join(folder, name);
    if (!isExecutable(path)) continue;
    const objection = objectionToProgram(path);
    if (objection === undefined) return { path };
    passedOver ??= `${path}, which is not run: ${objection}`;
  }
  return passedOver === undefined ? {} : { passedOver };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function objectionToProgram(path: string): string | undefined {
  const found = walk(path);
  if (found.kind === 'unsafe') return found.because;
  if (found.kind === 'missing') return 'it is not there any more';
  if (!isTrusted(found.stats)) return `it belongs to uid ${found.stats.uid}`;
  return isOpen(found.stats) ? 'others may write to it' : undefined;
}
