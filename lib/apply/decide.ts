/**
 * Deciding: move the deadline, keep, or roll back. Each decision takes the next slot, `decision.1`, `decision.2`, …: link(2)
 * lets one writer have it, everybody else reads it and thinks again. The first `keep` or `rollback` is final: this is the
 * transaction's one commit point.
 */
import type { System } from '../system/system.ts';
import { decisionFile, decisionText, readTransaction } from './record.ts';
import { deadlineOf, type Decision, type Extension, type Proof, type RollbackReason } from './transaction.ts';

/** What somebody would like to decide. */
export type Wish =
  | { readonly kind: 'keep'; readonly by: string; readonly proof?: Proof }
  | { readonly kind: 'rollback'; readonly by: string; readonly reason: RollbackReason; readonly detail?: string };

/**
 * Decides, and returns what was decided in the end: the wish, or what somebody else was faster with. A wish to keep
 * that comes at or after the deadline is a decision to roll back (`expired`); one that comes before the rules were read
 * back is a mistake of the caller and throws. Throws a `store` Failure when nothing can be written: then nothing is decided.
 */
export async function decide(system: System, id: string, wish: Wish): Promise<Decision> {
  for (;;) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    const now = system.clock.now();
    const deadline = deadlineOf(transaction);
    if (wish.kind === 'keep' && !transaction.applied)
      throw new Error(`${id}: nothing to keep, the rules are not in force`);
    const tooLate = deadline === undefined || now >= deadline;
    const decision: Decision =
      wish.kind === 'keep' && !tooLate
        ? {
            kind: 'keep',
            reason: 'confirmed',
            by: wish.by,
            at: now,
            detail: '',
            ...(wish.proof && { proof: wish.proof }),
          }
        : {
            kind: 'rollback',
            reason: wish.kind === 'rollback' ? wish.reason : 'expired',
            by: wish.by,
            at: now,
            detail: wish.kind === 'rollback' ? (wish.detail ?? '') : 'the confirmation came too late',
          };
    await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(decision));
  }
}

/**
 * Moves the deadline to `seconds` from now, and returns that; or what was decided before, which stands. Too late is a
 * decision to roll back, as in `decide`. Throws where the rules are not in force yet, and a `store` Failure.
 */
export async function moveDeadline(
  system: System,
  id: string,
  seconds: number,
  by: string,
): Promise<Extension | Decision> {
  for (;;) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    if (!transaction.applied) throw new Error(`${id}: the rules are not in force, so there is no deadline to move`);
    const at = system.clock.now();
    if (at >= (deadlineOf(transaction) ?? 0)) {
      const detail = 'the extension came too late';
      return await decide(system, id, { kind: 'rollback', by, reason: 'expired', detail });
    }
    const extension: Extension = { kind: 'extend', by, at, deadline: at + seconds };
    const written = await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(extension));
    if (written === 'written') return extension;
  }
}

/**
 * Decides that the window is over, in the watchdog's name; undefined when it is not, since somebody has moved its end meanwhile. As
 * `rollbackDecision`, it holds even when nothing can be written.
 */
export async function expire(system: System, id: string): Promise<Decision | undefined> {
  const rollback: Decision = {
    kind: 'rollback',
    reason: 'expired',
    by: 'watchdog',
    at: system.clock.now(),
    detail: '',
  };
  try {
    for (;;) {
      const transaction = await readTransaction(system.store, id);
      if (transaction.decision) return transaction.decision;
      if (system.clock.now() < (deadlineOf(transaction) ?? 0)) return undefined;
      await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(rollback));
    }
  } catch {
    return rollback;
  }
}

/** A decision to roll back that holds even when it cannot be written down. Another's earlier `keep` still wins. */
export async function rollbackDecision(
  system: System,
  id: string,
  reason: RollbackReason,
  detail = '',
  by = 'watchdog',
): Promise<Decision> {
  try {
    return await decide(system, id, { kind: 'rollback', by, reason, detail });
  } catch {
    return { kind: 'rollback', reason, by, at: system.clock.now(), detail };
  }
}
