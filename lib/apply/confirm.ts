/** Deciding from another login: `safeapply confirm` and `safeapply rollback`. */
import type { System } from '../system/system.ts';
import { decide } from './decide.ts';
import { unknownState } from './finish.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './progress.ts';
import { proofOf } from './proof.ts';
import { reasonOf } from './reason.ts';
import { takeOver } from './recover.ts';
import { atPending, type SecondHand } from './second-hand.ts';
import { deadlineOf, type Proof, type Transaction } from './transaction.ts';

/** What is asked of a confirmation: that it comes over a new connection, or nothing. */
export type ProofWanted = 'proof' | 'none';

/**
 * Keeps the pending rules. Waits until they are in force first. Comes too late: the outcome says what is true by now,
 * `rolled-back` with the reason. Comes without the proof that is wanted: refused, and the transaction goes on.
 */
export async function confirm(
  system: System,
  id: string | undefined,
  wanted: ProofWanted,
  say: Say,
): Promise<SecondHand> {
  const by = `${system.host.user} with safeapply confirm`;
  return await atPending(system, id, 'keep', say, async (world, transaction) => {
    if (transaction.decision || !transaction.applied) return undefined;
    const proof = proofOf(world.processes.login(), transaction.applied);
    const required = transaction.plan?.requireProof === true;
    if (proof.kind !== 'new-connection' && (wanted === 'proof' || required)) return unproven(world, transaction, proof);
    try {
      await decide(world, transaction.id, { kind: 'keep', by, proof });
      return undefined;
    } catch (error) {
      // A keep that is not on file is none.
      return unknownState(world, transaction, `the confirmation could not be written down: ${reasonOf(error)}`);
    }
  });
}

/** Rolls the pending rules back now. */
export async function rollback(system: System, id: string | undefined, say: Say): Promise<SecondHand> {
  const by = `${system.host.user} with safeapply rollback`;
  return await atPending(system, id, 'rollback', say, async (world, transaction) => {
    try {
      await decide(world, transaction.id, { kind: 'rollback', by, reason: 'requested' });
      return undefined;
    } catch {
      // A rollback needs no leave from the disk.
      return await takeOver(world, transaction.id, 'requested', by);
    }
  });
}

function unproven(system: System, transaction: Transaction, { kind }: Proof): Outcome {
  const remaining = Math.max(0, (deadlineOf(transaction) ?? 0) - system.clock.now());
  const required = transaction.plan?.requireProof === true;
  return { kind: 'refused', refusal: { kind: 'unproven', proof: kind, required, id: transaction.id, remaining } };
}
