/** Acting on a pending transaction that somebody else began: from another login, or from a script. */
import type { System } from '../system/system.ts';
import { archive } from './archive.ts';
import { pending } from './claim.ts';
import { decide } from './decide.ts';
import { asHistory, outcomeOf } from './finish.ts';
import { follow } from './follow.ts';
import { giveUp } from './give-up.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './progress.ts';
import { readTransaction } from './record.ts';
import { endOf, latest } from './latest.ts';
import { isGuarded, recover, stateOf, withoutWatchdog } from './recover.ts';
import { remembering } from './remember.ts';
import type { Done, Transaction } from './transaction.ts';

/** What came of it; `none`: there is no such transaction. */
export type SecondHand = Outcome | { readonly kind: 'none' };

/**
 * Finds the pending transaction, waits until it can be decided (`keep` needs the rules in force, `rollback` the guards), and
 * acts. Where `act` has no outcome of its own, the transaction is followed to its end, or brought there if nobody guards it.
 */
export async function atPending(
  world: System,
  id: string | undefined,
  kind: 'keep' | 'rollback',
  say: Say,
  act: (system: System, transaction: Transaction) => Promise<Outcome | undefined>,
): Promise<SecondHand> {
  const newest = await latest(world);
  if (!newest || (id !== undefined && newest.id !== id)) return { kind: 'none' };
  if (newest.done) return longOver(newest.id, newest.done);
  const system = remembering(world, newest.id);
  const transaction = await waitUntilDecidable(system, newest, kind, say);
  if (transaction.done?.outcome === 'given-up') return { kind: 'none' };
  if (transaction.done) return await endOf(system, transaction.id, transaction.done);
  if (!transaction.armed) {
    const outcome = await neverArmed(system, transaction, kind);
    return outcome === 'armed' ? await atPending(world, id, kind, say, act) : outcome;
  }
  if (kind === 'rollback' || transaction.applied) {
    const outcome = await act(system, transaction);
    if (outcome) return outcome;
  }
  const outcome = await recover(system, transaction, id === undefined ? 'in-passing' : 'by-id');
  if (outcome === 'forgotten') return { kind: 'none' };
  if (outcome !== 'guarded') return outcome;
  const ended = await follow(system, transaction.id, 'wait', say);
  await archive(system, transaction.id);
  return ended;
}

/** What was kept or rolled back is told as what was; of what has changed nothing there is nothing to tell. */
function longOver(id: string, done: Done): SecondHand {
  const outcome = asHistory(outcomeOf(id, done), done);
  return outcome.kind === 'kept' || outcome.kind === 'rolled-back' ? outcome : { kind: 'none' };
}

/** Its process is gone, or stopped: there is nothing to keep, and nothing to take back but the transaction itself. */
async function neverArmed(
  system: System,
  transaction: Transaction,
  kind: 'keep' | 'rollback',
): Promise<SecondHand | 'armed'> {
  if (!(await isGuarded(system, transaction))) return { kind: 'none' };
  if (kind === 'keep') return await pending(system, transaction);
  const by = `${system.host.user} with safeapply rollback`;
  // First, since it may go on at any moment: once that is on file nothing is loaded, whoever is armed by then.
  await decide(system, transaction.id, { kind: 'rollback', by, reason: 'requested' });
  const now = await withoutWatchdog(system, transaction);
  if (now.armed) return 'armed';
  if (now.done) return { kind: 'none' };
  await giveUp(system, transaction.id, `ended by ${by}`);
  return { kind: 'unchanged', what: 'given-up' };
}

/** Seconds without a word, and seconds for which a process may be stopped until nobody waits for it any more. */
const silence = 3;

/**
 * To keep, the rules must be in force; to roll back, the watchdog must stand. Whoever dies meanwhile ends the waiting, and so
 * does a terminal that is stopped before it is armed.
 */
async function waitUntilDecidable(
  system: System,
  newest: Transaction,
  kind: 'keep' | 'rollback',
  say: Say,
): Promise<Transaction> {
  const begin = system.clock.now();
  let isTold = false;
  let runningAt = begin;
  let transaction = newest;
  const decidable = (): boolean =>
    transaction.done !== undefined ||
    transaction.decision !== undefined ||
    (kind === 'keep' ? transaction.applied : transaction.armed) !== undefined;
  while (!decidable()) {
    const guarded = await isGuarded(system, transaction);
    if (guarded) await system.clock.sleep(0.1);
    transaction = await readTransaction(system.store, newest.id);
    // Its terminal may have gone because its watchdog had come: what was read last says whether anybody is left.
    if (!guarded && !decidable() && !(await isGuarded(system, transaction))) break;
    const { armed, owner } = transaction;
    const now = system.clock.now();
    if (armed || !owner || (await stateOf(system, transaction, owner.process)) !== 'stopped') runningAt = now;
    if (now - runningAt > silence) break;
    if (now - begin > silence && !isTold) {
      isTold = true;
      say({ kind: 'waiting', id: newest.id, user: owner?.user ?? 'somebody' });
    }
  }
  return transaction;
}
