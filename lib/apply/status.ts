/** `safeapply status`: what is pending here, and what became of the last transaction. Only reads. */
import type { FamilyChanges } from '../diff/change.ts';
import type { System } from '../system/system.ts';
import { changesOf } from './changes.ts';
import { compareLive, type Comparison } from './compare.ts';
import { latest } from './latest.ts';
import { isGuarded } from './recover.ts';
import { deadlineOf, type Phase, phaseOf, type Transaction } from './transaction.ts';

/** What is true now. */
export interface Status {
  /** A transaction that is not done: guarded by somebody, or left behind by processes that died. */
  readonly pending: Pending | undefined;
  /** The last one that is done. */
  readonly last: Transaction | undefined;
}

/** A transaction that is not done. */
export interface Pending extends Standing {
  readonly guarded: boolean;
  /** Seconds since boot, and from now; undefined before it is armed. */
  readonly deadline: number | undefined;
  readonly remaining: number | undefined;
  readonly changes: readonly FamilyChanges[];
}

/** A transaction and how far it got. */
export interface Standing {
  readonly transaction: Transaction;
  readonly phase: Phase;
  /** Whether the live rules are the old ones, read back just now; undefined where we may not read them. */
  readonly oldRulesInForce: Comparison | undefined;
}

/** How often it may go on while we look. */
const attempts = 10;

/** Reads the state of this boot and network namespace; again where it went on meanwhile, so that all that is told fits together. */
export async function status(system: System): Promise<Status> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = await latest(system);
    const found = await standing(system, transaction);
    if (attempt === attempts || isWhere(transaction, await latest(system))) return found;
  }
}

function isWhere(before: Transaction | undefined, after: Transaction | undefined): boolean {
  if (!before || !after) return before === after;
  return before.id === after.id && before.slot === after.slot && phaseOf(before) === phaseOf(after);
}

async function standing(system: System, transaction: Transaction | undefined): Promise<Status> {
  if (!transaction) return { pending: undefined, last: undefined };
  if (transaction.done) return { pending: undefined, last: transaction };
  const deadline = deadlineOf(transaction);
  const { plan } = transaction;
  return {
    pending: {
      transaction,
      phase: phaseOf(transaction),
      guarded: await isGuarded(system, transaction),
      changes: await changesOf(system, transaction.id),
      deadline,
      remaining: deadline === undefined ? undefined : Math.max(0, deadline - system.clock.now()),
      oldRulesInForce:
        plan && system.host.isRoot ? await compareLive(system, transaction.id, plan, 'before') : undefined,
    },
    last: undefined,
  };
}
