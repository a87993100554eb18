/** From an outcome to an exit status: one table for apply, confirm and rollback. */
import type { Outcome, Refusal } from '../apply/outcome.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';

/** The status of `apply` and `confirm`: to them a rollback is not what was asked. */
export function statusOf(outcome: Outcome): ExitStatus {
  switch (outcome.kind) {
    case 'kept':
    case 'unchanged':
    case 'planned':
    case 'pending':
      return exitStatus.done;
    case 'rolled-back':
      return exitStatus.rolledBack;
    case 'refused':
      return refusalStatus[outcome.refusal.kind];
    case 'unknown-state':
      return exitStatus.unknown;
  }
}

/** What is wrong with the rules is a finding; what is missing around them means that the job could not be done. */
const refusalStatus: Readonly<Record<Refusal['kind'], ExitStatus>> = {
  findings: exitStatus.findings,
  'not-accepted': exitStatus.findings,
  'live-rules-changed': exitStatus.findings,
  unproven: exitStatus.findings,
  'not-restorable': exitStatus.cannot,
  'not-root': exitStatus.cannot,
  'no-terminal': exitStatus.cannot,
  pending: exitStatus.cannot,
  'lock-held': exitStatus.cannot,
  'not-armed': exitStatus.cannot,
};
