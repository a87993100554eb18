/** Lets a program change the rules, and puts on file what it has left: from then on these are the wanted rules. */
import type { System } from '../system/system.ts';
import { rollbackDecision } from './decide.ts';
import { readLive } from './live.ts';
import { readTransaction } from './record.ts';
import { type Decision, type Plan, rulesFile, servantsOf } from './transaction.ts';

/** Seconds between two looks at the files. */
const poll = 0.1;

/** Runs the program of a plan. Returns the decision to roll back if it failed, undefined if it worked. */
export async function runProgram(system: System, id: string, plan: Plan): Promise<Decision | undefined> {
  const { words = [], folder = '/' } = plan.command ?? {};
  const limit = plan.restoreLimit;
  let ended = false;
  const running = system.processes
    .runCommand({ id, words, folder, limit, unless: ['decision.1', 'done'] })
    .finally(() => (ended = true));
  const [end] = await Promise.all([running, endWhenDecided(system, id, () => ended)]);
  if (end.exitCode !== 0) {
    const how = end.exitCode === undefined ? 'it did not end by itself' : `it ended with status ${end.exitCode}`;
    return await rollbackDecision(system, id, 'command-failed', `${how}\n${end.output}`.trim());
  }
  for (const part of plan.parts) {
    const live = await readLive(system, part.tools);
    if (live.kind === 'doubtful')
      return await rollbackDecision(system, id, 'read-back-differs', `${part.tools.save}: ${live.reason}`);
    await system.store.writeOnce(id, rulesFile('wanted', part), live.text);
  }
  return undefined;
}

/** Somebody may want the old rules back before the program has ended by itself. */
async function endWhenDecided(system: System, id: string, ended: () => boolean): Promise<void> {
  while (!ended()) {
    // What cannot be read now may be read the next time; the program has a limit of its own.
    const transaction = await readTransaction(system.store, id).catch(() => undefined);
    if (transaction?.decision && !ended()) {
      await system.processes.killWatchdog(servantsOf(transaction));
      return;
    }
    await system.clock.sleep(poll);
  }
}
