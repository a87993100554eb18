/**
 * What others changed while new rules were waiting to be confirmed: found right before the undo is loaded, since that
 * takes their changes back too. Reading it must not hold the rollback up, so it has little time, and a failure is no answer.
 */
import type { FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import type { CanonicalRuleset } from '../ruleset/canonical.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import type { System } from '../system/system.ts';
import { knownRules } from './compare.ts';
import { rulesIn } from './rules-in.ts';
import { judgeSave } from './snapshot.ts';
import { type Part, type Plan, rulesFile, type Transaction } from './transaction.ts';

/** Seconds that reading the rules may take here. */
const limit = 3;

/**
 * The changes by others, from the wanted rules to the live ones; where these have not all come into force, from the old rules, in the tables
 * that hold neither. The live text goes on file as `found`. Never throws.
 */
export async function editsOfOthers(
  system: System,
  { id, applied }: Pick<Transaction, 'id' | 'applied'>,
  plan: Plan,
): Promise<readonly FamilyChanges[]> {
  const edits: FamilyChanges[] = [];
  for (const part of plan.parts) {
    try {
      edits.push(...(await (applied ? editsIn(system, id, part) : strangeIn(system, id, part))));
    } catch {
      // The old rules come first.
    }
  }
  return edits;
}

async function editsIn(system: System, id: string, part: Part): Promise<readonly FamilyChanges[]> {
  const wanted = await system.store.read(id, rulesFile('wanted', part));
  return wanted === undefined ? [] : await changesFrom(system, id, part, wanted, () => part.tables);
}

async function strangeIn(system: System, id: string, part: Part): Promise<readonly FamilyChanges[]> {
  const before = await system.store.read(id, rulesFile('before', part));
  const known = await knownRules(system, id, part);
  const isStrange =
    (found: CanonicalRuleset) =>
    (table: string): boolean =>
      !known.some((rules) => sameRules(found, rules, [table]));
  return before === undefined
    ? []
    : await changesFrom(system, id, part, before, (found) => part.tables.filter(isStrange(found)));
}

/** The changes from a text to the live rules, in the tables that `choose` takes of these. */
async function changesFrom(
  system: System,
  id: string,
  part: Part,
  text: string,
  choose: (found: CanonicalRuleset) => readonly string[],
): Promise<readonly FamilyChanges[]> {
  const { tools, family } = part;
  const saved = judgeSave(await system.firewall.save(tools, limit), new Map(), tools);
  if (saved.kind === 'doubtful') return [];
  const [expected, found] = [rulesIn(tools, text), rulesIn(tools, saved.text)];
  const tables = choose(found);
  if (sameRules(expected, found, tables)) return [];
  await system.store.writeOnce(id, rulesFile('found', part), saved.text);
  return [{ family, changes: diff(expected, found, { tables }) }];
}
