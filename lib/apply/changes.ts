/** What a transaction changes: as planned, or, where a program does it, as read back after it. */
import type { FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import type { System } from '../system/system.ts';
import { readTransaction } from './record.ts';
import { rulesIn } from './rules-in.ts';
import { type Part, type Plan, rulesFile } from './transaction.ts';

/** The changes of transaction `id`; nothing where its plan is not on file, or its program has not ended yet. */
export async function changesOf(system: System, id: string): Promise<readonly FamilyChanges[]> {
  const { plan } = await readTransaction(system.store, id);
  if (!plan?.command) return plan?.changes ?? [];
  const changes: FamilyChanges[] = [];
  for (const part of plan.parts) changes.push(...(await changesIn(system, id, plan, part)));
  return changes;
}

async function changesIn(system: System, id: string, { parts }: Plan, part: Part): Promise<readonly FamilyChanges[]> {
  const { tools, tables, family } = part;
  const before = await system.store.read(id, rulesFile('before', part));
  const wanted = await system.store.read(id, rulesFile('wanted', part));
  if (before === undefined || wanted === undefined) return [];
  const found = diff(rulesIn(tools, before), rulesIn(tools, wanted), { tables });
  // The other backend is only told of when the program changed something there.
  const isSecond = parts.find((other) => other.family === family) !== part;
  return found.length === 0 && isSecond ? [] : [{ family, changes: found }];
}
