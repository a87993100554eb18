/** Puts live chains into the wanted text, declarations and rules, in the place of what it has for them. Pure. */
import type { Ruleset, Table } from '../ruleset/model.ts';
import type { ChosenChain } from './chosen-chains.ts';
import { type EditedLine, editLines, type Insertion } from './line-edits.ts';
import { printedRule } from './live-chains.ts';

/** The lines of the wanted text with the chosen chains, by table. */
export function addChains(
  lines: readonly EditedLine[],
  wanted: Ruleset,
  chosen: ReadonlyMap<string, readonly ChosenChain[]>,
): readonly EditedLine[] {
  const removed = new Set<number>();
  const insertions: Insertion[] = [];
  for (const table of sectionsOf(wanted)) {
    const chains = chosen.get(table.name)?.map(({ chain }) => chain) ?? [];
    if (chains.length === 0) continue;
    const names = new Set(chains.map(({ name }) => name));
    for (const { line, name } of table.chains) if (names.has(name.text)) removed.add(line);
    for (const { line, chainName } of table.rules) if (names.has(chainName ?? '')) removed.add(line);
    const rules = chains.flatMap((chain) => chain.rules.map(({ rule }) => printedRule(rule)));
    insertions.push(
      { before: lineForDeclarations(wanted, table, names), texts: chains.map(({ name }) => `:${name} - [0:0]`) },
      { before: table.commit?.line ?? 0, texts: rules },
    );
  }
  return editLines(lines, insertions, removed);
}

/** The sections that count once a text was loaded: of each table the last, if it has a COMMIT. */
export function sectionsOf({ tables }: Ruleset): readonly Table[] {
  const last = new Map(tables.map((table) => [table.name, table]));
  return [...last.values()].filter(({ commit }) => commit !== undefined);
}

/** Before the first rule, since it may lead to one of them; but behind a command that flushes or deletes all chains. */
function lineForDeclarations({ lines }: Ruleset, table: Table, names: ReadonlySet<string>): number {
  const wipe = table.rules.findLast(
    ({ letter, chainName }) => chainName === undefined && (letter === 'F' || letter === 'X'),
  );
  const from = wipe?.line ?? table.head.line;
  const first = table.rules.find(({ line, chainName }) => line > from && !names.has(chainName ?? ''));
  let line = first?.line ?? table.commit?.line ?? from + 1;
  const isPlain = (kind: string | undefined): boolean => kind === 'comment' || kind === 'blank';
  while (line - 1 > from && isPlain(lines[line - 2]?.kind)) line -= 1;
  return line;
}
