/** Finishing what others left: who is still in charge of a transaction, and what to do when nobody is. */
import type { System } from '../system/system.ts';
import { rollbackDecision } from './decide.ts';
import { obey } from './obey.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { deadlineOf, idNumber, idPrefix, type RollbackReason, type Transaction } from './transaction.ts';

/** The newest transaction of this boot and network namespace; undefined when there is none on file. */
export async function latest(system: System): Promise<Transaction | undefined> {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  const ids = (await system.store.ids()).filter((id) => idNumber(prefix, id) !== undefined);
  const newest = ids.sort((a, b) => (idNumber(prefix, b) ?? 0) - (idNumber(prefix, a) ?? 0))[0];
  return newest === undefined ? undefined : await readTransaction(system.store, newest);
}

/**
 * Whether somebody is in charge: the terminal that prepares it; once armed, the watchdog, the backstop or the terminal
 * that takes over. Guards that are far past the deadline are not in charge, whatever state they are in, and nobody is once
 * the backstop has put the old rules back: what is left is to verify that, which a stopped terminal would never do.
 */
export async function isGuarded(system: System, transaction: Transaction): Promise<boolean> {
  const { owner, plan, armed, applied, backstop, restored } = transaction;
  const alive = async (process: typeof backstop): Promise<boolean> =>
    process !== undefined && (await system.processes.state(process)) !== 'gone';
  if (!armed) return await alive(owner?.process);
  if (restored) return false;
  const patience = (applied?.grace ?? armed.grace) + 2 * (plan?.restoreLimit ?? 30);
  if (system.clock.now() > (deadlineOf(transaction) ?? 0) + patience) return false;
  return (await alive(armed.watchdog)) || (await alive(backstop)) || (await alive(owner?.process));
}

/**
 * Ends a transaction in the watchdog's place. In this order, so that nobody is overtaken: decide; SIGKILL the watchdog
 * and its children; only then, under the writer lock, restore. A `keep` that was decided before is kept.
 */
export async function takeOver(system: System, id: string, reason: RollbackReason, by: string): Promise<Outcome> {
  const decision = await rollbackDecision(system, id, reason, '', by);
  await system.processes.killWatchdog(id);
  return await obey(system, id, decision);
}

/** Ends a transaction that nobody guards. One that was never armed has changed nothing, and is forgotten. */
export async function recover(system: System, transaction: Transaction): Promise<Outcome | 'forgotten'> {
  if (transaction.armed) return await takeOver(system, transaction.id, 'watchdog-gone', 'recovery');
  await system.processes.killWatchdog(transaction.id);
  const now = await readTransaction(system.store, transaction.id);
  if (now.armed) return await takeOver(system, now.id, 'watchdog-gone', 'recovery');
  await system.store.remove(transaction.id);
  return 'forgotten';
}
