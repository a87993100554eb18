/** What holds for a rule whatever its values are, and so for all rules of its pattern: found out once for each pattern. */
import type { Dialect, Option, RuleParts } from '../ruleset/model.ts';
import { type Candidate, candidatesOf, interfacesOf } from './misplaced.ts';
import { type Selection, selectionOf } from './selection.ts';

/** The traits of a pattern. */
export interface Traits {
  /** Which packets its rules select. */
  readonly selects: Selection;
  /** Whether its target is a `-g`. */
  readonly goes: boolean;
  /** Whether a match `string` is among its matches. */
  readonly readsPayload: boolean;
  /** The rows of the table of placements that may have something against it in this table. */
  readonly candidates: readonly Candidate[];
  /** Its options that name an interface which not every chain has. */
  readonly interfaces: readonly Option[];
  /** Whether there are neither. */
  readonly isContent: boolean;
}

/** Finds out the traits of a pattern in a table of which it is known which names are chains. */
export function traitsOf(
  dialect: Dialect,
  table: string,
  isChain: (name: string) => boolean,
  pattern: RuleParts,
): Traits {
  const interfaces = interfacesOf(pattern);
  const candidates = candidatesOf(dialect, pattern).filter(
    ({ row, refusal }) =>
      !(row.kind === 'target' && isChain(row.name)) &&
      (refusal !== undefined || row.chains !== undefined || row.tables?.includes(table) === false),
  );
  return {
    selects: selectionOf(pattern),
    goes: pattern.target?.kind === 'goto',
    readsPayload: pattern.matches.some(({ name }) => name === 'string'),
    candidates,
    interfaces,
    isContent: candidates.length === 0 && interfaces.length === 0,
  };
}
