/** The corpora by name. */
import { block } from './block.ts';
import type { Corpus } from './corpus.ts';
import { kube } from './kube.ts';
import { mixed } from './mixed.ts';
import { repeated } from './repeated.ts';

/** Each makes exactly so many rules, the same ones every time. */
export const corpora = { block, mixed, kube, repeated } as const satisfies Readonly<
  Record<string, (rules: number) => Corpus>
>;

/** What a corpus is called. */
export type CorpusName = keyof typeof corpora;
