/** Writes `done`, and reads outcomes off it. Called only by those who have just read the rules back and compared them. */
import type { System } from '../system/system.ts';
import { archive } from './archive.ts';
import { writeJson } from './fields.ts';
import { reasonOf } from './reason.ts';
import { readTransaction } from './record.ts';
import type { Outcome } from './outcome.ts';
import { type Done, type Plan, type RollbackReason, rulesFile, type Transaction } from './transaction.ts';

/** Seconds to wait for a load that still holds the writer lock; it has a limit of its own. */
const lockLimit = 60;

/**
 * Puts the end on file, while no load is running, and returns what is on file in the end: somebody else may have been
 * faster with the same truth. A full disk does not change what was read back, so a failure to write is said and not thrown.
 */
export async function finish(system: System, id: string, done: Omit<Done, 'at' | 'uptime'>): Promise<Done> {
  const mine: Done = { ...done, at: system.host.wallClock(), uptime: system.clock.now() };
  const end = await putOnFile(system, id, mine);
  if (done.outcome !== 'refused') await dismissBackstop(system, id);
  await archive(system, id);
  if (end === mine && mine.outcome === 'rolled-back') await system.notices.announce(rollbackNotice(id, mine));
  return end;
}

async function putOnFile(system: System, id: string, mine: Done): Promise<Done> {
  try {
    if ((await system.store.writeLast(id, 'done', writeJson(mine), lockLimit)) === 'written') return mine;
    return (await readTransaction(system.store, id)).done ?? mine;
  } catch (error) {
    system.output.progress(`safeapply: cannot write ${system.store.path(id, 'done')}: ${reasonOf(error)}\n`);
    return mine;
  }
}

/**
 * What was read back needs no rescue any more. A backstop that could not see `done`, because the disk was full or somebody
 * cleaned the folder a moment later, would load the undo over rules that were kept, or that a person has changed since.
 */
async function dismissBackstop(system: System, id: string): Promise<void> {
  try {
    const { backstop } = await readTransaction(system.store, id);
    if (backstop) await system.processes.end(backstop);
  } catch (error) {
    system.output.progress(`safeapply: cannot dismiss the backstop: ${reasonOf(error)}\n`);
  }
}

/** The outcome that a finished transaction has on file. */
export function outcomeOf(id: string, done: Done): Outcome {
  switch (done.outcome) {
    case 'kept':
      return { kind: 'kept', id, foreign: done.foreign };
    case 'unchanged':
      return { kind: 'unchanged', what: 'command' };
    case 'refused':
      return {
        kind: 'refused',
        refusal:
          done.reason === 'lock-held' ? { kind: 'lock-held', reason: done.detail } : { kind: 'live-rules-changed' },
      };
    case 'given-up':
      return { kind: 'refused', refusal: { kind: 'not-armed', reason: done.detail } };
    case 'rolled-back':
      return {
        kind: 'rolled-back',
        id,
        reason: rollbackReason(done.reason),
        detail: done.detail,
        foreign: done.foreign,
      };
  }
}

/** It was over before we came: what was read back then is told as what it is. */
export function asHistory(outcome: Outcome, { at }: Done): Outcome {
  return outcome.kind === 'kept' || outcome.kind === 'rolled-back' ? { ...outcome, earlier: at } : outcome;
}

/** What we say when nobody could read the rules back: where the undo is, and the command to run. */
export function unknownState(system: System, transaction: Transaction, reason: string): Outcome {
  const { id, plan } = transaction;
  return { kind: 'unknown-state', id, reason, undo: undoCommands(system, id, plan) };
}

function undoCommands(system: System, id: string, plan: Plan | undefined) {
  const parts = plan?.parts ?? [];
  return parts.map((part) => ({
    tools: part.tools,
    path: system.store.path(id, rulesFile('undo', part)),
    lock: system.store.path(id, 'writer'),
  }));
}

/** What everybody on this machine is told. */
function rollbackNotice(id: string, { reason, at }: Done): string {
  const why = reason === 'expired' ? 'the new firewall rules were not confirmed' : `firewall rules: ${reason}`;
  return `safeapply: ${why}; automatic rollback complete, the old rules are in force (${id}, ${at})\n`;
}

function rollbackReason(reason: Done['reason']): RollbackReason {
  const isNone =
    reason === 'confirmed' ||
    reason === 'live-rules-changed' ||
    reason === 'lock-held' ||
    reason === 'nothing-changed' ||
    reason === 'never-armed';
  return isNone ? 'requested' : reason;
}
