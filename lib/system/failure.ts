/**
 * What can go wrong between us and the world. A failure is thrown and carries facts; lib/report/failure.ts makes the
 * sentence. This file has no effect on anything, so every room may import it.
 */

/** The facts of a failure, by kind. */
export type FailureFacts =
  /** A file that the user named could not be read or written; `code` is the system's, e.g. `ENOENT`. */
  | { readonly kind: 'file'; readonly path: string; readonly action: 'read' | 'write'; readonly code: string }
  /** A program could not be run, was killed at its limit (`exitCode` undefined), or failed where it must not. */
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly exitCode: number | undefined;
      readonly stderr: string;
    }
  /**
   * A program that is needed is not on this machine; `debianPackage` has it. `passedOver` says which one is not run, and
   * why: somebody else could have put it there.
   */
  | {
      readonly kind: 'tool-missing';
      readonly tool: string;
      readonly debianPackage: string;
      readonly passedOver?: string | undefined;
    }
  /** A variable of the environment names what cannot be used; `detail` says why. */
  | { readonly kind: 'environment'; readonly variable: string; readonly value: string; readonly detail: string }
  /** A mistake of this program, before anything was touched. */
  | { readonly kind: 'mistake'; readonly message: string }
  /** A throw-away network namespace is not to be had here. */
  | { readonly kind: 'scratch'; readonly stderr: string }
  /** The state folder cannot be used: full, read-only, or not ours (`code` EPERM, and `detail` says why). */
  | { readonly kind: 'store'; readonly path: string; readonly code: string; readonly detail: string };

/** A failure: something that was to be done could not be done. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly facts: FailureFacts;

  constructor(facts: FailureFacts, options?: ErrorOptions) {
    super(`${facts.kind} failure: ${JSON.stringify(facts)}`, options);
    this.facts = facts;
  }
}
