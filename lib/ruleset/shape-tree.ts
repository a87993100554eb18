/** The tree of words and value types in which the shapes of lines are kept (shapes.ts). */
import type { Circumstances, Quick, ValueType } from './extensions/extension.ts';
import type { CommandLetter, RuleParts } from './model.ts';
import type { Template } from './template.ts';

/**
 * A place within a line: which words, or which value, may follow. As few objects as will do, and no lists of them: the tree is
 * larger than the nearest memory of a processor, and most of the time would go by waiting for them.
 */
export interface State {
  /** The word that leads here, and from where to where it stands among the words of all shapes; empty behind values and names. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** What the first of the words leads to that may follow, and what the next word leads to that may stand here instead. */
  child: State | undefined;
  sibling: State | undefined;
  /** The children by their words, where there are too many to look at one by one. */
  more: Map<string, State> | undefined;
  hole: Hole | undefined;
  /** Where the name of a declared chain leads; in the place of the rule's chain also that of a built-in one. */
  chain: State | undefined;
  /** Whether the word read here names the rule's chain, or its target. */
  names: 'chain' | 'target' | undefined;
  /** A line may end here, and is then a rule of this sort, or of the other when it holds a name to look up. */
  sorts: { readonly plain: Sort; readonly withLookups: Sort } | undefined;
}

/** A place where a value stands. */
export interface Hole {
  readonly type: ValueType;
  /** That of the type, where one look finds it. */
  readonly quick: Quick | undefined;
  readonly circumstances: Circumstances;
  readonly next: State;
  /** The verdict on words seen before; bounded, since values may all be different. */
  readonly known: Map<string, Verdict>;
}

/** What is known of a word in such a place. */
export type Verdict = 'fine' | 'lookup' | 'other';

/** What rules have in common, and refer to: there are many of a sort. */
export interface Sort {
  readonly letter: CommandLetter | undefined;
  readonly hasLookups: boolean;
  /** Undefined when no other line is like it: then the rule is its own pattern. */
  readonly pattern: RuleParts | undefined;
  /** How rules of the sort are printed (line-text.ts), once one of them was. */
  template?: Template | 'none';
}

/** A place from which nothing leads on yet. */
export function newState(word = '', from = 0): State {
  return {
    word,
    from,
    to: from + word.length,
    child: undefined,
    sibling: undefined,
    more: undefined,
    hole: undefined,
    chain: undefined,
    names: undefined,
    sorts: undefined,
  };
}
