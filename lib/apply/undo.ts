/**
 * The text that undoes an apply, computed before anything is touched. Pure.
 *
 * For every table that the new text names: that table of the snapshot with its counters, or, where the snapshot has no
 * such table, its built-in chains at ACCEPT. An absent table *is* that, so the reset is never left out: a fresh machine's
 * iptables-save prints nothing, and restoring nothing changes nothing (seen: iptables-apply leaves `:INPUT DROP` behind).
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Ruleset, Table } from '../ruleset/model.ts';

/** The undo of a load that names `tables`, given what iptables-save -c printed before. Load it with counters. */
export function undoText(before: Ruleset, tables: readonly string[]): string {
  return tables
    .map((name) => {
      const saved = before.tables.find((table) => table.name === name);
      return saved ? tableText(before, saved) : resetText(name);
    })
    .join('');
}

/** The tables that a text names, each once, in its order. */
export function tablesOf(ruleset: Ruleset): readonly string[] {
  return [...new Set(ruleset.tables.map((table) => table.name))];
}

function tableText(ruleset: Ruleset, table: Table): string {
  const last = table.commit?.line ?? table.head.line;
  return ruleset.lines
    .filter((line) => line.line >= table.head.line && line.line <= last)
    .map((line) => `${line.text}\n`)
    .join('');
}

function resetText(table: string): string {
  const chains = (builtinChains[table] ?? []).map((chain) => `:${chain} ACCEPT [0:0]\n`).join('');
  return `*${table}\n${chains}COMMIT\n`;
}
