/**
 * Deciding: move the deadline, keep, or roll back. Each decision takes the next slot, `decision.1`, `decision.2`, …: link(2)
 * lets one writer have it, everybody else reads it and thinks again. The first `keep` or `rollback` is final: this is the
 * transaction's one commit point.
 */
import type { System } from '../system/system.ts';
import { decisionFile, decisionText, readTransaction } from './record.ts';
import {
  deadlineOf,
  type Decision,
  type Extension,
  type Proof,
  type RollbackReason,
  type Transaction,
} from './transaction.ts';

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
  return await settle(system, id, (transaction, at) => decisionFor(wish, transaction, at));
}

function decisionFor(wish: Wish, transaction: Transaction, at: number): Decision {
  const { by } = wish;
  if (wish.kind === 'rollback') return { kind: 'rollback', reason: wish.reason, by, at, detail: wish.detail ?? '' };
  if (!transaction.applied) throw new Error(`${transaction.id}: nothing to keep, the rules are not in force`);
  if (isOver(transaction, at))
    return { kind: 'rollback', reason: 'expired', by, at, detail: 'the confirmation came too late' };
  return { kind: 'keep', reason: 'confirmed', by, at, detail: '', ...(wish.proof && { proof: wish.proof }) };
}

/** Whether the window was over at a time; a transaction without a deadline has none. */
function isOver(transaction: Transaction, at: number): boolean {
  return at >= (deadlineOf(transaction) ?? 0);
}

/** Puts on file what `choose` makes of what is on file and of the time, unless something final is there; undefined: it would not choose. */
async function settle<Chosen extends Decision | undefined>(
  system: System,
  id: string,
  choose: (transaction: Transaction, at: number) => Chosen,
): Promise<Decision | Chosen> {
  for (;;) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    const chosen = choose(transaction, system.clock.now());
    if (chosen === undefined) return chosen;
    await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(chosen));
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
    if (isOver(transaction, at)) {
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
  const rollback = (at: number): Decision => ({ kind: 'rollback', reason: 'expired', by: 'watchdog', at, detail: '' });
  try {
    return await settle(system, id, (transaction, at) => (isOver(transaction, at) ? rollback(at) : undefined));
  } catch {
    return rollback(system.clock.now());
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
