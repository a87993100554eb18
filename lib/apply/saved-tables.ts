/** Compares what a save program printed, table by table, as text first: to read 100,000 rules twice takes seconds, and mostly nothing has changed. Pure. */
import type { Dialect } from '../ruleset/model.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import { rulesIn } from './rules-in.ts';

/** Those of `tables` in which two saves do not say the same, counters ignored. */
export function otherTables(
  dialect: Dialect,
  expected: string,
  found: string,
  tables: readonly string[],
): readonly string[] {
  const [left, right] = [tableTexts(expected), tableTexts(found)];
  const unlike = tables.filter((table) => !left.has(table) || left.get(table) !== right.get(table));
  if (unlike.length === 0) return [];
  const [rules, others] = [rulesIn(dialect, expected), rulesIn(dialect, found)];
  return unlike.filter((table) => !sameRules(rules, others, [table]));
}

/** The lines of each table but for comments and counters. Texts that are equal say the same; others may as well. */
function tableTexts(save: string): ReadonlyMap<string, string> {
  const plain = save.replace(/^#.*\n|^\[\d+:\d+\] /gm, '').replace(/^(:.*) \[\d+:\d+\]$/gm, '$1');
  const tables = plain.split(/^COMMIT\n/m);
  return new Map(
    tables.flatMap((text) => {
      const name = /^\*(\S+)\n/.exec(text)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
}
