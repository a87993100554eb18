/** Compares what a save program printed, table by table, as text first: to read 100,000 rules twice takes seconds, and mostly nothing has changed. Pure. */
import type { CanonicalRuleset } from '../ruleset/canonical.ts';
import type { Dialect } from '../ruleset/model.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import { rulesIn } from './rules-in.ts';

/** Tables in which two saves do not say the same, and all that these say. */
export interface OtherTables {
  readonly tables: readonly string[];
  readonly expected: CanonicalRuleset;
  readonly found: CanonicalRuleset;
}

/** Those of `tables` in which two saves do not say the same, counters ignored; undefined where they do in all of them. */
export function otherTables(
  dialect: Dialect,
  expected: string,
  found: string,
  tables: readonly string[],
): OtherTables | undefined {
  const [left, right] = [tableTexts(expected), tableTexts(found)];
  const unlike = tables.filter((table) => !left.has(table) || left.get(table) !== right.get(table));
  if (unlike.length === 0) return undefined;
  const [rules, others] = [rulesIn(dialect, expected), rulesIn(dialect, found)];
  const different = unlike.filter((table) => !sameRules(rules, others, [table]));
  return different.length === 0 ? undefined : { tables: different, expected: rules, found: others };
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
