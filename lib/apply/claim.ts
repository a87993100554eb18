/**
 * The lock: one pending transaction for each network namespace. Ids are numbered; whoever makes the folder with the next
 * number holds the lock until that transaction is done. Nothing is ever unlocked, so no lock can be stolen or go stale.
 */
import { Failure } from '../system/failure.ts';
import type { System } from '../system/system.ts';
import { archive } from './archive.ts';
import { writeJson } from './fields.ts';
import type { Outcome } from './outcome.ts';
import { latestOf, numbers } from './latest.ts';
import { isGuarded, recover, stateOf } from './recover.ts';
import { readTransaction } from './record.ts';
import { deadlineOf, idNumber, idPrefix, isId, type Owner, type Transaction } from './transaction.ts';

/** A claimed id, or why there is none. */
export type Claim =
  | { readonly kind: 'claimed'; readonly id: string }
  /** Somebody else's transaction is pending, or a dead one could not be ended. */
  | { readonly kind: 'refused'; readonly outcome: Outcome };

/**
 * Claims the next id. A dead transaction of this boot and namespace is ended first, and `ended` hears how; folders of
 * finished ones, and of other boots, are cleared away.
 */
export async function claim(system: System, ended: (outcome: Outcome) => void): Promise<Claim> {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  let recovered: string | undefined;
  for (;;) {
    // One listing for both: whoever comes in between must have the number that we try to get.
    const listed = await numbers(system);
    const newest = await latestOf(system, listed);
    // Whoever ended it died before it had its place in the history.
    if (newest?.done && !newest.archived) await archive(system, newest.id);
    if (newest && !newest.done) {
      if (await isGuarded(system, newest)) return { kind: 'refused', outcome: await pending(system, newest) };
      if (newest.id === recovered) throw cannotEnd(system, newest.id);
      const outcome = await recover(system, newest, 'in-passing');
      if (outcome === 'guarded') continue;
      recovered = newest.id;
      if (outcome !== 'forgotten') {
        ended(outcome);
        if (outcome.kind === 'unknown-state') return { kind: 'refused', outcome };
      }
      continue;
    }
    const number = (listed[0] ?? 0) + 1;
    const id = `${prefix}${number}`;
    if ((await system.store.claim(id, writeJson(ownerOf(system)))) === 'taken') continue;
    // Somebody may have claimed, finished and cleared this very number since we looked: then a higher one exists.
    if ((await numbers(system))[0] !== number) {
      await system.store.remove(id);
      continue;
    }
    await clearAway(system, prefix, number, newest?.id);
    return { kind: 'claimed', id };
  }
}

/** The refusal that names whose transaction is pending, and until when. */
export async function pending(system: System, transaction: Transaction): Promise<Outcome> {
  const { armed, owner } = transaction;
  const deadline = deadlineOf(transaction);
  const stopped = !armed && owner !== undefined && (await stateOf(system, transaction, owner.process)) === 'stopped';
  return {
    kind: 'refused',
    refusal: {
      kind: 'pending',
      id: transaction.id,
      user: transaction.owner?.user ?? 'somebody',
      since: transaction.owner?.since ?? '',
      remaining: deadline === undefined ? undefined : Math.max(0, deadline - system.clock.now()),
      stopped,
    },
  };
}

/** Its rules are as they should be, but that could not be written down: then the lock is not ours to take. */
function cannotEnd(system: System, id: string): Failure {
  const detail = 'the end of an earlier transaction cannot be written there; is the disk full?';
  return new Failure({ kind: 'store', path: system.store.path(id, 'done'), code: 'EIO', detail });
}

function ownerOf(system: System): Owner {
  const { user, bootId, networkNamespace, namespaceName, processNamespace } = system.host;
  return {
    process: system.processes.self,
    user,
    since: system.host.wallClock(),
    bootId,
    networkNamespace,
    netns: namespaceName,
    processNamespace,
  };
}

/**
 * Clears away what is over: transactions of this boot and namespace that are done, but for the last one and the last that was
 * not given up (`last`), and those of earlier boots. Never a folder that is not ours, and none whose backstop is still there: a vanished folder means to it
 * that somebody has cleaned up behind its back.
 */
async function clearAway(system: System, prefix: string, number: number, last: string | undefined): Promise<void> {
  for (const id of (await system.store.ids()).filter(isId)) {
    const other = idNumber(prefix, id);
    if (id === last || (other !== undefined && other >= number - 1)) continue;
    const { owner, done, backstop } = await readTransaction(system.store, id);
    const earlierBoot = owner !== undefined && owner.bootId !== system.host.bootId;
    const over =
      other !== undefined && done !== undefined && (!backstop || (await system.processes.state(backstop)) === 'gone');
    if (earlierBoot || over) await system.store.remove(id);
  }
}
