/** Reads a transaction off its files, and writes those files. What is not there, or not whole, counts as not there. */
import type { Family } from '../ruleset/model.ts';
import type { ProcessIdentity, Store } from '../system/system.ts';
import { readFields, writeFields } from './fields.ts';
import type {
  Applied,
  Armed,
  Decision,
  Done,
  Extension,
  Owner,
  Plan,
  Primed,
  Proof,
  Transaction,
} from './transaction.ts';

/** What was read, by the names that were on file. Whoever waits looks ten times a second, and mostly nothing is new. */
const transactions = new WeakMap<ReadonlySet<string>, Transaction>();

/**
 * Everything on file about `id`. Throws a `store` Failure when the folder cannot be read. From a store that remembers, and hands out the
 * same names again, comes the same transaction: files are written once.
 */
export async function readTransaction(store: Store, id: string): Promise<Transaction> {
  const entries = await store.entries(id);
  const known = transactions.get(entries);
  if (known) return known;
  const missing: string[] = [];
  const text = async (name: string): Promise<string | undefined> => {
    if (!entries.has(name)) return undefined;
    const found = await store.read(id, name);
    if (found === undefined) missing.push(name);
    return found;
  };
  const transaction = await transactionIn(id, entries, text);
  if (missing.length === 0) transactions.set(entries, transaction);
  return transaction;
}

async function transactionIn(
  id: string,
  entries: ReadonlySet<string>,
  text: (name: string) => Promise<string | undefined>,
): Promise<Transaction> {
  return {
    id,
    owner: json(await text('owner.json')) as Owner | undefined,
    plan: json(await text('plan.json')) as Plan | undefined,
    backstop: processIn(await text('backstop')),
    armed: armedIn(await text('armed')),
    touched: entries.has('touched'),
    primed: primedIn(await text('primed')),
    applied: appliedIn(await text('applied')),
    ...(await decisionsIn(entries, text)),
    restored: entries.has('restored'),
    done: json(await text('done')) as Done | undefined,
    archived: entries.has('archived'),
  };
}

/** The file of a decision; slots are numbered from 1, and whoever links one has seen all before it. */
export function decisionFile(slot: number): string {
  return `decision.${slot}`;
}

/** The text of `armed`. */
export function armedText(armed: Armed): string {
  const { watchdog, deadline, grace } = armed;
  return writeFields({ pid: watchdog.pid, start: watchdog.startTime, deadline, grace });
}

/** The text of `primed`. */
export function primedText({ known, unknown }: Primed): string {
  return writeFields({ known: known.join(' '), unknown: unknown.join(' ') });
}

/** The text of `applied`. */
export function appliedText(applied: Applied): string {
  const { at, took, deadline, grace } = applied;
  return writeFields({ at, took, deadline, grace });
}

/** The text of a `decision.N`. */
export function decisionText(decision: Decision | Extension): string {
  if (decision.kind === 'extend') return writeFields({ ...decision });
  const { kind, reason, by, at, detail, proof } = decision;
  return writeFields({ kind, reason, by, at, detail, proof: proof?.kind, from: proof?.from });
}

/** Extensions up to the first final decision; what stands after that one was never heard. */
async function decisionsIn(
  entries: ReadonlySet<string>,
  text: (name: string) => Promise<string | undefined>,
): Promise<Pick<Transaction, 'extensions' | 'decision' | 'slot'>> {
  const extensions: Extension[] = [];
  let slot = 1;
  for (; entries.has(decisionFile(slot)); slot += 1) {
    const fields = readFields((await text(decisionFile(slot))) ?? '');
    if (fields.get('kind') !== 'extend') return { extensions, decision: decisionIn(fields), slot };
    const numbers = finite(fields, ['at', 'deadline']);
    if (numbers) extensions.push({ kind: 'extend', by: fields.get('by') ?? 'unknown', ...numbers });
  }
  return { extensions, decision: undefined, slot };
}

// The files are ours, in a folder that only root can write, and appear whole: their shape is trusted once it is JSON.
function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function processIn(text: string | undefined): ProcessIdentity | undefined {
  if (text === undefined) return undefined;
  const fields = readFields(text);
  const numbers = finite(fields, ['pid']);
  return numbers && { pid: numbers.pid, startTime: fields.get('start') ?? '' };
}

function armedIn(text: string | undefined): Armed | undefined {
  const watchdog = processIn(text);
  if (text === undefined || watchdog === undefined) return undefined;
  const numbers = finite(readFields(text), ['deadline', 'grace']);
  return numbers && { watchdog, ...numbers };
}

function primedIn(text: string | undefined): Primed | undefined {
  if (text === undefined) return undefined;
  const fields = readFields(text);
  const families = (key: string): readonly Family[] =>
    (['ipv4', 'ipv6'] as const).filter((family) => fields.get(key)?.split(' ').includes(family));
  return { known: families('known'), unknown: families('unknown') };
}

function appliedIn(text: string | undefined): Applied | undefined {
  return text === undefined ? undefined : finite(readFields(text), ['at', 'took', 'deadline', 'grace']);
}

function decisionIn(fields: ReadonlyMap<string, string>): Decision {
  const proof = fields.get('proof') as Proof['kind'] | undefined;
  const from = fields.get('from');
  return {
    kind: fields.get('kind') === 'keep' ? 'keep' : 'rollback',
    reason: (fields.get('reason') ?? 'expired') as Decision['reason'],
    by: fields.get('by') ?? 'unknown',
    at: Number(fields.get('at')),
    detail: fields.get('detail') ?? '',
    ...(proof && { proof: { kind: proof, ...(from !== undefined && { from }) } }),
  };
}

// A deadline that is no number would never be reached: then the file counts as not there, and an earlier one holds.
function finite<Key extends string>(
  fields: ReadonlyMap<string, string>,
  keys: readonly Key[],
): Readonly<Record<Key, number>> | undefined {
  const entries = keys.map((key) => [key, numberIn(fields.get(key))] as const);
  if (!entries.every(([, value]) => Number.isFinite(value))) return undefined;
  return Object.fromEntries(entries) as Record<Key, number>;
}

/** `Number('')` would be 0, a deadline long past. */
function numberIn(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Number(text);
}
