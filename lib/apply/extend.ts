/** `safeapply extend`: moving the deadline of the pending transaction. */
import type { System } from '../system/system.ts';
import { moveDeadline } from './decide.ts';
import type { Say } from './progress.ts';
import { readTransaction } from './record.ts';
import { atPending, type SecondHand } from './second-hand.ts';
import { deadlineOf } from './transaction.ts';

/** Moves the deadline to `seconds` from now. Comes too late: the outcome says what is true by now. */
export async function extend(system: System, id: string | undefined, seconds: number, say: Say): Promise<SecondHand> {
  const by = `${system.host.user} with safeapply extend`;
  return await atPending(system, id, 'keep', say, async (world, transaction) => {
    const { id: pending } = transaction;
    await moveDeadline(world, pending, seconds, by);
    // What is told is what is so: we may have been stopped since, for longer than the extension.
    const now = await readTransaction(world.store, pending);
    const deadline = deadlineOf(now) ?? 0;
    const remaining = deadline - world.clock.now();
    const isOver = now.decision !== undefined || now.done !== undefined || remaining <= 0;
    return isOver ? undefined : { kind: 'pending', id: pending, deadline, remaining };
  });
}
