/**
 * Puts the old rules back, and says so only after reading them back and comparing. The only maker of `rolled-back`.
 *
 * It may run in the watchdog, in a terminal that took over, or in whoever looks next; two at once do no harm, because
 * every load runs under the writer lock and all of them load the same undo.
 */
import type { System } from '../system/system.ts';
import { editsOfOthers, saveAll, type Saves } from './edits.ts';
import { compareLive, type Comparison } from './compare.ts';
import { reasonOf } from './reason.ts';
import { finish, outcomeOf, unknownState } from './finish.ts';
import { keep } from './keep.ts';
import { load } from './load.ts';
import { neededUndo } from './needed-undo.ts';
import { endOf } from './latest.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { type Plan, type RollbackReason, servantsOf, type Transaction } from './transaction.ts';

/** Why, for the record. */
export interface Cause {
  readonly reason: RollbackReason;
  readonly detail: string;
}

/** Seconds between attempts; the last one counts for all that follow. */
const pauses = [0.2, 0.5, 1, 2, 5];

/** Attempts until we say that we do not know. With the pauses above, about 90 s when every load fails at once. */
const attempts = 20;

/**
 * Loads the undo until the live rules are those of the snapshot. Without `touched` nothing of ours is in the kernel, so
 * nothing is loaded: the rules are only compared. Ends as `rolled-back`, or as `unknown-state` with what to do by hand.
 */
export async function rollBack(system: System, transaction: Transaction, cause: Cause): Promise<Outcome> {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, 'plan.json is missing or broken');
  let problem = 'it was never tried';
  let saves: Saves | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await system.clock.sleep(pauses[Math.min(attempt, pauses.length) - 1] ?? 5);
    const now = await readTransaction(system.store, id);
    if (now.done) return await endOf(system, id, now.done);
    // Whoever sent us may not have been able to read it: what is decided on file counts, not what we were told.
    if (now.decision?.kind === 'keep') return await keep(system, now);
    // What the backstop has loaded already is only to be read back; should it differ, the next attempt loads again.
    const loads = now.touched && !(now.restored && attempt === 0);
    // What a program has left before it ended nobody can tell from what others have.
    if (loads && (now.applied || !plan.command)) saves ??= await saveAll(system, plan);
    const failures = loads ? await loadUndo(system, now, plan) : [];
    const found = await compareLive(system, id, plan, 'before');
    if (found.kind === 'same') {
      const foreign = saves ? await editsOfOthers(system, now, plan, saves) : [];
      return outcomeOf(id, await finish(system, id, { outcome: 'rolled-back', ...cause, foreign }));
    }
    if (!now.touched && found.kind === 'different') {
      // Not ours to put back: somebody else changed the rules, and we have changed none.
      const detail = 'others changed the live rules; this transaction changed none';
      return outcomeOf(
        id,
        await finish(system, id, { outcome: 'refused', reason: 'live-rules-changed', detail, foreign: [] }),
      );
    }
    problem = [...failures, saying(found)].join('; ');
  }
  return unknownState(system, transaction, problem);
}

async function loadUndo(system: System, transaction: Transaction, plan: Plan): Promise<readonly string[]> {
  const { id } = transaction;
  const failures: string[] = [];
  // What a program of the user left running would go on changing rules.
  if (plan.command) await system.processes.killWatchdog(servantsOf(transaction));
  for (const part of plan.parts) {
    try {
      const undo = plan.command && (await neededUndo(system, id, part));
      if (undo === '') continue;
      const result = await load(system, id, 'undo', part, plan.restoreLimit, undo);
      if (result.exitCode !== 0)
        failures.push(`${part.tools.restore}: ${result.stderr.trim() || 'stopped at its limit'}`);
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  return failures;
}

function saying(found: Comparison): string {
  switch (found.kind) {
    case 'same':
      return 'the old rules are in force';
    case 'different':
      return 'the live rules still differ from the old ones';
    case 'unknown':
      return `the live rules could not be read: ${found.reason}`;
  }
}
