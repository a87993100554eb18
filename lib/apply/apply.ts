/**
 * Carries a plan out, from the terminal's side: lock, plan, guards, question, end. The order is the design: nothing is
 * touched before the watchdog is armed, and from then on only the watchdog touches anything.
 */
import { Failure } from '../system/failure.ts';
import type { AskAt, QuestionStyle, System } from '../system/system.ts';
import { archive } from './archive.ts';
import { claim } from './claim.ts';
import { reasonOf } from './reason.ts';
import { remembering } from './remember.ts';
import { rollbackDecision } from './decide.ts';
import { writeJson } from './fields.ts';
import { follow, type FollowMode } from './follow.ts';
import { giveUp } from './give-up.ts';
import { inspect } from './inspect.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Prepared } from './plan.ts';
import { prepare, type Wanted } from './prepare.ts';
import type { Probe } from './probe.ts';
import type { Say } from './progress.ts';
import { readTransaction } from './record.ts';
import { withoutWatchdog } from './recover.ts';
import { type Plan, rescueTime, rulesFile, type Transaction } from './transaction.ts';

/** What a person asked for, and how. */
export interface ApplyRequest extends Wanted {
  readonly dryRun: boolean;
  readonly detach: boolean;
  /** They decide in place of a person; with none, a person does. */
  readonly probes: readonly Probe[];
  readonly askAt: AskAt;
  /** `word` unless said. */
  readonly askStyle?: QuestionStyle;
  /** Go on in spite of error-level findings. */
  readonly force: boolean;
}

/** Seconds that a guard has to say that it stands. */
const armingLimit = 20;

/**
 * Applies the rules and waits for the end (with `detach`, until they are in force). Throws Failures only while nothing
 * has been touched; once armed, everything that goes wrong is an Outcome.
 */
export async function apply(system: System, request: ApplyRequest, say: Say): Promise<Outcome> {
  const report = await inspect(system, request);
  const findings = report.files.flatMap(({ diagnostics }) => diagnostics);
  const wrong = findings.some(({ severity }) => severity === 'error');
  if (wrong && !request.force) return refused({ kind: 'findings', report });
  if (!system.host.isRoot) return refused({ kind: 'not-root' });
  const asks = !request.dryRun && !request.detach && request.probes.length === 0;
  if (asks && !system.terminal.canAsk(request.askAt)) return refused({ kind: 'no-terminal' });
  if (findings.length > 0) say({ kind: 'findings', report });
  if (request.dryRun) return await rehearseOnly(system, request, say);

  // A history that cannot be trusted is refused now, and not found out when all is over.
  await system.history.ids();
  const claimed = await claim(system, (outcome) => {
    say({ kind: 'recovered', outcome });
  });
  if (claimed.kind === 'refused') return claimed.outcome;
  return await carryOut(remembering(system, claimed.id), claimed.id, request, say);
}

async function carryOut(system: System, id: string, request: ApplyRequest, say: Say): Promise<Outcome> {
  const seen = { interruption: false, watchdog: false };
  const stopListening = system.terminal.onSignal(() => {
    seen.interruption = true;
  });
  try {
    const prepared = await prepare(system, request);
    if ('refusal' in prepared) return await without(system, id, refused(prepared.refusal));
    tellPrepared(request, prepared, say);
    if (changesNothing(prepared)) return await without(system, id, { kind: 'unchanged', what: 'files' });
    await writePlan(system, id, prepared);
    const transaction = await arm(system, id, prepared.plan, seen);
    if ('refusal' in transaction) return refused(transaction.refusal);
    const { restoreLimit, timeout } = prepared.plan;
    if (!transaction.done) say({ kind: 'armed', id, restoreLimit, timeout, rescue: rescueTime });
  } catch (error) {
    const left = await leftOf(system, id, seen.watchdog);
    if (left === 'nothing') throw asFailure(error);
    if (left !== 'armed') return refused({ kind: 'not-armed', reason: left.endedBy });
  } finally {
    stopListening();
  }
  if (seen.interruption) await rollbackDecision(system, id, 'interrupted', '', system.host.user);
  const outcome = await follow(system, id, modeOf(request), say);
  // The watchdog does it too, but nobody hears what it says of a history that cannot be written.
  if (outcome.kind !== 'pending') await archive(system, id);
  return outcome;
}

/**
 * What a failure on the way has left. Not armed means not touched: then the failure is the whole answer, unless it came because others had
 * ended the transaction, as of one that was stopped. Not knowing counts as armed.
 */
async function leftOf(
  system: System,
  id: string,
  started: boolean,
): Promise<'armed' | 'nothing' | { readonly endedBy: string }> {
  try {
    const { armed, done } = await disarm(system, id, 'it failed');
    if (done?.outcome === 'given-up') return { endedBy: done.detail };
    return armed || done ? 'armed' : 'nothing';
  } catch {
    return started ? 'armed' : 'nothing';
  }
}

async function rehearseOnly(system: System, request: ApplyRequest, say: Say): Promise<Outcome> {
  const prepared = await prepare(system, request);
  if ('refusal' in prepared) return refused(prepared.refusal);
  tellPrepared(request, prepared, say);
  return changesNothing(prepared) ? { kind: 'unchanged', what: 'files' } : { kind: 'planned' };
}

function tellPrepared({ change }: ApplyRequest, { plan, tools, others }: Prepared, say: Say): void {
  say({ kind: 'rehearsed', what: change.kind, changes: plan.changes, tools });
  say({ kind: 'others', others });
}

/** Of a program nobody knows that beforehand. */
function changesNothing({ plan }: Prepared): boolean {
  return !plan.command && plan.changes.every(({ changes }) => changes.length === 0);
}

function modeOf({ detach, probes, askAt, askStyle = 'word' }: ApplyRequest): FollowMode {
  if (probes.length > 0) return { probes };
  return detach ? 'detach' : { ask: askAt, style: askStyle };
}

/** The plan comes last: a transaction with a plan has all its texts. Each is read back, since a write may lie. */
async function writePlan(system: System, id: string, { plan, files }: Prepared): Promise<void> {
  for (const { name, text } of [...files, { name: 'plan.json', text: writeJson(plan) }]) {
    await system.store.writeOnce(id, name, text);
    if ((await system.store.read(id, name)) !== text)
      throw new Error(`${name} reads back different from what was written`);
  }
}

/** Starts the backstop, then the watchdog, and waits until the watchdog stands. */
async function arm(
  system: System,
  id: string,
  plan: Plan,
  seen: { readonly interruption: boolean; watchdog: boolean },
): Promise<Transaction | { readonly refusal: Refusal }> {
  const interrupted = (): boolean => seen.interruption;
  const undos = plan.parts.map((part) => ({ name: rulesFile('undo', part), restore: part.tools.restore }));
  await system.processes.startBackstop({ id, limit: plan.restoreLimit, undos });
  const first = await waitFor(system, id, ({ backstop }) => backstop !== undefined, interrupted);
  if (!first?.backstop) return await notArmed(system, id, interrupted() ? 'interrupted' : 'the backstop did not start');
  seen.watchdog = true;
  await system.processes.startWatchdog(id);
  const armed = await waitFor(system, id, (transaction) => transaction.armed !== undefined, interrupted);
  if (armed?.armed) return armed;
  return await notArmed(system, id, interrupted() ? 'interrupted' : 'the watchdog did not start');
}

/** The transaction once it is as wanted, or over; undefined: not in time, or interrupted. */
async function waitFor(
  system: System,
  id: string,
  wanted: (transaction: Transaction) => boolean,
  interrupted: () => boolean,
): Promise<Transaction | undefined> {
  const until = system.clock.now() + armingLimit;
  for (;;) {
    // It may be we who were stopped for so long: so one look at least.
    const isLast = system.clock.now() >= until;
    const transaction = await readTransaction(system.store, id);
    if (wanted(transaction) || transaction.done) return transaction;
    if (isLast || interrupted()) return undefined;
    await system.clock.sleep(0.05);
  }
}

/** Stops the guards that may have started. The watchdog may have armed itself in the last moment: then it counts. */
async function notArmed(
  system: System,
  id: string,
  reason: string,
): Promise<Transaction | { readonly refusal: Refusal }> {
  const transaction = await disarm(system, id, reason);
  // While we were stopped, somebody else may have brought it to its end, or given it up.
  const hasEnded = transaction.done !== undefined && transaction.done.outcome !== 'given-up';
  return transaction.armed || hasEnded
    ? transaction
    : { refusal: { kind: 'not-armed', reason: transaction.done?.detail ?? reason } };
}

async function disarm(system: System, id: string, reason: string): Promise<Transaction> {
  const before = await readTransaction(system.store, id);
  if (before.armed || before.done) return before;
  const transaction = await withoutWatchdog(system, before);
  if (!transaction.armed && !transaction.done) await giveUpOwn(system, id, reason);
  return transaction;
}

/** A mistake of our own before anything was touched is a failure like any other: it must not end as `state unknown`. */
function asFailure(error: unknown): Failure {
  return error instanceof Failure
    ? error
    : new Failure({ kind: 'mistake', message: reasonOf(error) }, { cause: error });
}

/** The answer, once nothing of ours can change anything any more. */
async function without(system: System, id: string, outcome: Outcome): Promise<Outcome> {
  await giveUpOwn(system, id, outcome.kind);
  return outcome;
}

/** We end now, so nobody arms it any more: could that not be written, the next comer does it. */
async function giveUpOwn(system: System, id: string, why: string): Promise<void> {
  await giveUp(system, id, why).catch(() => undefined);
}

function refused(refusal: Refusal): Outcome {
  return { kind: 'refused', refusal };
}
