/** `status` in words and as JSON. Pure. */
import type { Comparison } from '../apply/compare.ts';
import type { Standing, Status } from '../apply/status.ts';
import type { Done } from '../apply/transaction.ts';
import { tenths } from './apply-json.ts';
import { reasonText } from './apply-text.ts';
import { diffText } from './diff-text.ts';
import { visible } from './lint-visible.ts';
import { seconds } from './words.ts';

/** The state as text. */
export function statusText(status: Status, options: { readonly colour: boolean }): string {
  if (status.pending) return pendingText(status.pending, options);
  const done = status.last?.done;
  const last = done ? `the last transaction ${status.last.id} ${doneText(done)} at ${done.at}\n` : '';
  return `no transaction is pending\n${last}`;
}

/** The state as one line of JSON. */
export function statusJson({ pending }: Status): string {
  if (!pending) return `${JSON.stringify({ version: 1, pending: null })}\n`;
  const { transaction, phase, guarded, deadline, remaining, oldRulesInForce, changes } = pending;
  const { owner, plan } = transaction;
  const families = [...new Set(plan?.parts.map(({ family }) => family))];
  const found = {
    id: transaction.id,
    pid: owner?.process.pid ?? null,
    user: owner?.user ?? null,
    since: owner?.since ?? null,
    deadline: deadline ?? null,
    remainingSeconds: tenths(remaining),
    phase,
    guarded,
    oldRulesInForce: oldRulesInForce?.kind ?? null,
    families,
    changes,
  };
  return `${JSON.stringify({ version: 1, pending: found })}\n`;
}

function pendingText(
  { transaction, phase, guarded, remaining, oldRulesInForce, changes }: NonNullable<Status['pending']>,
  options: { readonly colour: boolean },
): string {
  const { id, owner, plan, restored, applied } = transaction;
  // Somebody has put the old ones back, and could perhaps not put that on file, as on a full disk.
  const isGone = applied !== undefined && oldRulesInForce?.kind === 'same';
  const state = isGone ? 'the new rules were in force, and are no more' : phaseText[phase];
  const left = remaining === undefined ? '' : `, ${seconds(remaining)} left`;
  const by = `by ${visible(owner?.user ?? 'somebody')} (pid ${owner?.process.pid ?? 'unknown'}) since ${owner?.since ?? 'unknown'}`;
  const lines = [
    restored ? `pending: ${id}, its end is not on file yet\n` : `pending: ${id}, ${state}${left}\n`,
    `begun ${by}${plan ? `, from ${visible(plan.path)}` : ''}\n`,
  ];
  if (restored) lines.push('the backstop has loaded the old rules again, since nobody else was left to do it\n');
  if (oldRulesInForce) lines.push(comparisonText(oldRulesInForce));
  if (restored) lines.push('nothing is left to guard: safeapply rollback, or the next apply, puts the end on file\n');
  else if (!guarded) lines.push('NOBODY GUARDS IT ANY MORE: end it with safeapply rollback\n');
  if (plan && oldRulesInForce?.kind !== 'same') {
    lines.push(`what a rollback would take back:\n${diffText(changes, options)}`);
  }
  return lines.join('');
}

function comparisonText(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'same':
      return 'the old rules are in force; read back and compared just now\n';
    case 'different':
      return 'the live rules are not the old ones; read back and compared just now\n';
    case 'unknown':
      return `the live rules could not be read: ${visible(comparison.reason)}\n`;
  }
}

const phaseText: Readonly<Record<Standing['phase'], string>> = {
  preparing: 'being prepared, nothing is changed yet',
  armed: 'armed, nothing is changed yet',
  changing: 'the new rules are being loaded',
  'in-force': 'the new rules are in force and wait for a confirmation',
  keeping: 'confirmed, being verified',
  'rolling-back': 'being rolled back',
  done: 'done',
};

function doneText(done: Done): string {
  switch (done.outcome) {
    case 'kept':
      return 'was kept';
    case 'refused':
      return 'was refused, with no rule changed,';
    case 'unchanged':
      return 'changed nothing,';
    case 'given-up':
      return 'was given up before it changed anything,';
    case 'rolled-back':
      return `was rolled back (${reasonText(done.reason)})`;
  }
}
