/**
 * Follows an armed transaction to its end from the terminal: says when the rules are in force, asks, decides, and takes
 * over if the watchdog is gone. It reads the files for the truth and touches no rules unless it takes over.
 */
import type { AskAt, Question, System } from '../system/system.ts';
import { reasonOf } from './reason.ts';
import { decide, type Wish } from './decide.ts';
import { outcomeOf, unknownState } from './finish.ts';
import { causeOf } from './obey.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './progress.ts';
import { readTransaction } from './record.ts';
import { patienceWith, secondsLate, stateOf, takeOver } from './recover.ts';
import type { RollbackReason, Transaction } from './transaction.ts';

/** Ask the person there; `detach` as soon as the rules are in force; `wait` for what others decide. */
export type FollowMode = { readonly ask: AskAt } | 'detach' | 'wait';

/** Seconds between two looks at the files. */
const poll = 0.1;

/** Looks in a row that may fail before we say that we do not know. */
const patience = 50;

/** Follows `id` until it is done. Never throws: what it cannot learn is `unknown-state`. INT, TERM and QUIT roll back. */
export async function follow(system: System, id: string, mode: FollowMode, say: Say): Promise<Outcome> {
  const question = new AbortController();
  const by = `${system.host.user}, at the terminal`;
  // A rollback that could not be written down: nobody else knows of it, so it is ours to carry out.
  let unwritten: RollbackReason | undefined;
  const wish = async (wanted: Wish): Promise<void> => {
    try {
      const decision = await decide(system, id, wanted);
      if (wanted.kind === 'keep' && decision.kind === 'rollback') say({ kind: 'not-taken', reason: decision.detail });
      if (decision.kind === 'rollback') say({ kind: 'rolling-back', reason: causeOf(decision).reason });
    } catch (error) {
      if (wanted.kind === 'rollback') unwritten = wanted.reason;
      else say({ kind: 'not-taken', reason: reasonOf(error) });
    }
  };
  const interrupt = async (): Promise<void> => {
    question.abort();
    await wish({ kind: 'rollback', by, reason: 'interrupted' });
  };
  const stopListening = system.terminal.onSignal((signal) => {
    if (signal === 'interrupt') void interrupt();
    else say({ kind: 'terminal-lost' });
  });
  let asked = false;
  let failures = 0;
  const look = async (): Promise<Outcome | undefined> => {
    const transaction = await readTransaction(system.store, id);
    const { applied, decision, done } = transaction;
    if (done) return outcomeOf(id, done);
    const remaining = (): number => Math.max(0, (applied?.deadline ?? 0) - system.clock.now());
    if (applied && !asked && !decision && mode !== 'wait' && remaining() > 0) {
      asked = true;
      if (mode === 'detach') return { kind: 'pending', id, deadline: applied.deadline, remaining: remaining() };
      say({ kind: 'in-force', id, took: applied.took, remaining: remaining() });
      void ask(system, { at: mode.ask, remaining, signal: question.signal }, wish, by, say);
    }
    if (unwritten === undefined && !(await mustTakeOver(system, transaction))) return undefined;
    const again = await readTransaction(system.store, id);
    if (again.done) return outcomeOf(id, again.done);
    question.abort();
    say(unwritten === undefined ? { kind: 'taking-over' } : { kind: 'rolling-back', reason: unwritten });
    return await takeOver(system, id, unwritten ?? 'watchdog-gone', by);
  };
  try {
    for (;;) {
      try {
        const outcome = await look();
        if (outcome) return outcome;
        failures = 0;
      } catch (error) {
        // The watchdog goes on without us, so a look that failed is worth another one.
        failures += 1;
        if (failures === patience) return unknownState(system, await lastKnown(system, id), reasonOf(error));
      }
      await pause(system);
    }
  } finally {
    question.abort();
    stopListening();
  }
}

/** Time between two looks; when even the clock fails, the next look comes at once. */
async function pause(system: System): Promise<void> {
  try {
    await system.clock.sleep(poll);
  } catch {
    return;
  }
}

async function ask(
  system: System,
  question: Question,
  wish: (wanted: Wish) => Promise<void>,
  by: string,
  say: Say,
): Promise<void> {
  // A terminal that fails is a terminal that is lost.
  const answer = await system.terminal.ask(question).catch(() => 'lost' as const);
  switch (answer) {
    case 'yes':
      await wish({ kind: 'keep', by });
      return;
    case 'no':
      await wish({ kind: 'rollback', by, reason: 'declined' });
      return;
    case 'interrupted':
      await wish({ kind: 'rollback', by, reason: 'interrupted' });
      return;
    case 'lost':
      say({ kind: 'terminal-lost' });
      return;
    case 'aborted':
      return;
  }
}

/** The watchdog is gone; or it is stopped, or silent for too long, when the old rules should have been put back. */
async function mustTakeOver(system: System, transaction: Transaction): Promise<boolean> {
  const { armed } = transaction;
  if (!armed) return true;
  const state = await stateOf(system, transaction, armed.watchdog);
  if (state === 'gone') return true;
  const late = secondsLate(system, transaction);
  return late > (state === 'stopped' ? 1 : patienceWith(transaction));
}

async function lastKnown(system: System, id: string): Promise<Transaction> {
  try {
    return await readTransaction(system.store, id);
  } catch {
    const nothing = { owner: undefined, plan: undefined, backstop: undefined, armed: undefined, applied: undefined };
    return { id, ...nothing, touched: true, decision: undefined, restored: false, done: undefined };
  }
}
