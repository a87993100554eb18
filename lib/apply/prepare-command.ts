/**
 * The plan for a program that changes the firewall by itself. What it will do nobody knows, so everything is guarded: all
 * tables of both families, on both backends (some programs choose theirs by what is installed: ferm takes legacy programs
 * also where iptables is nft).
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Family } from '../ruleset/model.ts';
import { Failure } from '../system/failure.ts';
import type { Backend, System, Tools } from '../system/system.ts';
import { readLive } from './live.ts';
import type { Refusal } from './outcome.ts';
import { makePlan, type PartInput, type Prepared, restoreLimitFor } from './plan.ts';
import { notRestorable } from './not-restorable.ts';
import type { Wanted } from './prepare.ts';
import { proveUndo } from './rehearse.ts';
import { type Plan, suffixOf } from './transaction.ts';
import { undoText } from './undo.ts';

const families: readonly Family[] = ['ipv4', 'ipv6'];

/** Plans for a command, and proves that the live rules can be put back. Reads only. */
export async function prepareCommand(
  system: System,
  { words, folder }: Pick<NonNullable<Plan['command']>, 'words' | 'folder'>,
  { backend, timeout, requireProof }: Wanted,
): Promise<Prepared | { readonly refusal: Refusal }> {
  const parts: PartInput[] = [];
  for (const family of families) {
    for (const { tools, suffix } of await allTools(system, family, backend)) {
      const part = await guard(system, tools, suffix, restoreLimitFor(timeout));
      if ('refusal' in part) return part;
      parts.push(part);
    }
  }
  if (parts.length === 0) await system.firewall.tools('ipv4', backend);
  return makePlan({ path: words.join(' '), timeout, requireProof, command: { words, folder } }, parts);
}

/** The programs of a family: of the backend that is meant, and of the other one where it is installed. */
async function allTools(
  system: System,
  family: Family,
  wish: Backend | 'auto',
): Promise<readonly { readonly tools: Tools; readonly suffix: string }[]> {
  const first = await toolsIfAny(system, family, wish);
  if (!first) return [];
  const other = await toolsIfAny(system, family, first.backend === 'nft' ? 'legacy' : 'nft');
  const second = other ? [{ tools: other, suffix: `${suffixOf(family)}-${other.backend}` }] : [];
  return [{ tools: first, suffix: suffixOf(family) }, ...second];
}

async function toolsIfAny(system: System, family: Family, backend: Backend | 'auto'): Promise<Tools | undefined> {
  try {
    return await system.firewall.tools(family, backend);
  } catch (error) {
    if (error instanceof Failure && error.facts.kind === 'tool-missing') return undefined;
    throw error;
  }
}

async function guard(
  system: System,
  tools: Tools,
  suffix: string,
  limit: number,
): Promise<PartInput | { readonly refusal: Refusal }> {
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return notRestorable(`${tools.save}: ${live.reason}`);
  const present = live.ruleset.tables.map(({ name }) => name);
  const absent = Object.keys(builtinChains).filter((table) => !present.includes(table));
  // The kernel may lack a table, as it may lack nat for IPv6: then nobody can put anything into it either.
  const possible: string[] = [];
  for (const table of absent) {
    const reset = { tools, before: '', undo: undoText(live.ruleset, [table]), tables: [table] };
    if ((await proveUndo(system, reset, limit)).kind === 'fine') possible.push(table);
  }
  const tables = [...present, ...possible];
  const undo = undoText(live.ruleset, tables);
  const proof = await proveUndo(system, { tools, before: live.text, undo, tables }, limit);
  if (proof.kind === 'not-restorable') return notRestorable(proof.reason);
  return { part: { family: tools.family, tools, tables, primes: false, suffix }, texts: { before: live.text, undo } };
}
