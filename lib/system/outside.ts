/** What rules may name that is no part of iptables: the ipsets of this namespace, and objects that other programs make. */
import { run } from './command.ts';
import type { Outside } from './system.ts';
import { findProgram } from './tools.ts';

/** Seconds that listing the sets may take. */
const listLimit = 10;

/** Reads only. The sets are unknown to all but root, and where `ipset` is not installed. */
export async function outside(): Promise<Outside> {
  const makers: string[] = [];
  for (const name of ['nfacct', 'nfct']) if ((await findProgram(name)) !== undefined) makers.push(name);
  const ipset = await findProgram('ipset');
  if (ipset === undefined) return { sets: undefined, makers };
  // Headers alone: a set may have a million members.
  const { exitCode, stdout } = await run(ipset, ['list', '-terse'], { limit: listLimit });
  return { sets: exitCode === 0 ? headers(stdout) : undefined, makers: ['ipset', ...makers] };
}

/** From `Name: a`, `Type: hash:ip`, `Header: family inet …` to the line that makes such a set. */
function headers(listing: string): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const block of listing.split(/\n(?=Name: )/u)) {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mu').exec(block)?.[1] ?? '';
    const [name, type] = [field('Name'), field('Type')];
    if (name !== '' && type !== '') sets.set(name, `create ${name} ${type} ${field('Header')}`.trimEnd());
  }
  return sets;
}
