/**
 * The undo of what a program may have done, cut down to what is needed. The undo on file names every table there is; to
 * load all of that would make tables that nobody had (in legacy, a nat table alone switches connection tracking on).
 */
import { parse } from '../ruleset/parse.ts';
import type { System } from '../system/system.ts';
import { readLive } from './live.ts';
import { type Part, rulesFile } from './transaction.ts';
import { undoText } from './undo.ts';

/** The undo for the tables that were there before or are there now; undefined: load all, since that cannot be known. */
export async function neededUndo(system: System, id: string, part: Part): Promise<string | undefined> {
  try {
    const before = await system.store.read(id, rulesFile('before', part));
    const live = await readLive(system, part.tools);
    if (before === undefined || live.kind === 'doubtful') return undefined;
    const { ruleset } = parse(before, part.tools);
    const present = new Set([...ruleset.tables, ...live.ruleset.tables].map(({ name }) => name));
    return undoText(
      ruleset,
      part.tables.filter((table) => present.has(table)),
    );
  } catch {
    return undefined;
  }
}
