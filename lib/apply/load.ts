/** Loads one of the texts on file into the live kernel. Nothing else in this room changes rules, but for a program of the user. */
import type { RestoreResult, System } from '../system/system.ts';
import { type Part, rulesFile } from './transaction.ts';

const modes = { prime: 'on-top', new: 'replace', undo: 'replace-with-counters' } as const;

/**
 * Loads a part's `prime` text on top, or its `new` text, unless the transaction was decided meanwhile; or its `undo` with
 * counters, unless it is done. `limit` is in seconds; `instead` is what is
 * loaded in place of the text on file. Throws when the text is not to be had.
 */
export async function load(
  system: System,
  id: string,
  kind: 'prime' | 'new' | 'undo',
  part: Part,
  limit: number,
  instead?: string,
): Promise<RestoreResult> {
  const name = rulesFile(kind, part);
  const text = instead ?? (await system.store.read(id, name));
  if (text === undefined) throw new Error(`${system.store.path(id, name)} is missing`);
  const unless = kind === 'undo' ? ['done'] : ['decision.1', 'done'];
  // Whoever holds the xtables lock may be changing rules, and those are to be looked at again before they are loaded over. (0 would be for ever.)
  const patience = kind === 'new' ? 1 : limit;
  return await system.firewall.restore({ tools: part.tools, id, text, limit, patience, unless, how: modes[kind] });
}

/** Whether a load ended since another program held the xtables lock; the tables before that are loaded. (iptables 1.8.9, legacy.) */
export function isLockHeld({ exitCode, stderr }: RestoreResult): boolean {
  return exitCode === 4 && stderr.includes('xtables lock');
}
