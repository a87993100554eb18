/** The programs that are measured, as rows of words. Files stand for themselves until the moment when they are made. */
import type { CorpusName } from './corpora/index.ts';
import { type VariantName, variants } from './variants/index.ts';

/** A rules file: so many rules of a corpus, in a variant; `own-save` is what iptables-legacy-save prints after loading it. */
export interface RulesFile {
  readonly corpus: CorpusName;
  readonly rules: number;
  readonly variant: VariantName | 'own-save';
}

/** Programs that the bench knows how to find. */
export type Program = 'safeapply' | 'node' | 'diff' | 'iptables-legacy-restore' | 'iptables-nft-restore';

/** One command line. A run that ends with another status did not do its work, and its time says nothing. */
export interface Command {
  readonly program: Program;
  readonly words: readonly (string | RulesFile)[];
  readonly status: number;
}

/** So many rules of a corpus, as they come or in a variant. */
export function file(corpus: CorpusName, rules: number, variant: RulesFile['variant'] = 'original'): RulesFile {
  return { corpus, rules, variant };
}

/** `safeapply --version`. */
export const version: Command = { program: 'safeapply', words: ['--version'], status: 0 };

/** Node with a program of no bytes. */
export const emptyProgram: Command = { program: 'node', words: ['empty.cjs'], status: 0 };

/** Node with the shortest expression. */
export const emptyExpression: Command = { program: 'node', words: ['-e', '0'], status: 0 };

/** `lint`; the corpora load, so an error found in one is a wrong one, and would be status 1. */
export function lint(rules: RulesFile): Command {
  return { program: 'safeapply', words: ['lint', '--fail-on', 'error', rules], status: 0 };
}

/** `fmt`. */
export function fmt(rules: RulesFile): Command {
  return { program: 'safeapply', words: ['fmt', rules], status: 0 };
}

/** `iptables-BACKEND-restore --test`: reads all of the file as lint does, and changes nothing. */
export function restoreTest(backend: 'legacy' | 'nft', rules: RulesFile): Command {
  return { program: `iptables-${backend}-restore`, words: ['--test', rules], status: 0 };
}

/** `safeapply diff`, from the corpus as it comes to a variant of it; status 0 where both mean the same. */
export function safeapplyDiff(after: RulesFile): Command {
  const same = after.variant === 'own-save' || variants[after.variant].meansTheSame;
  return { program: 'safeapply', words: ['diff', { ...after, variant: 'original' }, after], status: same ? 0 : 1 };
}

/** `diff -u` of the same two files. */
export function gnuDiff(after: RulesFile): Command {
  return { program: 'diff', words: ['-u', { ...after, variant: 'original' }, after], status: 1 };
}

/** The command as a person would type it. */
export function shown({ program, words }: Command): string {
  const named = words.map((word) => (typeof word === 'string' ? word : nameOf(word)));
  return [program, ...named].join(' ');
}

/** What the last file that a command reads went through. */
export function variantOf({ words }: Command): string | undefined {
  return words.findLast((word) => typeof word !== 'string')?.variant;
}

/** What the file is called in the folder of the bench. */
export function nameOf({ corpus, rules, variant }: RulesFile): string {
  return `${corpus}-${rules / 1000}k${variant === 'original' ? '' : `-${variant}`}.rules`;
}
