/**
 * What is true of a transaction, read off the files that exist. Each file is written once, whole, and never changes, so
 * whoever looks next comes to the same answer. Pure: it decides nothing by a clock of its own.
 */
import type { FamilyChanges } from '../diff/change.ts';
import type { Family } from '../ruleset/model.ts';
import type { ProcessIdentity, Servants, Tools } from '../system/system.ts';

/** Who began it: the first file, present from the moment the transaction exists. */
export interface Owner {
  readonly process: ProcessIdentity;
  readonly user: string;
  /** Wall clock, ISO 8601, for people. */
  readonly since: string;
  readonly bootId: string;
  readonly networkNamespace: string;
  /** Its name, or `net:[INODE]`; null for the first one. */
  readonly netns: string | null;
  readonly processNamespace: string;
}

/** The part of the plan that goes through one set of programs; its texts are the files `new.v4`, `undo.v4` and so on. */
export interface Part {
  readonly family: Family;
  readonly tools: Tools;
  /** Whether connection tracking is switched on before the load, with its text `prime`. */
  readonly primes: boolean;
  /** What the names of its files end in: `v4`, or `v4-legacy` where the other backend is guarded as well. */
  readonly suffix: string;
  /** The tables the new text names: the only ones that are changed, compared and put back. */
  readonly tables: readonly string[];
}

/** What will be done, and all that is needed to undo it. Written before anything is touched. */
export interface Plan {
  readonly version: 1;
  /** The rules files as the user named them, or the command line that changes the rules; for people. */
  readonly path: string;
  /** The program that changes the rules, with its arguments, and where it is started; undefined where texts are loaded. */
  readonly command?: { readonly words: readonly string[]; readonly folder: string };
  /** Only a new connection may keep the rules; a `yes` at the first terminal does not. */
  readonly requireProof: boolean;
  /** Seconds from the moment the rules are in force until they are taken back. */
  readonly timeout: number;
  /** Seconds that one load may take. */
  readonly restoreLimit: number;
  readonly parts: readonly Part[];
  /** Empty with a command: what that changes is seen when it has. */
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
  | 'command-failed'
  | 'probe-failed'
  | 'read-back-differs'
  | 'watchdog-failed'
  | 'watchdog-gone';

/** How it is known that a new connection to this machine works. Only `new-connection` is a proof. */
export type ProofKind =
  /** The sshd process above whoever confirmed started after the rules were in force. */
  | 'new-connection'
  /** It started before: the rules may let nobody in but those who are. */
  | 'old-connection'
  /** The connection came from this machine, and need not have passed the rules that others must pass. */
  | 'from-this-machine'
  /** That sshd is in another network namespace, and so behind another firewall. */
  | 'other-namespace'
  /** There is no sshd above: a console, a job, or the server of tmux or screen. */
  | 'no-connection'
  /** All probes succeeded. */
  | 'probes';

/** A proof, or what there was in place of one. */
export interface Proof {
  readonly kind: ProofKind;
  /** The address that the connection came from. */
  readonly from?: string;
}

/** The deadline was moved; the transaction goes on. */
export interface Extension {
  readonly kind: 'extend';
  readonly by: string;
  /** Seconds since boot. */
  readonly at: number;
  /** Seconds since boot: from now on this is the deadline. */
  readonly deadline: number;
}

/** What was decided in the end, by whom, and when (seconds since boot). Final: the first one on file. */
export interface Decision {
  readonly kind: 'keep' | 'rollback';
  readonly reason: RollbackReason | 'confirmed';
  readonly by: string;
  readonly at: number;
  /** What a failed program said. */
  readonly detail: string;
  /** Of a `keep`. */
  readonly proof?: Proof;
}

/** The end, written only by somebody who has read the rules back and compared them, or when nothing can have been changed. */
export interface Done {
  /** `given-up`: it was never armed. */
  readonly outcome: 'kept' | 'rolled-back' | 'refused' | 'unchanged' | 'given-up';
  readonly reason:
    RollbackReason | 'confirmed' | 'live-rules-changed' | 'lock-held' | 'nothing-changed' | 'never-armed';
  readonly detail: string;
  /** Wall clock, ISO 8601, for people. */
  readonly at: string;
  /** The same in seconds since boot. */
  readonly uptime: number;
  /** What others had changed in the meantime: wanted against live. Kept rules have it still; a rollback has undone it. */
  readonly foreign: readonly FamilyChanges[];
}

/** Which families' connection tracking began before the load, so that older connections could become known. */
export interface Primed {
  /** Read back: the rule that switches it on is there. The load waits until connections are known. */
  readonly known: readonly Family[];
  /** It could not be switched on, or not be read back. */
  readonly unknown: readonly Family[];
}

/** All that is on file about one transaction. */
export interface Transaction {
  readonly id: string;
  readonly owner: Owner | undefined;
  readonly plan: Plan | undefined;
  readonly backstop: ProcessIdentity | undefined;
  readonly armed: Armed | undefined;
  readonly touched: boolean;
  /** Connection tracking was to be switched on before the load; undefined until that has been tried. */
  readonly primed: Primed | undefined;
  readonly applied: Applied | undefined;
  readonly extensions: readonly Extension[];
  readonly decision: Decision | undefined;
  /** The slot that the next decision would take: `decision.1` is the first. */
  readonly slot: number;
  /** The backstop has loaded the undo; nobody has read it back yet. */
  readonly restored: boolean;
  readonly done: Done | undefined;
  /** It has its place in the history. */
  readonly archived: boolean;
}

/** Who acts in the name of a transaction, as far as its files tell. */
export function servantsOf({ id, owner, armed }: Pick<Transaction, 'id' | 'owner' | 'armed'>): Servants {
  return { id, starter: owner?.process, watchdog: armed?.watchdog };
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
  return transaction.extensions.at(-1)?.deadline ?? transaction.applied?.deadline ?? transaction.armed?.deadline;
}

/** Seconds past the deadline that the backstop leaves to the watchdog: 3 times the load, at least 5. A whole number, for `sh`. */
export function graceFor(loadSeconds: number): number {
  return Math.max(5, Math.ceil(3 * loadSeconds));
}

/** Seconds past the deadline until the backstop acts, after a quick change: it counts whole ones, and looks once in each. */
export const rescueTime = graceFor(0) + 2;

/**
 * The texts of a part: what switches connection tracking on; what is loaded; what undoes it; what iptables-save printed before, and what it will print after;
 * and what a rollback found, where that was no longer the wanted rules.
 */
export type RulesKind = 'prime' | 'new' | 'undo' | 'before' | 'wanted' | 'found';

/** The suffix of a family's files. */
export function suffixOf(family: Family): string {
  return family === 'ipv4' ? 'v4' : 'v6';
}

/** The name of the file that holds one of the texts of a part. */
export function rulesFile(kind: RulesKind, { suffix }: Pick<Part, 'suffix'>): string {
  return `${kind}.${suffix}`;
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
