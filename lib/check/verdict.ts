/** What was found out about one file. Only the kernel can say that it takes a file; everything less is `null` or `false`. */
import type { Backend, Family } from '../ruleset/model.ts';
import type { FailureFacts } from '../system/failure.ts';

/**
 * Who was asked: the `kernel`, in a throw-away network namespace; or iptables-restore `--test` alone, which knows the
 * options and not what the kernel refuses; or only our own `parser`.
 */
export type Level = 'kernel' | 'test' | 'parser';

/** One reason why the file is refused. */
export interface Problem {
  /** The line of the file that must change, from 1. */
  readonly line: number;
  readonly message: string;
}

/** A problem for people to read: bytes that are UTF-8 are the characters they mean. */
export interface Fault extends Problem {
  /** The line as it stands in the file. */
  readonly text: string;
}

/** One line on which the answer says less than it seems. */
export interface Unchecked {
  readonly line: number;
  readonly reason: string;
}

/** Why the kernel was not asked, or not about all of the file. */
export type Skipped =
  /** There is no iptables, or no throw-away network namespace. */
  | { readonly kind: 'failure'; readonly facts: FailureFacts }
  /** There is a namespace, and iptables does not work in it. */
  | { readonly kind: 'unusable'; readonly program: string; readonly words: string }
  | { readonly kind: 'unfinished'; readonly seconds: number }
  /** Too much for one batch of an ordinary user, and `line` depends on those before it. */
  | { readonly kind: 'too-large'; readonly line: number }
  /** The rest, after so many errors. */
  | { readonly kind: 'many-errors'; readonly count: number };

/** The answer for one file. */
export interface CheckedFile {
  readonly path: string;
  readonly family: Family;
  /** Undefined where there is no iptables, and nobody said which one is meant. */
  readonly backend: Backend | undefined;
  readonly level: Level;
  /**
   * True only when the kernel loaded every line as it stands; false when something refused it; null when nobody did, and
   * the kernel was not asked about all of it.
   */
  readonly accepted: boolean | null;
  readonly errors: readonly Fault[];
  readonly unchecked: readonly Unchecked[];
  readonly skipped: Skipped | undefined;
}
