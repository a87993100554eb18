/**
 * Ends a transaction that was decided to be kept: reads the live rules back and says whether they are the wanted ones.
 * It never loads anything: whatever others changed during the window stays, and is reported.
 */
import type { System } from '../system/system.ts';
import { compareLive } from './compare.ts';
import { finish, outcomeOf, unknownState } from './finish.ts';
import { endOf } from './latest.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import type { Transaction } from './transaction.ts';

/** Attempts to read the live rules, a second apart, until we say that we do not know. */
const attempts = 10;

/** Ends it as `kept`, or as `unknown-state` when the live rules cannot be read. */
export async function keep(system: System, transaction: Transaction): Promise<Outcome> {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, 'plan.json is missing or broken');
  let problem = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await system.clock.sleep(1);
    const now = await readTransaction(system.store, id);
    if (now.done) return await endOf(system, id, now.done);
    const found = await compareLive(system, id, plan, 'wanted');
    if (found.kind !== 'unknown') {
      const foreign = found.kind === 'different' ? found.changes : [];
      return outcomeOf(id, await finish(system, id, { outcome: 'kept', reason: 'confirmed', detail: '', foreign }));
    }
    problem = found.reason;
  }
  return unknownState(system, transaction, `kept, but the live rules could not be read: ${problem}`);
}
