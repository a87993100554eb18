/**
 * The watchdog: once armed, the one process that touches the rules. It runs in its own session, hears no signal of the
 * terminal, writes to none, and ends the transaction whoever else dies. What it knows it reads from the files; what it
 * does it leaves in files.
 */
import type { System } from '../system/system.ts';
import { compareLive } from './compare.ts';
import { reasonOf } from './reason.ts';
import { rollbackDecision } from './decide.ts';
import { finish } from './finish.ts';
import { load } from './load.ts';
import { obey } from './obey.ts';
import { appliedText, armedText, readTransaction } from './record.ts';
import { remembering } from './remember.ts';
import { type Decision, graceFor, type Plan, rulesFile, type Transaction } from './transaction.ts';

/** Seconds between two looks at the files. */
const poll = 0.1;

/** Guards transaction `id` to its end. Returns when there is nothing left to guard; nobody listens to what it throws. */
export async function watch(world: System, id: string): Promise<void> {
  const system = remembering(world, id);
  await system.processes.shield();
  const transaction = await readTransaction(system.store, id);
  const { plan, backstop } = transaction;
  if (!plan || !backstop || transaction.armed || transaction.done) return;
  if ((await system.processes.state(backstop)) !== 'running') return;
  await learn(system, id, plan);
  if (!system.processes.starterIsThere()) return;
  const deadline = system.clock.now() + plan.restoreLimit + plan.timeout;
  const armed = { watchdog: system.processes.self, deadline, grace: graceFor(0) };
  if ((await system.store.writeOnce(id, 'armed', armedText(armed))) === 'exists') return;

  let decision: Decision;
  try {
    const changed = await change(system, transaction, plan);
    if (changed === 'refused') return;
    decision = changed ?? (await decided(system, id));
  } catch (error) {
    // Whatever it was, e.g. a full disk: a person cannot have kept what never came into force.
    decision = await rollbackDecision(system, id, 'watchdog-failed', reasonOf(error));
  }
  await obey(system, id, decision);
}

/** Reads all that will be needed, so that it is remembered whatever becomes of the files. */
async function learn(system: System, id: string, plan: Plan): Promise<void> {
  for (const { family } of plan.families) {
    for (const kind of ['new', 'undo', 'before', 'wanted'] as const)
      await system.store.read(id, rulesFile(kind, family));
  }
}

/** Loads the new rules and reads them back. Returns the decision to roll back if that failed, undefined if it worked. */
async function change(system: System, transaction: Transaction, plan: Plan): Promise<Decision | 'refused' | undefined> {
  const { id } = transaction;
  const before = await compareLive(system, id, plan, 'before');
  if (before.kind === 'unknown') return await rollbackDecision(system, id, 'watchdog-failed', before.reason);
  if (before.kind === 'different') {
    const detail = 'the live rules are no longer those that the plan was made from';
    await finish(system, id, { outcome: 'refused', reason: 'live-rules-changed', detail, foreign: before.changes });
    return 'refused';
  }
  const early = (await readTransaction(system.store, id)).decision;
  if (early) return early;

  await system.store.writeOnce(id, 'touched', `at=${system.clock.now()}\n`);
  const start = system.clock.now();
  for (const family of plan.families) {
    const limit = Math.max(1, plan.restoreLimit - (system.clock.now() - start));
    const result = await load(system, id, 'new', family, limit);
    if (result.exitCode !== 0) {
      const detail = result.exitCode === undefined ? `stopped after ${plan.restoreLimit} s` : result.stderr;
      return await rollbackDecision(system, id, 'restore-failed', `${family.tools.restore}: ${detail}`);
    }
  }
  const after = await compareLive(system, id, plan, 'wanted');
  if (after.kind === 'unknown') return await rollbackDecision(system, id, 'read-back-differs', after.reason);
  if (after.kind === 'different') return await rollbackDecision(system, id, 'read-back-differs');
  const at = system.clock.now();
  const applied = { at, took: at - start, deadline: at + plan.timeout, grace: graceFor(at - start) };
  await system.store.writeOnce(id, 'applied', appliedText(applied));
  return undefined;
}

/** Waits for a decision; at the deadline takes it. */
async function decided(system: System, id: string): Promise<Decision> {
  const applied = (await readTransaction(system.store, id)).applied;
  for (;;) {
    const { decision } = await readTransaction(system.store, id);
    if (decision) return decision;
    const remaining = (applied?.deadline ?? 0) - system.clock.now();
    if (remaining <= 0) return await rollbackDecision(system, id, 'expired');
    await system.clock.sleep(Math.min(poll, remaining));
  }
}
