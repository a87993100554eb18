/**
 * The backstop's shell program once more, as a process of the fake world: same files, same order, same patience. The
 * shell program itself is run by test/kernel/, against the real kernel.
 */
import { decisionText, readTransaction } from '../../lib/apply/record.ts';
import { deadlineOf } from '../../lib/apply/transaction.ts';
import { writeFields } from '../../lib/apply/fields.ts';
import type { ProcessIdentity, System } from '../../lib/system/system.ts';

/** Guards `id` as the shell program does; `killWatchdog` stands for its kill loop. */
export async function backstop(
  system: System,
  id: string,
  owner: ProcessIdentity,
  killWatchdog: () => void,
): Promise<void> {
  const { pid, startTime } = system.processes.self;
  await system.store.writeOnce(id, 'backstop', writeFields({ pid, start: startTime }));
  for (;;) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.done || !transaction.owner) return;
    const deadline = deadlineOf(transaction);
    if (deadline === undefined) {
      if ((await system.processes.state(owner)) === 'gone') return;
    } else {
      const grace = transaction.applied?.grace ?? transaction.armed?.grace ?? 5;
      if (Math.floor(system.clock.now()) > Math.floor(deadline) + grace && (await rescue(system, id, killWatchdog)))
        return;
    }
    await system.clock.sleep(1);
  }
}

/** Whether there is nothing left to do. */
async function rescue(system: System, id: string, killWatchdog: () => void): Promise<boolean> {
  const at = system.clock.now();
  const text = decisionText({
    kind: 'rollback',
    reason: 'expired',
    by: 'backstop',
    at,
    detail: 'nobody else acted in time',
  });
  await system.store.writeOnce(id, 'decision.1', text).catch(() => undefined);
  const transaction = await readTransaction(system.store, id);
  if (transaction.decision?.kind === 'keep') return true;
  killWatchdog();
  if (!(await readTransaction(system.store, id)).touched) return true;
  const tools = { family: 'ipv4', backend: 'nft', save: '', restore: '', list: '' } as const;
  const { exitCode } = await system.firewall.restore({
    tools,
    id,
    text: (await system.store.read(id, 'undo.v4')) ?? '',
    counters: true,
    limit: 30,
    unless: ['done', 'restored'],
  });
  if (exitCode !== 0) return false;
  await system.store.writeOnce(id, 'restored', writeFields({ at })).catch(() => undefined);
  return true;
}
