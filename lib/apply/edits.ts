/**
 * What others changed while new rules were waiting to be confirmed: found right before the undo is loaded, since that
 * takes their changes back too. Reading it must not hold the rollback up, so it has little time, and a failure is no answer.
 */
import type { FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import type { System } from '../system/system.ts';
import { rulesIn } from './rules-in.ts';
import { judgeSave } from './snapshot.ts';
import { type Part, type Plan, rulesFile } from './transaction.ts';

/** Seconds that reading the rules may take here. */
const limit = 3;

/** The changes by others, from the wanted rules to the live ones; the live text goes on file as `found`. Never throws. */
export async function editsOfOthers(system: System, id: string, plan: Plan): Promise<readonly FamilyChanges[]> {
  const edits: FamilyChanges[] = [];
  for (const part of plan.parts) {
    try {
      edits.push(...(await editsIn(system, id, part)));
    } catch {
      // The old rules come first.
    }
  }
  return edits;
}

async function editsIn(system: System, id: string, part: Part): Promise<readonly FamilyChanges[]> {
  const { tools, tables, family } = part;
  const wanted = await system.store.read(id, rulesFile('wanted', part));
  const saved = judgeSave(await system.firewall.save(tools, limit), new Map(), tools);
  if (wanted === undefined || saved.kind === 'doubtful') return [];
  const [expected, found] = [rulesIn(tools, wanted), rulesIn(tools, saved.text)];
  if (sameRules(expected, found, tables)) return [];
  await system.store.writeOnce(id, rulesFile('found', part), saved.text);
  return [{ family, changes: diff(expected, found, { tables }) }];
}
