/** The text that is loaded: the user's file, with the chains of other programs that are to be kept. Pure. */
import { type Keeping, keepChains } from '../keep/keep-chains.ts';
import { type OthersLoss, removedOfOthers } from '../keep/others.ts';
import type { Dialect, Ruleset } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import { tablesOf } from './undo.ts';

/** The text, and what becomes of other programs. */
export interface WithOthers {
  readonly text: string;
  readonly ruleset: Ruleset;
  readonly tables: readonly string[];
  /** What was kept; undefined where nothing was asked for. */
  readonly keeping: Keeping | undefined;
  /** What they lose all the same. */
  readonly losses: readonly OthersLoss[];
}

/** Puts what `globs` match of the live rules into `text` (bytes in a string). */
export function withOthers(live: Ruleset, text: string, dialect: Dialect, globs: readonly string[]): WithOthers {
  const keeping = globs.length === 0 ? undefined : keepChains(live, text, dialect, globs);
  const loaded = keeping?.text ?? text;
  const { ruleset } = parse(loaded, dialect);
  return { text: loaded, ruleset, tables: tablesOf(ruleset), keeping, losses: removedOfOthers(live, ruleset) };
}

/** What iptables-restore said of a line of the text, as a line of the user's file. */
export function inUsersLines(said: string, { keeping }: WithOthers): string {
  if (!keeping) return said;
  return said.replace(/(\bline:? )(\d+)/g, (_, word: string, digits: string) => {
    const line = keeping.sources[Number(digits) - 1];
    return line === undefined ? `${word}${digits} (of what --keep-chains put in)` : `${word}${line}`;
  });
}
