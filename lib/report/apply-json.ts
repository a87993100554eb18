/** `apply`, `confirm` and `rollback` with --format json: one object, keys as the contract has them. Pure. */
import type { Outcome, Refusal } from '../apply/outcome.ts';
import type { FamilyChanges } from '../diff/change.ts';
import { undoText } from './apply-text.ts';

/**
 * The outcome as one line of JSON. `verified`: the rules were read back and compared (`at` that time, when it was before the
 * command was given). `deadline` is in seconds since boot, the first number of /proc/uptime.
 */
export function outcomeJson(outcome: Outcome, changes: readonly FamilyChanges[]): string {
  const families = [...new Set(changes.map(({ family }) => family))];
  return `${JSON.stringify({ version: 1, ...facts(outcome), families, changes })}\n`;
}

function facts(outcome: Outcome): Readonly<Record<string, unknown>> {
  switch (outcome.kind) {
    case 'kept':
      return {
        id: outcome.id,
        outcome: 'kept',
        verified: outcome.foreign.length === 0,
        foreign: outcome.foreign,
        at: outcome.earlier,
      };
    case 'rolled-back':
      return {
        id: outcome.id,
        outcome: 'rolled-back',
        reason: outcome.reason,
        detail: outcome.detail,
        verified: true,
        foreign: outcome.foreign,
        at: outcome.earlier,
      };
    case 'unchanged':
      // Of one that was given up nothing was read back: it is known from the files that nothing can have been loaded.
      return { id: null, outcome: 'unchanged', verified: outcome.what !== 'given-up' };
    case 'planned':
      return { id: null, outcome: 'unchanged', reason: 'dry-run', verified: true };
    case 'pending':
      return {
        id: outcome.id,
        outcome: 'pending',
        deadline: outcome.deadline,
        remainingSeconds: tenths(outcome.remaining),
        verified: true,
      };
    case 'refused':
      return {
        id: null,
        outcome: 'refused',
        reason: outcome.refusal.kind,
        detail: detail(outcome.refusal),
        verified: false,
      };
    case 'unknown-state':
      return {
        id: outcome.id,
        outcome: 'unknown-state',
        reason: outcome.reason,
        verified: false,
        undo: outcome.undo.map((undo) => ({ family: undo.tools.family, path: undo.path, command: undoText(undo) })),
      };
  }
}

function detail(refusal: Refusal): unknown {
  switch (refusal.kind) {
    case 'findings':
      return refusal.report.files.flatMap(({ diagnostics }) => diagnostics);
    case 'not-accepted':
      return refusal.stderr;
    case 'not-restorable':
    case 'lock-held':
    case 'not-armed':
      return refusal.reason;
    case 'pending':
      return { id: refusal.id, user: refusal.user, since: refusal.since, remainingSeconds: tenths(refusal.remaining) };
    case 'unproven':
      return { id: refusal.id, proof: refusal.proof, remainingSeconds: tenths(refusal.remaining) };
    case 'not-root':
    case 'no-terminal':
    case 'live-rules-changed':
      return null;
  }
}

/** Seconds to a tenth; null where there is no number. */
export function tenths(seconds: number | undefined): number | null {
  return seconds === undefined ? null : Math.round(seconds * 10) / 10;
}
