/**
 * The backstop's shell program once more, as a process of the fake world: same files, same order, same patience. The
 * shell program itself is run by test/kernel/, against the real kernel.
 */
import { decisionFile, decisionText, readTransaction } from '../../lib/apply/record.ts';
import { deadlineOf } from '../../lib/apply/transaction.ts';
import { writeFields } from '../../lib/apply/fields.ts';
import type { BackstopRequest, ProcessIdentity, System } from '../../lib/system/system.ts';
import { fakeTools } from './firewall.ts';

/** Guards `id` as the shell program does; `killWatchdog` stands for its kill loop. */
export async function backstop(
  system: System,
  { id, undos }: BackstopRequest,
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
      if (
        Math.floor(system.clock.now()) > Math.floor(deadline) + grace &&
        (await rescue(system, { id, undos }, killWatchdog))
      )
        return;
    }
    await system.clock.sleep(1);
  }
}

/** Whether there is nothing left to do. */
async function rescue(
  system: System,
  { id, undos }: Pick<BackstopRequest, 'id' | 'undos'>,
  killWatchdog: () => void,
): Promise<boolean> {
  const at = system.clock.now();
  const text = decisionText({
    kind: 'rollback',
    reason: 'expired',
    by: 'backstop',
    at,
    detail: 'nobody else acted in time',
  });
  const before = await readTransaction(system.store, id);
  if (!before.decision) await system.store.writeOnce(id, decisionFile(before.slot), text).catch(() => undefined);
  const transaction = await readTransaction(system.store, id);
  if (transaction.decision?.kind === 'keep') return true;
  // Somebody was faster by a moment, and moved the deadline.
  if (!transaction.decision && at < (deadlineOf(transaction) ?? 0)) return false;
  killWatchdog();
  if (!(await readTransaction(system.store, id)).touched) return true;
  for (const { name } of undos) {
    const text = (await system.store.read(id, name)) ?? '';
    const tools = fakeTools(name.includes('.v6') ? 'ipv6' : 'ipv4');
    const how = { how: 'replace-with-counters', limit: 30, patience: 30, unless: ['done', 'restored'] } as const;
    const { exitCode } = await system.firewall.restore({ tools, id, text, ...how });
    if (exitCode !== 0) return false;
  }
  await system.store.writeOnce(id, 'restored', writeFields({ at })).catch(() => undefined);
  return true;
}
