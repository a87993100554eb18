/** Compares the live rules with a text that was put on file before anything was touched: `before.v4` or `wanted.v4`. */
import type { FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import { canonical, type CanonicalRuleset } from '../ruleset/canonical.ts';
import type { Truth } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { System } from '../system/system.ts';
import { readLive } from './live.ts';
import { primedTable } from './prime.ts';
import { reasonOf } from './reason.ts';
import { rulesIn } from './rules-in.ts';
import { otherTables } from './saved-tables.ts';
import { type Part, type Plan, rulesFile } from './transaction.ts';

/** The result of reading the live rules of all families of a plan back, and comparing. */
export type Comparison =
  | { readonly kind: 'same' }
  /** What would lead from the text on file to the live rules. */
  | { readonly kind: 'different'; readonly changes: readonly FamilyChanges[] }
  /** They could not be read, or not be believed. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Compares the tables that the plan names, counters ignored. Failures to read are the answer `unknown`, not thrown. */
export async function compareLive(
  system: System,
  id: string,
  plan: Plan,
  expected: 'before' | 'wanted',
): Promise<Comparison> {
  const changes: FamilyChanges[] = [];
  for (const part of plan.parts) {
    const { family, tools, tables } = part;
    const text = await attempt(() => expectedText(system, id, expected, part));
    if ('reason' in text) return { kind: 'unknown', reason: text.reason };
    const live = await attempt(() => readLive(system, tools));
    if ('reason' in live) return { kind: 'unknown', reason: live.reason };
    if (live.value.kind === 'doubtful') return { kind: 'unknown', reason: `${tools.save}: ${live.value.reason}` };
    const others = otherTables(tools, text.value, live.value.text, tables);
    if (others) changes.push({ family, changes: diff(others.expected, others.found, { tables }) });
  }
  return changes.length === 0 ? { kind: 'same' } : { kind: 'different', changes };
}

async function expectedText(system: System, id: string, expected: 'before' | 'wanted', part: Part): Promise<string> {
  const name = rulesFile(expected, part);
  const text = await system.store.read(id, name);
  if (text === undefined) throw new Error(`${system.store.path(id, name)} is missing`);
  return text;
}

/** Does something that may fail, and gives the failure as a reason: for callers to whom not knowing is an answer. */
async function attempt<Value>(
  act: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly reason: string }> {
  try {
    return { value: await act() };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/**
 * Whether each table of the plan holds the old or the wanted rules, or the old ones with what switches connection tracking on:
 * loads go table by table, so anything else was not left by this transaction. `unknown` when that cannot be read, or when a
 * program was changing rules whose end nobody saw.
 */
export async function isOurWork(system: System, id: string, plan: Plan): Promise<Truth> {
  let answer: Truth = 'yes';
  for (const part of plan.parts) {
    const { tools } = part;
    const read = await attempt(async () => ({
      known: await knownTexts(system, id, part),
      live: await readLive(system, tools),
    }));
    if ('reason' in read || read.value.live.kind === 'doubtful') return 'unknown';
    const { known, live } = read.value;
    if (strangeTables(part, known, live.text).length === 0) continue;
    if (plan.command === undefined || known.length > 1) return 'no';
    answer = 'unknown';
  }
  return answer;
}

/** Whether the rule that switches connection tracking on is there, behind the old rules of its table. Not knowing is no. */
export async function isPrimed(system: System, id: string, part: Part): Promise<boolean> {
  const read = await attempt(async () => ({
    primed: await primedSave(system, id, part),
    live: await readLive(system, part.tools),
  }));
  if ('reason' in read || read.value.live.kind === 'doubtful') return false;
  const { primed, live } = read.value;
  if (primed === undefined) return false;
  const tables = [...rulesIn(part.tools, primed).keys()];
  return otherTables(part.tools, primed, live.text, tables) === undefined;
}

/** Whether the rule that switches connection tracking on is anywhere in its chain. Not knowing is yes. */
export async function holdsPrime(system: System, id: string, part: Part): Promise<boolean> {
  const read = await attempt(async () => ({
    prime: await system.store.read(id, rulesFile('prime', part)),
    live: await readLive(system, part.tools),
  }));
  if ('reason' in read || read.value.live.kind === 'doubtful') return true;
  const rules = rulesOf(rulesIn(part.tools, read.value.prime ?? ''));
  const found = rulesOf(canonical(read.value.live.ruleset));
  return [...rules].some((rule) => found.has(rule));
}

/** Each rule with its table and chain. */
function rulesOf(ruleset: CanonicalRuleset): ReadonlySet<string> {
  const all = [...ruleset.values()].flatMap(({ name, chains }) =>
    chains.flatMap((chain) => chain.rules.map(({ text }) => `${name} ${chain.name} ${text}`)),
  );
  return new Set(all);
}

/** The tables of a part in which a save says something else than each of the texts. */
export function strangeTables({ tools, tables }: Part, known: readonly string[], found: string): readonly string[] {
  let strange = tables;
  for (const text of known) strange = otherTables(tools, text, found, strange)?.tables ?? [];
  return strange;
}

/** All that a part may have left: the wanted rules are not on file while a program has not ended. */
export async function knownTexts(system: System, id: string, part: Part): Promise<readonly string[]> {
  const before = await expectedText(system, id, 'before', part);
  const wanted = await system.store.read(id, rulesFile('wanted', part));
  return [before, wanted, await primedSave(system, id, part)].filter((text) => text !== undefined);
}

/** The table that a part's prime text goes to, as it is afterwards; undefined where there is none. */
async function primedSave(system: System, id: string, part: Part): Promise<string | undefined> {
  const prime = part.primes ? await system.store.read(id, rulesFile('prime', part)) : undefined;
  if (prime === undefined) return undefined;
  const before = await expectedText(system, id, 'before', part);
  return primedTable(parse(before, part.tools).ruleset, prime);
}
