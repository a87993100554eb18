/** The live firewall of this network namespace, through the iptables programs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { run } from './command.ts';
import { codeOf } from './error-code.ts';
import { Failure } from './failure.ts';
import { fenced } from './fence.ts';
import { lockHolder } from './lock-holder.ts';
import { rehearse } from './scratch.ts';
import type { Firewall, LoadMode, RestoreRequest, RestoreResult, SaveOutput, Store, Tools } from './system.ts';
import { findTools, needProgram } from './tools.ts';

/** Seconds that reading the rules may take. 100,000 rules take about 1 s. */
const readLimit = 60;

/** The firewall; texts of transactions are loaded from `store`. `network` is what the kernel tells of the namespace of the tools. */
export function realFirewall(store: Store, network = '/proc/net'): Firewall {
  return {
    tools: async (family, backend) => {
      // What a load will need is missed now, and not when it is needed.
      await Promise.all(['flock', 'timeout', 'unshare'].map(needProgram));
      return await findTools(family, backend);
    },
    save,
    witness: (tools, tables) => witness(network, tools, tables),
    restore: (request) => restore(store, request),
    lockHolder,
    rehearse,
  };
}

async function save(tools: Tools, limit = readLimit): Promise<SaveOutput> {
  const { exitCode, stdout, stderr } = await run(tools.save, ['-c'], { limit });
  if (exitCode === undefined) {
    throw new Failure({ kind: 'command', command: `${tools.save} -c`, exitCode, stderr });
  }
  return { text: stdout, stderr, exitCode };
}

async function witness(network: string, tools: Tools, tables: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const existing = tools.backend === 'legacy' ? await legacyTables(network, tools) : tables;
  const listings = new Map<string, string>();
  for (const table of tables.filter((name) => existing.includes(name))) {
    const args = ['-t', table, '-S'];
    const { exitCode, stdout, stderr } = await run(tools.list, args, { limit: readLimit });
    if (exitCode === 0) listings.set(table, stdout);
    // A kernel without that table has nothing in it; any other "no" is a rule set that we cannot see into.
    else if (!/does not exist|can't initialize/i.test(stderr)) {
      throw new Failure({ kind: 'command', command: [tools.list, ...args].join(' '), exitCode, stderr });
    }
  }
  return listings;
}

/** The legacy tables of this namespace. The file is there only once the modules are: no file, no tables. */
async function legacyTables(network: string, { family }: Tools): Promise<readonly string[]> {
  const path = `${network}/${family === 'ipv4' ? 'ip_tables_names' : 'ip6_tables_names'}`;
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((name) => name !== '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new Failure({ kind: 'file', path, action: 'read', code: codeOf(error) }, { cause: error });
  }
}

/** The flags of iptables-restore. */
const flags: Readonly<Record<LoadMode, readonly string[]>> = {
  replace: [],
  'replace-with-counters': ['-c'],
  'on-top': ['--noflush'],
};

/**
 * Loads rules under the transaction's writer lock. The lock belongs to the load itself, not to us: should we die, the
 * orphan still holds it, and its own limit still ends it.
 */
async function restore(store: Store, request: RestoreRequest): Promise<RestoreResult> {
  const { tools, id, text, how, limit, patience, unless } = request;
  const seconds = String(Math.ceil(limit));
  const [flock, timeout] = [await needProgram('flock'), await needProgram('timeout')];
  const load = [timeout, '-s', 'KILL', seconds, tools.restore, ...flags[how], '-w', String(Math.ceil(patience))];
  const fence = fenced(
    unless.map((name) => store.path(id, name)),
    load,
  );
  const lock = store.path(id, 'writer');
  const locked = ['-w', seconds, '-E', '75', lock, ...fence];
  const isThere = existsSync(dirname(lock));
  // Somebody has cleaned the folder: the old rules come back all the same, but nothing else is loaded any more.
  if (!isThere && how !== 'replace-with-counters')
    return { exitCode: undefined, stderr: 'the folder of the transaction is gone' };
  // Or it was cleared away, with the `done` that forbids the load.
  if (!isThere && (await store.hasLater(id))) return { exitCode: undefined, stderr: 'a later transaction has begun' };
  const [program, args] = isThere ? [flock, locked] : [timeout, load.slice(1)];
  const { exitCode, stderr } = await run(program, args, { input: text, limit: 2 * limit + 10 });
  // 76: the fence. 75: the lock was not to be had (flock -E). 137: timeout killed the load.
  if (exitCode === 76) return { exitCode: undefined, stderr: 'the transaction was decided by others in the meantime' };
  if (exitCode === 75) return { exitCode: undefined, stderr: `another load held the lock for ${seconds} s` };
  return { exitCode: exitCode === 137 ? undefined : exitCode, stderr };
}
