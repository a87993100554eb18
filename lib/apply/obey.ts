/** Carries a decision out: ends the transaction as kept, or puts the old rules back. */
import type { System } from '../system/system.ts';
import { keep } from './keep.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { type Cause, rollBack } from './rollback.ts';
import type { Decision } from './transaction.ts';

/** Does what was decided, and says how that ended. */
export async function obey(system: System, id: string, decision: Decision): Promise<Outcome> {
  const transaction = await readTransaction(system.store, id);
  return decision.kind === 'keep'
    ? await keep(system, transaction)
    : await rollBack(system, transaction, causeOf(decision));
}

/** Why a decided rollback happens. */
export function causeOf(decision: Decision): Cause {
  return { reason: decision.reason === 'confirmed' ? 'expired' : decision.reason, detail: decision.detail };
}
