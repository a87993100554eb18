/**
 * A ruleset as iptables-save would print it after loading the text, with the comments of the text where they stood: each
 * goes before what followed it. A table that would be printed as absent (nft deletes an empty one) is printed nevertheless:
 * without it the text would no longer empty the table.
 */
import { canonical, type CanonicalTable } from './canonical.ts';
import type { Backend, Ruleset, Table } from './model.ts';

/** The order of tables in iptables-nft-save 1.8.9. Legacy prints first the one the kernel met last: the text's is kept. */
const nftOrder = ['mangle', 'security', 'raw', 'filter', 'nat'];

/** The text, each line ended by a line feed; policies without counters of their own, as after a load without -c. */
export function saveText(ruleset: Ruleset): string {
  const { backend } = ruleset.dialect;
  // Of sections of one name the last is what is left.
  const sectionOf = new Map(ruleset.tables.map((section) => [section.name, section]));
  const replaced = ruleset.tables.filter((section) => sectionOf.get(section.name) !== section);
  const comments = anchoredComments(ruleset, replaced);
  const sections = inOrder([...canonical(ruleset).values()], backend).flatMap((table) => {
    const section = sectionOf.get(table.name);
    return section === undefined ? [] : printTable(table, section, comments);
  });
  const last = ruleset.tables.at(-1)?.commit?.line ?? 0;
  const rest = [...comments.entries()].filter(([anchor]) => anchor > last).flatMap(([, texts]) => texts);
  return [...sections, ...rest].map((line) => `${line}\n`).join('');
}

/** A line to print, and the line of the text that it comes from; undefined for one that the text does not have. */
interface Printed {
  readonly text: string;
  readonly line: number | undefined;
}

/** The comments, by the line that follows them and is left: another one than a comment, a blank, or of a replaced section. */
function anchoredComments({ lines }: Ruleset, replaced: readonly Table[]): ReadonlyMap<number, readonly string[]> {
  const anchored = new Map<number, string[]>();
  let waiting: string[] = [];
  let next = 0;
  for (const { kind, line, text } of lines) {
    if (kind === 'comment') waiting.push(text);
    if (kind === 'comment' || kind === 'blank') continue;
    while (line > endOf(replaced[next])) next += 1;
    if (line >= (replaced[next]?.head.line ?? Infinity)) continue;
    if (waiting.length > 0) anchored.set(line, waiting);
    waiting = [];
  }
  if (waiting.length > 0) anchored.set(Infinity, waiting);
  return anchored;
}

/** The last line of a section that is known to be its own. */
function endOf(section: Table | undefined): number {
  return section === undefined ? Infinity : (section.commit ?? section.head).line;
}

function inOrder(tables: readonly CanonicalTable[], backend: Backend): readonly CanonicalTable[] {
  if (backend === 'legacy') return tables;
  return tables.toSorted((a, b) => nftOrder.indexOf(a.name) - nftOrder.indexOf(b.name));
}

function printTable(
  table: CanonicalTable,
  section: Table,
  comments: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  const lines: readonly Printed[] = [
    { text: `*${table.name}`, line: section.head.line },
    ...table.chains.map(({ name, policy, line }) => ({ text: `:${name} ${policy} [0:0]`, line })),
    ...table.chains.flatMap(({ rules }) => rules),
    { text: 'COMMIT', line: section.commit?.line },
  ];
  if (comments.size === 0) return lines.map(({ text }) => text);
  const before = commentsBefore(lines, section, comments);
  return lines.flatMap((line) => [...(before.get(line) ?? []), line.text]);
}

/** Where each comment of the section goes: before what its line became, or, that being gone, before what came next. */
function commentsBefore(
  lines: readonly Printed[],
  section: Table,
  comments: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<Printed, readonly string[]> {
  const end = section.commit?.line ?? Infinity;
  const sources = lines
    .filter((each): each is Printed & { line: number } => each.line !== undefined)
    .toSorted((a, b) => a.line - b.line);
  const before = new Map<Printed, string[]>();
  let next = 0;
  for (const [anchor, texts] of comments) {
    if (anchor < section.head.line || anchor > end) continue;
    while (next < sources.length && (sources[next]?.line ?? 0) < anchor) next += 1;
    const place = sources[next] ?? lines.at(-1);
    if (place === undefined) continue;
    const gathered = before.get(place);
    if (gathered === undefined) before.set(place, [...texts]);
    else for (const text of texts) gathered.push(text);
  }
  return before;
}
