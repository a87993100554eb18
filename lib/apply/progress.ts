/** What an apply says on its way, as values; report/ makes the words. */
import type { FamilyChanges } from '../diff/change.ts';
import type { LintReport } from '../lint/lint.ts';
import type { Connection, Tools } from '../system/system.ts';
import type { Outcome } from './outcome.ts';
import type { ProbeResult } from './probe.ts';
import type { Primed, RollbackReason } from './transaction.ts';
import type { WithOthers } from './with-others.ts';

/** One step that has happened. Nothing is reported here that was not seen to be so. */
export type Progress =
  /** A dead transaction was found and brought to its end first. */
  | { readonly kind: 'recovered'; readonly outcome: Outcome }
  /** Findings in the file that do not stop the apply. */
  | { readonly kind: 'findings'; readonly report: LintReport }
  /** The kernel took the new rules (`files`), or nothing yet (`command`), and the undo, in a throw-away namespace. */
  | {
      readonly kind: 'rehearsed';
      readonly what: 'files' | 'command';
      readonly changes: readonly FamilyChanges[];
      readonly tools: readonly Tools[];
    }
  /** What other programs lose with the new rules, and what of theirs is kept. */
  | { readonly kind: 'others'; readonly others: readonly WithOthers[] }
  | Armed
  /** Connection tracking begins; this very line makes the present session known to it, so it is said also to who wants quiet. */
  | ({ readonly kind: 'primed' } & Primed)
  /** The load takes longer than most: it may wait for the lock that another program holds (`holder`, where that is known). */
  | { readonly kind: 'still-changing'; readonly seconds: number; readonly holder: string | undefined }
  | InForce
  | { readonly kind: 'probed'; readonly result: ProbeResult }
  /** There is nothing to decide yet: the rules are not in force, or nothing is armed. */
  | { readonly kind: 'waiting'; readonly id: string; readonly user: string }
  /** The person's answer was not taken, and why. */
  | { readonly kind: 'not-taken'; readonly reason: string }
  | { readonly kind: 'terminal-lost' }
  | { readonly kind: 'rolling-back'; readonly reason: RollbackReason }
  /** The watchdog is gone, and this process finishes its work. */
  | { readonly kind: 'taking-over' };

/** The guards stand, and nothing is changed yet. All limits are in seconds. */
export interface Armed {
  readonly kind: 'armed';
  readonly id: string;
  readonly restoreLimit: number;
  readonly timeout: number;
  /** How much later the old rules come when the backstop has to bring them, after a quick change. */
  readonly rescue: number;
}

/** The new rules are in force, and the window begins. */
export interface InForce {
  readonly kind: 'in-force';
  readonly id: string;
  /** Seconds. */
  readonly took: number;
  readonly remaining: number;
  /** Who decides: the person at this terminal, or at another one only, or the probes. */
  readonly decides: 'here' | 'new-connection' | 'probes';
  /** How the operator has come here, for the line to paste. */
  readonly user: string;
  readonly connection: Connection | undefined;
  /** What a program has changed; undefined where that was said before. */
  readonly changes: readonly FamilyChanges[] | undefined;
}

/** Who wants to hear it. */
export type Say = (progress: Progress) => void;
