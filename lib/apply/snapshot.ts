/**
 * Whether what a save program printed is the whole truth. Pure.
 *
 * Its exit status proves nothing: iptables-save ends with 0 when the disk is full, and with 0 when it prints only
 * "# Table `filter' is incompatible, use 'nft' tool." instead of a table (both seen on 1.8.9).
 */
import { parse } from '../ruleset/parse.ts';
import { builtinChains } from '../ruleset/builtin.ts';
import type { Dialect, Ruleset } from '../ruleset/model.ts';
import type { SaveOutput } from '../system/system.ts';

/** A save that was believed, or the reason why not. */
export type Snapshot =
  | { readonly kind: 'whole'; readonly text: string; readonly ruleset: Ruleset }
  | { readonly kind: 'doubtful'; readonly reason: string };

/**
 * Judges one save. `witness` has, for tables that the save did not print, what a second program (`iptables -S`) says
 * of them: anything but `-P CHAIN ACCEPT` shows that the save left something out.
 */
export function judgeSave(saved: SaveOutput, witness: ReadonlyMap<string, string>, dialect: Dialect): Snapshot {
  if (saved.exitCode !== 0) return doubtful(`it ended with status ${saved.exitCode}: ${firstLine(saved.stderr)}`);
  const incompatible = /^# Table .* (?:is incompatible|contains incompatible).*$/m.exec(saved.text);
  if (incompatible) return doubtful(`it printed "${incompatible[0]}": rules that iptables cannot put back`);
  const { ruleset, diagnostics } = parse(saved.text, dialect);
  const cut = cutShort(saved.text, ruleset);
  if (cut !== undefined) return doubtful(`its output is cut short: ${cut}`);
  const mistake = diagnostics.find(
    ({ check, severity }) => severity === 'error' && (check === 'syntax' || check === 'missing-commit'),
  );
  if (mistake) return doubtful(`line ${mistake.line} of its output cannot be read back: ${mistake.message}`);
  const hidden = [...witness].find(
    ([table, rules]) => !ruleset.tables.some(({ name }) => name === table) && !isDefault(rules),
  );
  if (hidden) return doubtful(`it printed no table ${hidden[0]}, but that table exists and holds rules`);
  return { kind: 'whole', text: saved.text, ruleset };
}

/** The tables that a save did not print: those to ask the witness about. */
export function tablesNotPrinted(saved: SaveOutput): readonly string[] {
  const printed = new Set(saved.text.match(/^\*\w+/gm)?.map((head) => head.slice(1)));
  return Object.keys(builtinChains).filter((table) => !printed.has(table));
}

function doubtful(reason: string): Snapshot {
  return { kind: 'doubtful', reason };
}

function cutShort(text: string, ruleset: Ruleset): string | undefined {
  if (text === '') return undefined;
  const open = ruleset.tables.find(({ commit }) => commit === undefined);
  if (open) return `table ${open.name} has no COMMIT`;
  for (const { name, chains } of ruleset.tables) {
    const missing = builtinChains[name]?.find((chain) => !chains.some((declared) => declared.name.text === chain));
    if (missing !== undefined) return `table ${name} has no chain ${missing}`;
  }
  // Both backends end every table with this line; without it the writer was stopped.
  const complete = text.match(/^# Completed on .*$/gm)?.length ?? 0;
  if (complete < ruleset.tables.length || !text.endsWith('\n')) return 'the last "# Completed on" line is missing';
  return undefined;
}

function isDefault(listing: string): boolean {
  return listing.split('\n').every((line) => line === '' || /^-P \S+ ACCEPT$/.test(line));
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
