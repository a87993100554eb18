/**
 * The mark of all that acts in the name of a transaction: SAFEAPPLY_ID in its environment. It names the process that began the
 * transaction as well, since ids come again when the state folder is lost, and must not make anybody kill another's program.
 */
import type { ProcessIdentity } from './system.ts';

/** The mark. Letters, digits, full stops and minus signs. */
export function markOf(id: string, starter: ProcessIdentity): string {
  return `${id}.${starter.pid}.${starter.startTime}`;
}

/** Whether `mark` is that of the transaction; where nobody knows any more who began it, its id must do. */
export function isMarkOf(mark: string, id: string, starter: ProcessIdentity | undefined): boolean {
  return starter ? mark === markOf(id, starter) : mark.startsWith(`${id}.`);
}
