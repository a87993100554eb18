/** The newest transaction, and how far one may speak of its end as of what is so. */
import type { System } from '../system/system.ts';
import { asHistory, outcomeOf } from './finish.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { type Done, idNumber, idPrefix, type Transaction } from './transaction.ts';

/** The newest transaction of this boot and network namespace that was not given up; undefined when there is none on file. */
export async function latest(system: System): Promise<Transaction | undefined> {
  return await latestOf(system, await numbers(system));
}

/** The newest transaction of those numbers, highest first, that was not given up. */
export async function latestOf(system: System, listed: readonly number[]): Promise<Transaction | undefined> {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  for (const number of listed) {
    const transaction = await readTransaction(system.store, `${prefix}${number}`);
    // Without an owner it was cleared away since it was listed.
    const isGone = transaction.owner === undefined && transaction.armed === undefined;
    if (!isGone && transaction.done?.outcome !== 'given-up') return transaction;
  }
  return undefined;
}

/** The numbers of all transactions of this boot and network namespace, highest first. */
export async function numbers(system: System): Promise<readonly number[]> {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  const found = (await system.store.ids()).flatMap((id) => idNumber(prefix, id) ?? []);
  return found.sort((a, b) => b - a);
}

/** Seconds for which what was read back is told as what is so. */
const fresh = 3;

/** The end that is on file. Somebody may have stopped us since it came: then it says what was, and not what is. */
export async function endOf(system: System, id: string, done: Done): Promise<Outcome> {
  const outcome = outcomeOf(id, done);
  const isOld = system.clock.now() - done.uptime > fresh || (await latest(system))?.id !== id;
  return isOld ? asHistory(outcome, done) : outcome;
}
