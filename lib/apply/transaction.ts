/**
 * What is true of a transaction, read off the files that exist. Each file is written once, whole, and never changes, so
 * whoever looks next comes to the same answer. Pure: it decides nothing by a clock of its own.
 */
import type { FamilyChanges } from '../diff/change.ts';
import type { Family } from '../ruleset/model.ts';
import type { ProcessIdentity, Tools } from '../system/system.ts';

/** Who began it: the first file, present from the moment the transaction exists. */
export interface Owner {
  readonly process: ProcessIdentity;
  readonly user: string;
  /** Wall clock, ISO 8601, for people. */
  readonly since: string;
  readonly bootId: string;
  readonly networkNamespace: string;
  readonly processNamespace: string;
}

/** One family's part of the plan. The texts themselves are the files `new.v4`, `undo.v4`, `before.v4`, `wanted.v4`. */
export interface FamilyPlan {
  readonly family: Family;
  readonly tools: Tools;
  /** The tables the new text names: the only ones that are changed, compared and put back. */
  readonly tables: readonly string[];
}

/** What will be done, and all that is needed to undo it. Written before anything is touched. */
export interface Plan {
  readonly version: 1;
  /** The rules file as the user named it. */
  readonly path: string;
  /** Seconds from the moment the rules are in force until they are taken back. */
  readonly timeout: number;
  /** Seconds that one load may take. */
  readonly restoreLimit: number;
  readonly families: readonly FamilyPlan[];
  readonly changes: readonly FamilyChanges[];
}

/** From here on the watchdog will end the transaction, whoever else dies. Times are seconds since boot. */
export interface Armed {
  readonly watchdog: ProcessIdentity;
  /** The deadline as long as there is no `applied`. */
  readonly deadline: number;
  /** Seconds past the deadline after which the backstop acts. */
  readonly grace: number;
}

/** The new rules are in force, and were read back and compared. */
export interface Applied {
  readonly at: number;
  /** Seconds that the load took. */
  readonly took: number;
  readonly deadline: number;
  readonly grace: number;
}

/** Why the old rules are put back. */
export type RollbackReason =
  | 'expired'
  | 'declined'
  | 'interrupted'
  | 'requested'
  | 'restore-failed'
  | 'read-back-differs'
  | 'watchdog-failed'
  | 'watchdog-gone';

/** What was decided, by whom, and when (seconds since boot). Final: there is no third kind yet. */
export interface Decision {
  readonly kind: 'keep' | 'rollback';
  readonly reason: RollbackReason | 'confirmed';
  readonly by: string;
  readonly at: number;
  /** What a failed program said. */
  readonly detail: string;
}

/** The end, written only by somebody who has read the rules back and compared them. */
export interface Done {
  readonly outcome: 'kept' | 'rolled-back' | 'refused';
  readonly reason: RollbackReason | 'confirmed' | 'live-rules-changed';
  readonly detail: string;
  /** Wall clock, ISO 8601, for people. */
  readonly at: string;
  /** Kept rules that others had changed in the meantime: wanted against live. */
  readonly foreign: readonly FamilyChanges[];
}

/** All that is on file about one transaction. */
export interface Transaction {
  readonly id: string;
  readonly owner: Owner | undefined;
  readonly plan: Plan | undefined;
  readonly backstop: ProcessIdentity | undefined;
  readonly armed: Armed | undefined;
  readonly touched: boolean;
  readonly applied: Applied | undefined;
  readonly decision: Decision | undefined;
  /** The backstop has loaded the undo; nobody has read it back yet. */
  readonly restored: boolean;
  readonly done: Done | undefined;
}

/** How far a transaction got. */
export type Phase = 'preparing' | 'armed' | 'changing' | 'in-force' | 'keeping' | 'rolling-back' | 'done';

/** The phase that the files prove. */
export function phaseOf(transaction: Transaction): Phase {
  if (transaction.done) return 'done';
  if (transaction.decision) return transaction.decision.kind === 'keep' ? 'keeping' : 'rolling-back';
  if (transaction.applied) return 'in-force';
  if (transaction.touched) return 'changing';
  return transaction.armed ? 'armed' : 'preparing';
}

/** Seconds since boot at which the rules are taken back unless confirmed; undefined before it is armed. */
export function deadlineOf(transaction: Transaction): number | undefined {
  return transaction.applied?.deadline ?? transaction.armed?.deadline;
}

/** Seconds past the deadline that the backstop leaves to the watchdog: 3 times the load, at least 5. A whole number, for `sh`. */
export function graceFor(loadSeconds: number): number {
  return Math.max(5, Math.ceil(3 * loadSeconds));
}

/** The name of the file that holds a family's `kind` of text. */
export function rulesFile(kind: 'new' | 'undo' | 'before' | 'wanted', family: Family): string {
  return `${kind}.${family === 'ipv4' ? 'v4' : 'v6'}`;
}

/** Ids name the boot and the network namespace, so that a journal of another one is never acted on. */
export function idPrefix(bootId: string, networkNamespace: string): string {
  return `${bootId.slice(0, 8)}-${networkNamespace.replace(':', '-')}-`;
}

/** Whether a name is that of a transaction, of whatever boot and namespace. */
export function isId(name: string): boolean {
  return /^[0-9a-f]{8}-[0-9]+-[0-9]+-[0-9]{1,9}$/.test(name);
}

/** The number at the end of an id of this boot and namespace; undefined for any other. */
export function idNumber(prefix: string, id: string): number | undefined {
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return /^[0-9]{1,9}$/.test(digits) ? Number(digits) : undefined;
}
