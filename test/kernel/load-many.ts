/** Whether the real iptables-restore takes each of many texts, loaded one after the other in one network namespace. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, unshare } from './needs.ts';
import { run } from './run.ts';

/** The exit status of each load. `tool` is `iptables-nft` and the like; `prepare` are shell lines that run first. */
export async function loadMany(
  tool: string,
  texts: readonly string[],
  prepare: readonly string[],
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'load-many-'));
  try {
    for (const [n, text] of texts.entries()) writeFileSync(join(folder, `${n}`), text);
    const load = `for n in ${texts.map((_, n) => n).join(' ')}; do ${tool}-restore <$n >/dev/null 2>&1; echo $?; done`;
    const { status, stdout, stderr } = await run(
      [...unshare, 'sh', '-c', ['set -e', `cd ${folder}`, ...prepare, 'set +e', load].join('\n')],
      { env: environment({ XTABLES_LOCKFILE: join(folder, 'lock') }) },
    );
    if (status !== 0) throw new Error(`${tool}: ${status} ${stderr}`);
    return stdout.trim().split('\n').map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
