/** `safeapply extend`: moving the deadline of the pending transaction. */
import type { System } from '../system/system.ts';
import { moveDeadline } from './decide.ts';
import type { Say } from './progress.ts';
import { atPending, type SecondHand } from './second-hand.ts';

/** Moves the deadline to `seconds` from now. Comes too late: the outcome says what is true by now. */
export async function extend(system: System, id: string | undefined, seconds: number, say: Say): Promise<SecondHand> {
  const by = `${system.host.user} with safeapply extend`;
  return await atPending(system, id, 'keep', say, async (world, transaction) => {
    const moved = await moveDeadline(world, transaction.id, seconds, by);
    return moved.kind === 'extend'
      ? { kind: 'pending', id: transaction.id, deadline: moved.deadline, remaining: moved.deadline - world.clock.now() }
      : undefined;
  });
}
