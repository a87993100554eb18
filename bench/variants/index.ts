/** What is done to a corpus before `diff` compares it with what it was. */
import type { Corpus } from '../corpora/corpus.ts';
import { allDifferent, onePercent, tenEdits } from './edited.ts';
import { chainsReordered, shuffled, shuffledInChains } from './shuffled.ts';

/** A variant by name: how it is made, and whether it means the same to the kernel. */
export const variants = {
  original: { make: (corpus: Corpus) => corpus, meansTheSame: true },
  'ten-edits': { make: tenEdits, meansTheSame: false },
  'one-percent': { make: onePercent, meansTheSame: false },
  shuffled: { make: shuffled, meansTheSame: false },
  'shuffled-in-chains': { make: shuffledInChains, meansTheSame: false },
  'all-different': { make: allDifferent, meansTheSame: false },
  'chains-reordered': { make: chainsReordered, meansTheSame: true },
} as const satisfies Readonly<
  Record<string, { readonly make: (corpus: Corpus) => Corpus; readonly meansTheSame: boolean }>
>;

/** What a variant is called. */
export type VariantName = keyof typeof variants;
