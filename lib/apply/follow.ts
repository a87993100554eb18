/**
 * Follows an armed transaction to its end from the terminal: says when the rules are in force, asks, decides, and takes
 * over if the watchdog is gone. It reads the files for the truth and touches no rules unless it takes over.
 */
import type { System } from '../system/system.ts';
import { reasonOf } from './reason.ts';
import { decide, type Wish } from './decide.ts';
import { type Decider, inForce, letPersonDecide, letProbesDecide } from './deciders.ts';
import { unknownState } from './finish.ts';
import { causeOf } from './obey.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './progress.ts';
import { readTransaction } from './record.ts';
import { endOf } from './latest.ts';
import { patienceWith, secondsLate, stateOf, takeOver } from './recover.ts';
import { deadlineOf, phaseOf, type RollbackReason, type Transaction } from './transaction.ts';

/** Ask the person there, or the probes; `detach` as soon as the rules are in force; `wait` for what others decide. */
export type FollowMode = Decider | 'detach' | 'wait';

/** Seconds between two looks at the files. */
const poll = 0.1;

/** Seconds that a load may take without a word. */
const silence = 3;

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
  let toldPrimed = false;
  let deadline = 0;
  let slowFrom: number | undefined = system.clock.now() + silence;
  const remaining = (): number => Math.max(0, deadline - system.clock.now());
  const look = async (): Promise<Outcome | undefined> => {
    const transaction = await readTransaction(system.store, id);
    const { applied, decision, done } = transaction;
    if (done) return await endOf(system, id, done);
    deadline = deadlineOf(transaction) ?? 0;
    // Who only follows what others decide is told nothing of how it began.
    if (transaction.primed && !toldPrimed && mode !== 'wait') {
      toldPrimed = true;
      say({ kind: 'primed', ...transaction.primed });
    }
    if (slowFrom !== undefined && phaseOf(transaction) === 'changing' && system.clock.now() > slowFrom) {
      slowFrom = undefined;
      say({ kind: 'still-changing', seconds: silence, holder: await system.firewall.lockHolder() });
    }
    if (applied && !asked && !decision && mode !== 'wait' && remaining() > 0) {
      asked = true;
      if (mode === 'detach') return { kind: 'pending', id, deadline, remaining: remaining() };
      say(await inForce(system, transaction, applied, remaining(), mode));
      const deciding = { system, transaction, by, remaining, wish, say, signal: question.signal };
      void ('probes' in mode ? letProbesDecide(deciding, mode.probes) : letPersonDecide(deciding, mode));
    }
    if (unwritten === undefined && !(await mustTakeOver(system, transaction))) return undefined;
    const again = await readTransaction(system.store, id);
    if (again.done) return await endOf(system, id, again.done);
    // We may have been stopped since we looked, and the deadline been moved.
    if (unwritten === undefined && !(await mustTakeOver(system, again))) return undefined;
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
    const decisions = { extensions: [], decision: undefined, slot: 1 };
    return {
      id,
      ...nothing,
      ...decisions,
      touched: true,
      primed: undefined,
      restored: false,
      done: undefined,
      archived: false,
    };
  }
}
