/** Deciding from another login: `safeapply confirm` and `safeapply rollback`. */
import type { FamilyChanges } from '../diff/change.ts';
import type { System } from '../system/system.ts';
import { decide, type Wish } from './decide.ts';
import { outcomeOf, unknownState } from './finish.ts';
import { follow } from './follow.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './progress.ts';
import { reasonOf } from './reason.ts';
import { readTransaction } from './record.ts';
import { remembering } from './remember.ts';
import { isGuarded, latest, recover, takeOver } from './recover.ts';
import type { Done, Transaction } from './transaction.ts';

/** What came of it; `none`: there is no such transaction. */
export type SecondHand = Outcome | { readonly kind: 'none' };

/**
 * Keeps the pending rules. Waits until they are in force first. Comes too late: the outcome says what is true by now,
 * `rolled-back` with the reason.
 */
export async function confirm(system: System, id: string | undefined, say: Say): Promise<SecondHand> {
  return await second(system, id, { kind: 'keep', by: `${system.host.user} with safeapply confirm` }, say);
}

/** Rolls the pending rules back now. */
export async function rollback(system: System, id: string | undefined, say: Say): Promise<SecondHand> {
  const by = `${system.host.user} with safeapply rollback`;
  return await second(system, id, { kind: 'rollback', by, reason: 'requested' }, say);
}

/** What a transaction changed or would have changed; nothing where its plan is not on file. */
export async function changesOf(system: System, id: string): Promise<readonly FamilyChanges[]> {
  return (await readTransaction(system.store, id)).plan?.changes ?? [];
}

async function second(world: System, id: string | undefined, wish: Wish, say: Say): Promise<SecondHand> {
  const newest = await latest(world);
  if (!newest || (id !== undefined && newest.id !== id)) return { kind: 'none' };
  if (newest.done) return asHistory(outcomeOf(newest.id, newest.done), newest.done);
  const system = remembering(world, newest.id);
  const transaction = await waitUntilDecidable(system, newest, wish.kind);
  if (transaction.done) return outcomeOf(transaction.id, transaction.done);
  if (!transaction.armed) return { kind: 'none' };
  try {
    if (wish.kind === 'rollback' || transaction.applied) await decide(system, transaction.id, wish);
  } catch (error) {
    // A rollback needs no leave from the disk; a keep that is not on file is none.
    if (wish.kind === 'rollback') return await takeOver(system, transaction.id, 'requested', wish.by);
    return unknownState(system, transaction, `the confirmation could not be written down: ${reasonOf(error)}`);
  }
  if (await isGuarded(system, transaction)) return await follow(system, transaction.id, 'wait', say);
  const outcome = await recover(system, transaction, id === undefined ? 'in-passing' : 'by-id');
  return outcome === 'forgotten' ? { kind: 'none' } : outcome;
}

/** It was over before we came: what was read back then is told as what it is. */
function asHistory(outcome: Outcome, { at }: Done): Outcome {
  return outcome.kind === 'kept' || outcome.kind === 'rolled-back' ? { ...outcome, earlier: at } : outcome;
}

/** To keep, the rules must be in force; to roll back, the watchdog must stand. Whoever dies meanwhile ends the waiting. */
async function waitUntilDecidable(system: System, newest: Transaction, kind: Wish['kind']): Promise<Transaction> {
  let transaction = newest;
  const decidable = (): boolean =>
    transaction.done !== undefined ||
    transaction.decision !== undefined ||
    (kind === 'keep' ? transaction.applied : transaction.armed) !== undefined;
  while (!decidable() && (await isGuarded(system, transaction))) {
    await system.clock.sleep(0.1);
    transaction = await readTransaction(system.store, newest.id);
  }
  return transaction;
}
