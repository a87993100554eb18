/** The newest transaction, and how far one may speak of its end as of what is so. */
import type { System } from '../system/system.ts';
import { asHistory, outcomeOf } from './finish.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { type Done, idNumber, idPrefix, type Transaction } from './transaction.ts';

/** The newest transaction of this boot and network namespace; undefined when there is none on file. */
export async function latest(system: System): Promise<Transaction | undefined> {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  const ids = (await system.store.ids()).filter((id) => idNumber(prefix, id) !== undefined);
  const newest = ids.sort((a, b) => (idNumber(prefix, b) ?? 0) - (idNumber(prefix, a) ?? 0))[0];
  return newest === undefined ? undefined : await readTransaction(system.store, newest);
}

/** Seconds for which what was read back is told as what is so. */
const fresh = 3;

/** The end that is on file. Somebody may have stopped us since it came: then it says what was, and not what is. */
export async function endOf(system: System, id: string, done: Done): Promise<Outcome> {
  const outcome = outcomeOf(id, done);
  const isOld = system.clock.now() - done.uptime > fresh || (await latest(system))?.id !== id;
  return isOld ? asHistory(outcome, done) : outcome;
}
