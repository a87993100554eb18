/**
 * The history: what became of a transaction, and its rules, in a place that outlives a reboot. A record is whole once its
 * `record.json` is there, which is written last. Whoever ends a transaction archives it; should they die before that, the
 * next one does it. The newest fifty are kept.
 */
import type { FamilyChanges } from '../diff/change.ts';
import type { System } from '../system/system.ts';
import { changesOf } from './changes.ts';
import { writeJson } from './fields.ts';
import { reasonOf } from './reason.ts';
import { readTransaction } from './record.ts';
import { type Decision, type Done, type Part, type RulesKind, rulesFile, type Transaction } from './transaction.ts';

/** What became of one transaction. Its rules are the files `before.v4`, `wanted.v4` and so on beside it. */
export interface HistoryRecord {
  readonly version: 1;
  readonly number: number;
  readonly id: string;
  readonly user: string;
  /** The network namespace that it was in: its name, or `net:[INODE]`; null for the first one; `unknown` where that is not on file. */
  readonly netns: string | null;
  /** Wall clock, ISO 8601: when it began, and when its end was read back. */
  readonly since: string;
  readonly at: string;
  readonly outcome: 'kept' | 'rolled-back';
  readonly reason: Done['reason'];
  readonly detail: string;
  /** Who decided, and what proved that a new connection works. */
  readonly by: string;
  readonly proof: Decision['proof'] | null;
  /** The rules files, or the command line. */
  readonly path: string;
  readonly parts: readonly Part[];
  readonly changes: readonly FamilyChanges[];
  readonly foreign: readonly FamilyChanges[];
}

/** Of the records that were written first, none names its network namespace. */
type OlderRecord = Omit<HistoryRecord, 'netns'> & Partial<Pick<HistoryRecord, 'netns'>>;

/**
 * How a transaction ended that was cleared away: `since` tells it from others, for ids come again. Throws where the history does not
 * have it: then it was refused, or has changed nothing, or nobody can tell any more.
 */
export async function endInHistory(system: System, id: string, since: string | undefined): Promise<Done> {
  for (const number of (await recordNumbers(system)).toReversed()) {
    const record = await recordAt(system, number);
    if (record?.id !== id || record.since !== since) continue;
    const { outcome, reason, detail, at, foreign } = record;
    // It is long past, so what was read back then is told as what was.
    return { outcome, reason, detail, at, uptime: 0, foreign };
  }
  throw new Error(`${id} was cleared away, so it is over; how it ended is not in the history`);
}

/** A record; undefined where there is none. */
export async function recordAt(system: System, number: number): Promise<HistoryRecord | undefined> {
  const text = await system.history.read(recordName(number), 'record.json');
  // Written by us, in a folder that only root can write. One that a disk has spoiled is none.
  try {
    if (text === undefined) return undefined;
    const record = JSON.parse(text) as OlderRecord;
    return { ...record, netns: record.netns === undefined ? 'unknown' : record.netns };
  } catch {
    return undefined;
  }
}

/** How many are kept. */
const kept = 50;

/** Puts a transaction that is done into the history, once. A failure is said and not thrown: what was read back stays true. */
export async function archive(system: System, id: string): Promise<void> {
  try {
    const transaction = await readTransaction(system.store, id);
    const { done, plan, archived } = transaction;
    if (!done || !plan || archived || (done.outcome !== 'kept' && done.outcome !== 'rolled-back')) return;
    const number = await put(system, transaction, done, plan.parts);
    await system.store.writeOnce(id, 'archived', `number=${number}\n`);
    await forgetOld(system);
  } catch (error) {
    system.output.progress(`safeapply: ${id} has no place in the history: ${reasonOf(error)}\n`);
  }
}

/** The number of a record of the history by the name of its folder, and back. */
export function recordName(number: number): string {
  return String(number).padStart(6, '0');
}

/** The numbers of all records that are whole, oldest first. */
export async function recordNumbers(system: System): Promise<readonly number[]> {
  const whole: number[] = [];
  for (const number of await claimed(system))
    if ((await system.history.entries(recordName(number))).has('record.json')) whole.push(number);
  return whole;
}

/** All numbers that were taken, in order; of some the record may not be whole yet. */
async function claimed(system: System): Promise<readonly number[]> {
  const names = (await system.history.ids()).filter((name) => /^[0-9]{6,9}$/.test(name));
  return names.map(Number).sort((a, b) => a - b);
}

/** Makes the record. Two may be at it at the same time, or the first may have died: what both write is the same. */
async function put(system: System, transaction: Transaction, done: Done, parts: readonly Part[]): Promise<number> {
  const { history, store } = system;
  const { id } = transaction;
  const owner = ownerText(transaction);
  const number = (await numberOf(system, owner)) ?? (await takeNumber(system, owner));
  const name = recordName(number);
  const kinds: readonly RulesKind[] = ['before', 'new', 'wanted', 'found'];
  for (const part of parts) {
    for (const file of kinds.map((kind) => rulesFile(kind, part))) {
      const text = await store.read(id, file);
      if (text !== undefined) await history.writeOnce(name, file, text);
    }
  }
  const record = recordOf(number, transaction, done, await changesOf(system, id));
  await history.writeOnce(name, 'record.json', writeJson(record));
  return number;
}

/** Whose record it is. Ids come again when the state folder is lost. */
function ownerText({ id, owner }: Transaction): string {
  return writeJson({ id, since: owner?.since });
}

/** Of two who take a number for the same transaction, the lower one counts: whoever has the higher one can see it. */
async function takeNumber(system: System, owner: string): Promise<number> {
  const number = await claimNumber(system, owner);
  const first = (await numberOf(system, owner)) ?? number;
  if (first !== number) await system.history.remove(recordName(number));
  return first;
}

async function claimNumber(system: System, owner: string): Promise<number> {
  for (let number = ((await claimed(system)).at(-1) ?? 0) + 1; ; number += 1) {
    if ((await system.history.claim(recordName(number), owner)) === 'claimed') return number;
  }
}

/** The lowest number that was taken by this owner; looks at the last few, since the transaction has just ended. */
async function numberOf(system: System, owner: string): Promise<number | undefined> {
  for (const number of (await claimed(system)).slice(-5)) {
    if ((await system.history.read(recordName(number), 'owner.json')) === owner) return number;
  }
  return undefined;
}

function recordOf(
  number: number,
  { id, owner, plan, decision }: Transaction,
  { outcome, reason, detail, at, foreign }: Done,
  changes: readonly FamilyChanges[],
): HistoryRecord {
  return {
    version: 1,
    number,
    id,
    user: owner?.user ?? 'unknown',
    netns: owner ? owner.netns : 'unknown',
    since: owner?.since ?? 'unknown',
    at,
    outcome: outcome === 'kept' ? 'kept' : 'rolled-back',
    reason,
    detail,
    by: decision?.by ?? 'unknown',
    proof: decision?.proof ?? null,
    path: plan?.path ?? '',
    parts: plan?.parts ?? [],
    changes,
    foreign,
  };
}

/** A number that was only taken does not count: somebody slower may have taken it for the same transaction, and give it back. */
async function forgetOld(system: System): Promise<void> {
  const oldest = (await recordNumbers(system)).at(-kept) ?? 0;
  for (const number of await claimed(system)) if (number < oldest) await system.history.remove(recordName(number));
}
