/**
 * The kernel without the live firewall: rules are loaded in a network namespace that is made for one load and vanishes with
 * it. No file is written, so none can be left behind. Nothing here may load, list or lock anything in our own namespace but
 * by the two verbs that say so (`readThrough`, `outside`), and these only read.
 */
import { readFile } from 'node:fs/promises';
import type { Family } from '../ruleset/model.ts';
import { run } from './command.ts';
import { Failure } from './failure.ts';
import { outside } from './outside.ts';
import type { RestoreResult, Sandbox, ReadThroughRequest, TryOutRequest, TryOutResult } from './system.ts';
import { findProgram, findTools, needProgram } from './tools.ts';

/**
 * Standard input is the rules. The lock file is a pipe of this one load: a name in a folder would have to be cleaned up, and
 * the default is the lock of the host (flock(2) works on a pipe; seen with iptables 1.8.9 on Linux 6.18). Descriptor 3 ends
 * when safeapply does, by SIGKILL too; then the whole process group goes, and the namespace with it.
 */
const script = `
ulimit -c 0
{ read -r end; kill -s KILL 0; } <&3 >/dev/null 2>&1 &
watcher=$!
restore=$1 flag=$2 ipset=$3
shift 3
echo entered
read -r inside outside count </proc/self/uid_map
echo "$count"
[ "$#" = 0 ] || printf '%s\\n' "$@" | "$ipset" restore >/dev/null 2>&1
exec 8<&0
XTABLES_LOCKFILE=/proc/self/fd/9
export XTABLES_LOCKFILE
echo lock | "$restore" $flag 9<&0 <&8 >/dev/null 3<&-
echo "$?"
kill -s KILL "$watcher"
`;

/** How many ids the first user namespace has: all of them. */
const allIds = '4294967295';

/** A resolver that has no network to ask by must not be waited for; where it has one, a second is enough. */
const resolver = { RES_OPTIONS: 'timeout:1 attempts:1' };

/** The sandbox of this machine. */
export function realSandbox(): Sandbox {
  // The way in that worked last: `unshare -n`, or for ordinary users with a user namespace around it.
  let ways: readonly Way[] = process.geteuid?.() === 0 ? [plain, mapped] : [mapped];
  return {
    programs: findTools,
    tryOut: async (request) => {
      const refusals: string[] = [];
      for (const way of ways) {
        const answer = await enter(way, { ...request, flag: request.noflush ? '--noflush' : '' });
        if ('result' in answer) {
          ways = [way];
          return answer.result;
        }
        refusals.push(answer.said);
      }
      throw new Failure({ kind: 'scratch', stderr: [...new Set(refusals)].join('; ') });
    },
    readThrough,
    outside,
  };
}

/** The words before the program that runs inside. */
type Way = () => Promise<readonly string[]>;

const plain: Way = async () => [await needProgram('unshare'), '-n'];
// Not `unshare -rn`: then /proc/net still shows the old namespace to legacy's save, and it fails.
const mapped: Way = async () => {
  const unshare = await needProgram('unshare');
  return [unshare, '-r', unshare, '-n'];
};
const staying: Way = () => Promise.resolve([]);

/** One run of the script: its answer, or what was said instead of coming in. */
async function enter(
  way: Way,
  request: Pick<TryOutRequest, 'tools' | 'text' | 'sets' | 'limit'> & { readonly flag: '' | '--noflush' | '--test' },
): Promise<{ readonly result: TryOutResult } | { readonly said: string }> {
  const { tools, text, flag, sets, limit } = request;
  const timeout = await needProgram('timeout');
  const ipset = sets.length === 0 ? undefined : await findProgram('ipset');
  const words = ['/bin/sh', '-c', script, 'sandbox', tools.restore, flag, ipset ?? '', ...(ipset ? sets : [])];
  // `timeout` kills its whole process group, so a hanging load ends with everything it started.
  const args = ['-s', 'KILL', String(Math.ceil(limit)), ...(await way()), ...words];
  const { exitCode, stdout, stderr } = await run(timeout, args, {
    input: text,
    limit: limit + 10,
    env: resolver,
    lifeline: 'descriptor 3',
  });
  const [entered, ids, status] = stdout.split('\n');
  if (entered !== 'entered') return { said: stderr.trim() || `status ${exitCode ?? 'unknown'}` };
  const ended = status === undefined || status === '' ? undefined : Number(status);
  return { result: { exitCode: ended, stderr, ids: ids === allIds ? 'all' : 'some' } };
}

async function readThrough({ tools, text, tables, limit }: ReadThroughRequest): Promise<RestoreResult> {
  if (tools.backend === 'legacy') await needLegacyTables(tools.family, tables);
  const answer = await enter(staying, { tools, text, sets: [], limit, flag: '--test' });
  if ('result' in answer) return answer.result;
  throw new Failure({ kind: 'scratch', stderr: answer.said });
}

/** Legacy makes a table that it is asked about, with `--test` too: only those that are there may be named. */
async function needLegacyTables(family: Family, tables: readonly string[]): Promise<void> {
  const path = family === 'ipv4' ? '/proc/net/ip_tables_names' : '/proc/net/ip6_tables_names';
  const there = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const missing = tables.find((name) => !there.includes(name));
  if (missing === undefined) return;
  const stderr = `iptables-restore --test would make the table ${missing} here, so it is not asked`;
  throw new Failure({ kind: 'scratch', stderr });
}
