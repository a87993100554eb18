/**
 * Cuts tables into pieces that are committed one after the other, on top of each other (`--noflush`): what an ordinary user
 * may send to nf_tables in one go is limited by the socket buffer (net.core.wmem_default; 212992 bytes, 400 to 1,000 plain
 * rules on Linux 6.18), since only root may ask for a larger one.
 */
import { kindOf, onlyAdds, sectionsOf } from './draft.ts';

/** A text in pieces, and the line of the file that each of its lines stands for. */
export interface Pieces {
  readonly lines: readonly string[];
  readonly origin: readonly number[];
}

/** The sizes to try, in lines: the largest is the fastest, and a single rule always fits. */
export const pieceSizes: readonly number[] = [300, 60, 10, 1];

/** The first line that depends on what is before it in the same batch, so that its table can't be cut. */
export function uncuttable(lines: readonly string[]): number | undefined {
  for (const { head, commit, last } of sectionsOf(lines)) {
    for (let line = head + 1; line < (commit ?? last + 1); line += 1) {
      const text = lines[line - 1] ?? '';
      if (kindOf(text) === 'rule' && !onlyAdds(text) && !/^\s*(?:-N|--new-chain)\s/u.test(text)) return line;
    }
  }
  return undefined;
}

/** Cuts after every `size` lines of chains and rules. A table that comes again begins empty, as without `--noflush`. */
export function inPieces(lines: readonly string[], size: number): Pieces {
  const cut: { readonly text: string; readonly line: number }[] = [];
  const seen = new Set<string>();
  let table: string | undefined;
  let filled = 0;
  for (const [index, text] of lines.entries()) {
    const add = (...texts: readonly string[]): void => {
      for (const each of texts) cut.push({ text: each, line: index + 1 });
    };
    if (table === undefined || text === 'COMMIT') {
      add(text);
      const opened: string | undefined = table === undefined && text.startsWith('*') ? text : undefined;
      if (opened !== undefined && seen.has(opened)) add('-F', '-X');
      if (opened !== undefined) seen.add(opened);
      table = opened;
      filled = 0;
    } else {
      if (kindOf(text) !== 'nothing') filled += 1;
      if (filled > size) {
        add('COMMIT', table);
        filled = 1;
      }
      add(text);
    }
  }
  return { lines: cut.map(({ text }) => text), origin: cut.map(({ line }) => line) };
}
