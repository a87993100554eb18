/** Finishing what others left: who is still in charge of a transaction, and what to do when nobody is. */
import type { ProcessIdentity, System } from '../system/system.ts';
import { isOurWork } from './compare.ts';
import { rollbackDecision } from './decide.ts';
import { unknownState } from './finish.ts';
import { giveUp } from './give-up.ts';
import { endOf } from './latest.ts';
import { obey } from './obey.ts';
import type { Outcome } from './outcome.ts';
import { readTransaction } from './record.ts';
import { deadlineOf, servantsOf, type Plan, type RollbackReason, type Transaction } from './transaction.ts';

/**
 * Whether somebody is in charge: the terminal that prepares it; once armed, the watchdog, the backstop or the terminal
 * that takes over. Guards that are far past the deadline are not in charge, whatever state they are in, and nobody is once
 * the backstop has put the old rules back: what is left is to verify that, which a stopped terminal would never do.
 */
export async function isGuarded(system: System, transaction: Transaction): Promise<boolean> {
  const { owner, armed, backstop, restored } = transaction;
  const alive = async (process: typeof backstop): Promise<boolean> =>
    process !== undefined && (await stateOf(system, transaction, process)) !== 'gone';
  if (!armed) return await alive(owner?.process);
  if (restored || secondsLate(system, transaction) > patienceWith(transaction)) return false;
  return (await alive(armed.watchdog)) || (await alive(backstop)) || (await alive(owner?.process));
}

/** The state of one of its processes. One of another pid namespace cannot be seen, so it is never said to be gone. */
export async function stateOf(
  system: System,
  { owner }: Transaction,
  process: ProcessIdentity,
): Promise<'running' | 'stopped' | 'gone'> {
  const visible = owner === undefined || owner.processNamespace === system.host.processNamespace;
  return visible ? await system.processes.state(process) : 'running';
}

/** Seconds since the old rules were due: since the deadline, or since a rollback was decided. Negative before that. */
export function secondsLate(system: System, transaction: Transaction): number {
  const { decision } = transaction;
  const due = decision?.kind === 'rollback' ? decision.at : (deadlineOf(transaction) ?? 0);
  return system.clock.now() - due;
}

/** Seconds that the guards have for putting the old rules back, before somebody else may think that they are no more. */
export function patienceWith({ armed, applied, plan }: Transaction): number {
  return (applied?.grace ?? armed?.grace ?? 5) + 2 * (plan?.restoreLimit ?? 30);
}

/**
 * Ends a transaction in the watchdog's place. In this order, so that nobody is overtaken: decide; SIGKILL the watchdog
 * and its children; only then, under the writer lock, restore. A `keep` that was decided before is kept, and nobody is killed:
 * no rule is changed any more, and what a program has left running belongs to what was kept.
 */
export async function takeOver(system: System, id: string, reason: RollbackReason, by: string): Promise<Outcome> {
  // Where even that cannot be read, the old rules come back all the same.
  const now = await readTransaction(system.store, id).catch(() => undefined);
  if (now?.done) return await endOf(system, id, now.done);
  const decision = await rollbackDecision(system, id, reason, '', by);
  const servants = now ? servantsOf(now) : { id, starter: undefined, watchdog: undefined };
  if (decision.kind === 'rollback') await system.processes.killWatchdog(servants);
  return await obey(system, id, decision);
}

/**
 * Ends a transaction that nobody guards. One that was never armed has changed nothing, and is forgotten. The name of a
 * network namespace can come again after the namespace has gone: so where the live rules are neither the old nor the
 * wanted ones, and nobody has asked for this transaction by its id, nothing is loaded over them. `guarded`: somebody is there after all.
 */
export async function recover(
  system: System,
  { id }: Transaction,
  asked: 'by-id' | 'in-passing',
): Promise<Outcome | 'forgotten' | 'guarded'> {
  // Since our caller looked, it may have gone on: from the hands of its terminal into those of its watchdog, or to its end.
  const now = await readTransaction(system.store, id);
  if (!now.done && (await isGuarded(system, now))) return 'guarded';
  const transaction = now.done || now.decision?.kind === 'keep' ? now : await withoutWatchdog(system, now);
  const { plan, armed, touched, decision, done } = transaction;
  if (done) return done.outcome === 'given-up' ? 'forgotten' : await endOf(system, id, done);
  if (!armed) {
    // Could that not be written, the next comer finds it as it is.
    await giveUp(system, id, 'its process was gone').catch(() => undefined);
    return 'forgotten';
  }
  const loads = touched && decision?.kind !== 'keep';
  if (loads && asked === 'in-passing' && plan && (await mayBeOthersWork(system, id, plan))) {
    return unknownState(system, transaction, `${notOurs}: to put them back all the same, safeapply rollback ${id}`);
  }
  return await takeOver(system, id, 'watchdog-gone', 'recovery');
}

/** The transaction once nobody changes rules in its name any more, so that what is on file stays so. */
export async function withoutWatchdog(system: System, transaction: Transaction): Promise<Transaction> {
  await system.processes.killWatchdog(servantsOf(transaction));
  return await readTransaction(system.store, transaction.id);
}

/** What a program has left nobody can tell; but where the namespace cannot be another one of the same name, it was here. */
async function mayBeOthersWork(system: System, id: string, plan: Plan): Promise<boolean> {
  const ours = await isOurWork(system, id, plan);
  return ours === 'no' || (ours === 'unknown' && !(plan.command && system.host.isInFirstNamespace));
}

const notOurs = 'the live rules are neither the old nor the new ones of a transaction that was left unfinished';
