/**
 * The watchdog: once armed, the one process that touches the rules. It runs in its own session, hears no signal of the
 * terminal, writes to none, and ends the transaction whoever else dies. What it knows it reads from the files; what it
 * does it leaves in files.
 */
import type { System } from '../system/system.ts';
import { changesOf } from './changes.ts';
import { compareLive } from './compare.ts';
import { reasonOf } from './reason.ts';
import { expire, rollbackDecision } from './decide.ts';
import { finish } from './finish.ts';
import { loadAll } from './load-all.ts';
import { obey } from './obey.ts';
import { appliedText, armedText, readTransaction } from './record.ts';
import { runProgram } from './run-program.ts';
import { remembering } from './remember.ts';
import {
  deadlineOf,
  type Decision,
  graceFor,
  type Plan,
  rulesFile,
  servantsOf,
  type Transaction,
} from './transaction.ts';

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
    // Had we been stopped before `armed` was on file, and the starter had died meanwhile, the backstop has gone home.
    const guarded = (await system.processes.state(backstop)) === 'running';
    const changed = guarded ? await change(system, transaction, plan) : await noBackstop(system, id);
    if (changed === 'refused' || changed === 'unchanged') return;
    const last = changed ?? (await decided(system, id));
    if (last === undefined) return;
    decision = last;
  } catch (error) {
    // Whatever it was, e.g. a full disk: a person cannot have kept what never came into force.
    decision = await rollbackDecision(system, id, 'watchdog-failed', reasonOf(error));
  }
  await obey(system, id, decision);
}

function noBackstop(system: System, id: string): Promise<Decision> {
  return rollbackDecision(system, id, 'watchdog-failed', 'the backstop was gone before anything was changed');
}

/** Reads all that will be needed, so that it is remembered whatever becomes of the files. */
async function learn(system: System, id: string, plan: Plan): Promise<void> {
  for (const part of plan.parts) {
    for (const kind of ['prime', 'new', 'undo', 'before', 'wanted'] as const)
      await system.store.read(id, rulesFile(kind, part));
  }
}

/** Changes the rules and reads them back. Returns the decision to roll back if that failed, undefined if it worked. */
async function change(
  system: System,
  transaction: Transaction,
  plan: Plan,
): Promise<Decision | 'refused' | 'unchanged' | undefined> {
  const { id } = transaction;
  const before = await compareLive(system, id, plan, 'before');
  if (before.kind === 'unknown') return await rollbackDecision(system, id, 'watchdog-failed', before.reason);
  if (before.kind === 'different') {
    const detail = 'the live rules are no longer those that the plan was made from';
    await finish(system, id, { outcome: 'refused', reason: 'live-rules-changed', detail, foreign: before.changes });
    return 'refused';
  }
  const early = await readTransaction(system.store, id);
  // Whoever had taken us for gone before we were armed has given it up.
  if (early.done) return 'refused';
  if (early.decision) return early.decision;

  await system.store.writeOnce(id, 'touched', `at=${system.clock.now()}\n`);
  const start = system.clock.now();
  const failed = plan.command ? await runProgram(system, id, plan) : await loadAll(system, id, plan);
  if (failed) return failed;
  // What a program has left was read back already: that is what is wanted.
  const after = plan.command ? undefined : await compareLive(system, id, plan, 'wanted');
  if (after?.kind === 'unknown') return await rollbackDecision(system, id, 'read-back-differs', after.reason);
  if (after?.kind === 'different') return await rollbackDecision(system, id, 'read-back-differs');
  if (plan.command && (await isWithoutEffect(system, transaction))) {
    await finish(system, id, { outcome: 'unchanged', reason: 'nothing-changed', detail: '', foreign: [] });
    return 'unchanged';
  }
  const at = system.clock.now();
  const applied = { at, took: at - start, deadline: at + plan.timeout, grace: graceFor(at - start) };
  await system.store.writeOnce(id, 'applied', appliedText(applied));
  return undefined;
}

/** Whether a program that has ended changed nothing, and has left nothing that still may. */
async function isWithoutEffect(system: System, transaction: Transaction): Promise<boolean> {
  const changed = (await changesOf(system, transaction.id)).some(({ changes }) => changes.length > 0);
  const servants = { ...servantsOf(transaction), watchdog: system.processes.self };
  return !changed && !(await system.processes.isServed(servants));
}

/** Waits for a decision; at the deadline takes it. Undefined when somebody else has brought it to its end. */
async function decided(system: System, id: string): Promise<Decision | undefined> {
  for (;;) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.done) return undefined;
    if (transaction.decision) return transaction.decision;
    const remaining = (deadlineOf(transaction) ?? 0) - system.clock.now();
    const expired = remaining <= 0 ? await expire(system, id) : undefined;
    if (expired) return expired;
    await system.clock.sleep(Math.max(0, Math.min(poll, remaining)));
  }
}
