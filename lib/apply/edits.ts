/**
 * What others changed while the new rules were not decided on: the live rules are saved right before the undo is loaded, since that
 * takes their changes back too. Saving them must not hold the rollback up, so it has little time, and a failure is no answer; they are
 * read and compared when the old rules are back.
 */
import type { Change, FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import type { SaveOutput, System } from '../system/system.ts';
import { knownTexts, strangeTables } from './compare.ts';
import { rulesIn } from './rules-in.ts';
import { judgeSave } from './snapshot.ts';
import { type Part, type Plan, rulesFile, type Transaction } from './transaction.ts';

/** Seconds that saving the rules may take here. */
const limit = 3;

/** What the save programs printed for each part, in their order; undefined where one could not in time. */
export type Saves = readonly (SaveOutput | undefined)[];

/** Saves the live rules of all parts. Never throws. */
export async function saveAll(system: System, { parts }: Plan): Promise<Saves> {
  const saves: (SaveOutput | undefined)[] = [];
  for (const { tools } of parts) saves.push(await system.firewall.save(tools, limit).catch(() => undefined));
  return saves;
}

/**
 * The changes by others that are in what was saved: from the wanted rules; where these had not all come into force, from what a table
 * held, be it the old or the wanted ones. What was saved goes on file as `found`. Never throws.
 */
export async function editsOfOthers(
  system: System,
  { id, applied, armed }: Pick<Transaction, 'id' | 'applied' | 'armed'>,
  { parts }: Plan,
  saves: Saves,
): Promise<readonly FamilyChanges[]> {
  const edits: FamilyChanges[] = [];
  const self = system.processes.self;
  const isWatchdog = armed?.watchdog.pid === self.pid && armed.watchdog.startTime === self.startTime;
  // Whoever has taken over comes after one who may have put old rules back already.
  const known: Known = applied === undefined ? 'all of ours' : isWatchdog ? 'wanted' : 'old and wanted';
  for (const [index, part] of parts.entries()) {
    try {
      const saved = saves[index];
      if (!saved || judgeSave(saved, new Map(), part.tools).kind === 'doubtful') continue;
      const found = saved.text;
      const changes = await editsIn(system, id, part, known, found);
      if (changes.length === 0) continue;
      edits.push({ family: part.family, changes });
      await system.store.writeOnce(id, rulesFile('found', part), found);
    } catch {
      // That the old rules are back is true all the same.
    }
  }
  return edits;
}

/** What a table may hold that is no edit by others. */
type Known = 'wanted' | 'old and wanted' | 'all of ours';

async function editsIn(
  system: System,
  id: string,
  part: Part,
  known: Known,
  found: string,
): Promise<readonly Change[]> {
  const { tools } = part;
  const wanted = await system.store.read(id, rulesFile('wanted', part));
  const ours = known === 'wanted' && wanted !== undefined ? [wanted] : await knownTexts(system, id, part);
  const strange = strangeTables(part, ours, found);
  if (strange.length === 0) return [];
  const texts = known === 'all of ours' || wanted === undefined ? ours : [wanted];
  const [live, all] = [rulesIn(tools, found), texts.map((text) => rulesIn(tools, text))];
  // What was there before the edit is what it takes the fewest changes from.
  return strange.flatMap((table) => {
    const ways = all.map((rules) => diff(rules, live, { tables: [table] }));
    return ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
}
