/**
 * Ends a transaction that was never armed, and so has changed nothing. It is not removed: its number would come again, and
 * whoever had looked a moment before would take the next transaction for this one. The file `done` also stops a
 * terminal that was only stopped, and goes on.
 */
import type { System } from '../system/system.ts';
import { writeJson } from './fields.ts';
import type { Done } from './transaction.ts';

/** Puts on file that nothing was changed, and `why`. Its guards must be gone. Throws a `store` Failure: then it may still go on. */
export async function giveUp(system: System, id: string, why: string): Promise<void> {
  const write = () => system.store.writeOnce(id, 'done', writeJson(givenUp(system, why)));
  // Its own texts may be what the disk is full of.
  await write().catch(() => system.store.empty(id).then(write));
}

/** Such an end. */
export function givenUp({ host, clock }: System, why: string): Done {
  return {
    outcome: 'given-up',
    reason: 'never-armed',
    detail: why,
    at: host.wallClock(),
    uptime: clock.now(),
    foreign: [],
  };
}
