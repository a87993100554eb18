/** Edits of a text by whole lines, which remember where each line comes from. Pure. */

/** A line of a text that was made from another one. */
export interface EditedLine {
  readonly text: string;
  /** Its line number in the first text; undefined for a line that was put in. */
  readonly source: number | undefined;
}

/** Lines to put in before a line. */
export interface Insertion {
  /** A line number, from 1. */
  readonly before: number;
  readonly texts: readonly string[];
}

/** The lines of a text, each its own source. An empty one after the last line feed counts, so that linesText() gives the text. */
export function linesOf(text: string): readonly EditedLine[] {
  return text.split('\n').map((line, index) => ({ text: line, source: index + 1 }));
}

/** The lines as a text again. */
export function linesText(lines: readonly EditedLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** The lines without those of the numbers in `removed`, and with others put in; those for one place in the order given. */
export function editLines(
  lines: readonly EditedLine[],
  insertions: readonly Insertion[],
  removed: ReadonlySet<number> = new Set(),
): readonly EditedLine[] {
  const before = new Map<number, EditedLine[]>();
  for (const { before: line, texts } of insertions) {
    const made = texts.map((text): EditedLine => ({ text, source: undefined }));
    before.set(line, [...(before.get(line) ?? []), ...made]);
  }
  return lines.flatMap((line, index) => [...(before.get(index + 1) ?? []), ...(removed.has(index + 1) ? [] : [line])]);
}
