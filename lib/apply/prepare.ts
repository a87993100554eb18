/** From the live rules and the wanted texts to a plan that was proven in a rehearsal, before anything is touched. */
import { byteText } from '../ruleset/bytes.ts';
import type { Family } from '../ruleset/model.ts';
import type { Backend, System, Tools } from '../system/system.ts';
import { readLive } from './live.ts';
import type { Refusal } from './outcome.ts';
import { notRestorable } from './not-restorable.ts';
import { makePlan, type PartInput, type Prepared, restoreLimitFor } from './plan.ts';
import { prepareCommand } from './prepare-command.ts';
import { primeText } from './prime.ts';
import { rehearse } from './rehearse.ts';
import { suffixOf } from './transaction.ts';
import { undoText } from './undo.ts';
import { inUsersLines, withOthers } from './with-others.ts';

/** A rules file. */
export interface Source {
  /** As the user named it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly family: Family;
  /** Where it is known to be for one. */
  readonly backend?: Backend;
}

/** What changes the rules: files that are loaded, one for each family and backend at most, or a program with its arguments. */
export type Change =
  | { readonly kind: 'files'; readonly sources: readonly Source[] }
  | { readonly kind: 'command'; readonly words: readonly string[]; readonly folder: string };

/** What a person asked for. */
export interface Wanted {
  readonly change: Change;
  readonly backend: Backend | 'auto';
  /** Seconds. */
  readonly timeout: number;
  /** Whether only a new connection may keep the rules. */
  readonly requireProof: boolean;
  /** Live chains that are to stay though the files do not have them. Bytes in strings. */
  readonly keepChains: readonly string[];
}

/** Plans, and proves the plan in a rehearsal. Reads only. Throws Failures for missing programs and namespaces. */
export async function prepare(system: System, wanted: Wanted): Promise<Prepared | { readonly refusal: Refusal }> {
  const { change, timeout, requireProof, backend, keepChains } = wanted;
  if (change.kind === 'command') return await prepareCommand(system, change, wanted);
  const parts: PartInput[] = [];
  for (const source of change.sources) {
    const tools = await system.firewall.tools(source.family, source.backend ?? backend);
    const isSecond = parts.some((other) => other.part.family === source.family);
    const suffix = `${suffixOf(source.family)}${isSecond ? `-${tools.backend}` : ''}`;
    const prepared = await prepareSource(system, source, { tools, suffix, globs: keepChains }, timeout);
    if ('refusal' in prepared) return prepared;
    parts.push(prepared);
  }
  const path = [...new Set(change.sources.map((source) => source.path))].join(', ');
  return makePlan({ path, timeout, requireProof }, parts);
}

async function prepareSource(
  system: System,
  { bytes, family }: Source,
  { tools, suffix, globs }: { readonly tools: Tools; readonly suffix: string; readonly globs: readonly string[] },
  timeout: number,
): Promise<PartInput | { readonly refusal: Refusal }> {
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return notRestorable(`${tools.save}: ${live.reason}`);
  const others = withOthers(live.ruleset, byteText(bytes), tools, globs);
  const { text, tables } = others;
  const undo = undoText(live.ruleset, tables);
  const texts = { tools, before: live.text, wanted: text, undo, tables };
  const rehearsal = await rehearse(system, texts, restoreLimitFor(timeout));
  if (rehearsal.kind === 'not-accepted')
    return { refusal: { ...rehearsal, stderr: inUsersLines(rehearsal.stderr, others) } };
  if (rehearsal.kind === 'not-restorable') return notRestorable(rehearsal.reason);
  const prime = primeText(live.ruleset, others.ruleset, tables);
  const part = { family, tools, tables, primes: prime !== undefined, suffix };
  return { part, others, texts: { prime, new: text, undo, before: live.text, wanted: rehearsal.wanted } };
}
