/** How a line was passed: what was met on its way through the shapes (shapes.ts). */
import { areSame, type Codes } from './codes.ts';
import type { State } from './shape-tree.ts';
import { newSpots, type Spots } from './spots.ts';
import { endsAt } from './word.ts';

/** One object is used again and again. */
export interface Passage {
  chainName: string | undefined;
  targetName: string | undefined;
  /** Whether a name was met that only the host can resolve. */
  hasLookups: boolean;
  /** The places of the values. */
  readonly spots: Spots;
  /** Whether someone made sure that the rule's chain is declared above, or one of the table's own. */
  hasKnownChain: boolean;
  /** Where the chain's name stood and led the last time, and from where to where it was in the text. */
  chainFrom: State | undefined;
  chainNext: State | undefined;
  chainStart: number;
  chainEnd: number;
}

/** More words than any line has that is a rule. */
export const mostWords = 251;

/** Nothing passed yet. */
export function newPassage(): Passage {
  return {
    chainName: undefined,
    targetName: undefined,
    hasLookups: false,
    spots: newSpots(mostWords + 1),
    hasKnownChain: false,
    chainFrom: undefined,
    chainNext: undefined,
    chainStart: 0,
    chainEnd: 0,
  };
}

/** Notes the rule's chain, by its name from `from` to `to`, and where it leads; that is returned, undefined for nowhere. */
export function noteChain(
  passage: Passage,
  name: string,
  state: State,
  next: State | undefined,
  from: number,
  to: number,
): State | undefined {
  if (next === undefined) return undefined;
  passage.chainName = name;
  passage.chainFrom = state;
  passage.chainNext = next;
  passage.chainStart = from;
  passage.chainEnd = to;
  return next;
}

/** Whether the name of the last rule's chain stands at `at`, a blank or the end behind it. */
export function isChainAt({ chainStart, chainEnd }: Passage, codes: Codes, at: number, end: number): boolean {
  const length = chainEnd - chainStart;
  return endsAt(codes, at + length, end) && areSame(codes, chainStart, codes, at, length);
}
