/** How a command that changes rules ended: the values that report/ turns into words, and cli/ into an exit status. */
import type { LintReport } from '../lint/lint.ts';
import type { Tools } from '../system/system.ts';
import type { Done, ProofKind, RollbackReason } from './transaction.ts';

/** Why an apply was refused before anything was changed. */
export type Refusal =
  /** Error-level findings, and no --force. */
  | { readonly kind: 'findings'; readonly report: LintReport }
  /** The kernel did not take the file in the rehearsal. */
  | { readonly kind: 'not-accepted'; readonly stderr: string; readonly timedOut: boolean }
  /** The live rules could not be read whole, or could not be put back if need be. */
  | { readonly kind: 'not-restorable'; readonly reason: string }
  | { readonly kind: 'not-root' }
  | { readonly kind: 'no-terminal' }
  | {
      readonly kind: 'pending';
      readonly id: string;
      readonly user: string;
      readonly since: string;
      readonly remaining: number | undefined;
      /** Its process was stopped before it had changed anything, and holds everybody else up. */
      readonly stopped: boolean;
    }
  /** Somebody else changed the live rules between the plan and the load. */
  | { readonly kind: 'live-rules-changed' }
  /** Another program held the xtables lock for as long as the load might take. */
  | { readonly kind: 'lock-held'; readonly reason: string }
  /** The confirmation did not come over a new connection; the transaction goes on. */
  | {
      readonly kind: 'unproven';
      readonly proof: ProofKind;
      /** Whether nothing else keeps these rules (--require-proof). */
      readonly required: boolean;
      readonly id: string;
      readonly remaining: number;
    }
  /** The guards could not be started, or it was interrupted before they were. */
  | { readonly kind: 'not-armed'; readonly reason: string };

/**
 * How it ended. `earlier` is the time at which this was read back, when that was before the command was given: then it is
 * told as history. Only rollback.ts makes `rolled-back`, and only after reading back and comparing.
 */
export type Outcome =
  | { readonly kind: 'kept'; readonly id: string; readonly foreign: Done['foreign']; readonly earlier?: string }
  | {
      readonly kind: 'rolled-back';
      readonly id: string;
      readonly reason: RollbackReason;
      readonly detail: string;
      /** What others had changed during the window, in tables that were put back: it is gone, and the history has it. */
      readonly foreign: Done['foreign'];
      readonly earlier?: string;
    }
  /** The live rules are these already, the program has changed none, or the transaction was ended before it had changed any. */
  | { readonly kind: 'unchanged'; readonly what: 'files' | 'command' | 'given-up' }
  /** Nothing more than planned, because of --dry-run. */
  | { readonly kind: 'planned' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'pending'; readonly id: string; readonly deadline: number; readonly remaining: number }
  | {
      readonly kind: 'unknown-state';
      readonly id: string;
      readonly reason: string;
      readonly undo: readonly UndoCommand[];
    };

/** How a person puts the old rules back by hand. */
export interface UndoCommand {
  readonly tools: Tools;
  /** The absolute path of the undo text. */
  readonly path: string;
  /** The lock file that the command must run under. */
  readonly lock: string;
}
