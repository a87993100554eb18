/** The exit statuses under the name of iptables-apply: those of its version 1.1, and one for what it could not know. */
import type { Outcome, Refusal } from '../apply/outcome.ts';
import type { RollbackReason } from '../apply/transaction.ts';
import type { FailureFacts } from '../system/failure.ts';
import { unknownAsDropIn } from './exit-status.ts';

/** By meaning. In all but `kept`, `notSaved` and `unknown` the old rules are in force. */
export const dropInStatus = {
  /** Kept; or nothing to change; or help. */
  kept: 0,
  /** Bad option or timeout, or the job could not be begun: nothing was changed. */
  failed: 1,
  rulesfileUnreadable: 2,
  /** Not root, or the kernel lacks what is needed. */
  noSupport: 3,
  /** The live rules could not be read whole, or not be put back: nothing was changed. */
  notSaveable: 4,
  /** The rules were refused, or taken back because their load failed. */
  notApplied: 5,
  commandNotExecutable: 6,
  /** The program failed, and what it had done was taken back. */
  commandFailed: 7,
  savefileNotWritable: 8,
  /** Kept, but not saved. */
  notSaved: 9,
  /** The script has no such status: it ended with 1 when it could not put the old rules back, and with 255 when it had not. */
  unknown: unknownAsDropIn,
  toolMissing: 127,
  /** Not confirmed: the old rules were read back, or were never touched. */
  notConfirmed: 255,
} as const;

/** The status of an outcome, before anything is saved. */
export function dropInStatusOf(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'kept':
    case 'unchanged':
      return dropInStatus.kept;
    case 'rolled-back':
      return ofRollback[outcome.reason];
    case 'refused':
      return ofRefusal[outcome.refusal.kind];
    // The last two are for options that the script has not: they would be a mistake of ours.
    case 'unknown-state':
    case 'planned':
    case 'pending':
      return dropInStatus.unknown;
  }
}

/** The status of a failure; all of them come before anything is touched. */
export function dropInStatusOfFailure(facts: FailureFacts): number {
  return facts.kind === 'file' && facts.action === 'write' ? dropInStatus.savefileNotWritable : ofFailure[facts.kind];
}

const ofRollback: Readonly<Record<RollbackReason, number>> = {
  expired: dropInStatus.notConfirmed,
  declined: dropInStatus.notConfirmed,
  interrupted: dropInStatus.notConfirmed,
  requested: dropInStatus.notConfirmed,
  'probe-failed': dropInStatus.notConfirmed,
  'watchdog-failed': dropInStatus.notConfirmed,
  'watchdog-gone': dropInStatus.notConfirmed,
  'restore-failed': dropInStatus.notApplied,
  'read-back-differs': dropInStatus.notApplied,
  'command-failed': dropInStatus.commandFailed,
};

const ofRefusal: Readonly<Record<Refusal['kind'], number>> = {
  findings: dropInStatus.notApplied,
  'not-accepted': dropInStatus.notApplied,
  'not-restorable': dropInStatus.notSaveable,
  'not-root': dropInStatus.noSupport,
  // Without a terminal the script heard no answer, and took the rules back.
  'no-terminal': dropInStatus.notConfirmed,
  pending: dropInStatus.failed,
  'live-rules-changed': dropInStatus.failed,
  'lock-held': dropInStatus.failed,
  unproven: dropInStatus.failed,
  'not-armed': dropInStatus.failed,
};

const ofFailure: Readonly<Record<FailureFacts['kind'], number>> = {
  file: dropInStatus.rulesfileUnreadable,
  'tool-missing': dropInStatus.toolMissing,
  scratch: dropInStatus.noSupport,
  command: dropInStatus.notSaveable,
  store: dropInStatus.failed,
  environment: dropInStatus.failed,
  mistake: dropInStatus.failed,
};
