/** Loads one of the texts on file into the live kernel. Nothing else in this room changes rules. */
import type { RestoreResult, System } from '../system/system.ts';
import { type FamilyPlan, rulesFile } from './transaction.ts';

/**
 * Loads a family's `new` text, unless the transaction was decided meanwhile, or its `undo` with counters, unless it is
 * done. `limit` is in seconds. Throws when the text is not to be had.
 */
export async function load(
  system: System,
  id: string,
  kind: 'new' | 'undo',
  { family, tools }: FamilyPlan,
  limit: number,
): Promise<RestoreResult> {
  const name = rulesFile(kind, family);
  const text = await system.store.read(id, name);
  if (text === undefined) throw new Error(`${system.store.path(id, name)} is missing`);
  const how =
    kind === 'new' ? { counters: false, unless: ['decision.1', 'done'] } : { counters: true, unless: ['done'] };
  return await system.firewall.restore({ tools, id, text, limit, ...how });
}
