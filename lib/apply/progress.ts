/** What an apply says on its way, as values; report/ makes the words. */
import type { FamilyChanges } from '../diff/change.ts';
import type { LintReport } from '../lint/lint.ts';
import type { Tools } from '../system/system.ts';
import type { Outcome } from './outcome.ts';
import type { RollbackReason } from './transaction.ts';

/** One step that has happened. Nothing is reported here that was not seen to be so. */
export type Progress =
  /** A dead transaction was found and brought to its end first. */
  | { readonly kind: 'recovered'; readonly outcome: Outcome }
  /** Findings in the file that do not stop the apply. */
  | { readonly kind: 'findings'; readonly report: LintReport }
  /** The kernel took the file, and the undo, in a throw-away namespace. */
  | { readonly kind: 'rehearsed'; readonly changes: readonly FamilyChanges[]; readonly tools: readonly Tools[] }
  | { readonly kind: 'armed'; readonly id: string; readonly restoreLimit: number; readonly timeout: number }
  | { readonly kind: 'in-force'; readonly id: string; readonly took: number; readonly remaining: number }
  /** The person's answer was not taken, and why. */
  | { readonly kind: 'not-taken'; readonly reason: string }
  | { readonly kind: 'terminal-lost' }
  | { readonly kind: 'rolling-back'; readonly reason: RollbackReason }
  /** The watchdog is gone, and this process finishes its work. */
  | { readonly kind: 'taking-over' };

/** Who wants to hear it. */
export type Say = (progress: Progress) => void;
