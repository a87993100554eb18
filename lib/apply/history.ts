/** `safeapply history`, and what `rollback --to N` would put back. */
import type { Ruleset } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import { bytesOfText, readable } from '../ruleset/bytes.ts';
import type { System } from '../system/system.ts';
import { archive, type HistoryRecord, recordAt, recordName, recordNumbers } from './archive.ts';
import { readLive } from './live.ts';
import type { Source } from './prepare.ts';
import { latest } from './latest.ts';
import { type Part, rulesFile } from './transaction.ts';
import { undoText } from './undo.ts';

/** All records, newest first. */
export async function history(system: System): Promise<readonly HistoryRecord[]> {
  await catchUp(system);
  const records: HistoryRecord[] = [];
  for (const number of (await recordNumbers(system)).toReversed()) {
    const record = await recordAt(system, number);
    if (record) records.push(record);
  }
  return records;
}

/** One record, and its rules: file name and text, for people to read; undefined when there is no such number. */
export async function show(
  system: System,
  number: number,
): Promise<{ readonly record: HistoryRecord; readonly files: ReadonlyMap<string, string> } | undefined> {
  await catchUp(system);
  const record = await recordAt(system, number);
  if (!record) return undefined;
  const files = new Map<string, string>();
  for (const name of [...(await system.history.entries(recordName(number)))].sort()) {
    const text = await system.history.read(recordName(number), name);
    if (text !== undefined && name !== 'record.json' && name !== 'owner.json') files.set(name, readable(text));
  }
  return { record, files };
}

/** What was in force once, and in which network namespace. */
export interface StateAfter {
  readonly sources: readonly Source[];
  readonly netns: string | null;
}

/**
 * The rules that were in force when transaction `number` had ended, in the tables that it was about: the new ones if it was
 * kept, the old ones if it was rolled back. Undefined when the history does not have them.
 */
export async function stateAfter(system: System, number: number): Promise<StateAfter | undefined> {
  const record = await recordAt(system, number);
  if (!record) return undefined;
  const sources: Source[] = [];
  for (const part of record.parts) {
    const file = rulesFile(record.outcome === 'kept' ? 'wanted' : 'before', part);
    const text = await system.history.read(recordName(number), file);
    if (text === undefined) return undefined;
    const { ruleset } = parse(text, part.tools);
    const tables = await tablesToSet(system, part, ruleset);
    if (tables.length === 0) continue;
    const bytes = bytesOfText(undoText(ruleset, tables));
    sources.push({
      path: `transaction ${number} of the history`,
      bytes,
      family: part.family,
      backend: part.tools.backend,
    });
  }
  return { sources, netns: record.netns };
}

/**
 * The tables that had rules then, and those that are there now. A program is guarded in all tables there are; to load all of
 * those would make some that nobody had, and in legacy a nat table alone switches connection tracking on.
 */
async function tablesToSet(system: System, { tools, tables }: Part, then: Ruleset): Promise<readonly string[]> {
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return tables;
  const present = new Set([...then.tables, ...live.ruleset.tables].map(({ name }) => name));
  return tables.filter((table) => present.has(table));
}

/** Whoever ended the last transaction may not have come to archiving it. */
async function catchUp(system: System): Promise<void> {
  const last = await latest(system);
  if (last?.done && !last.archived) await archive(system, last.id);
}
