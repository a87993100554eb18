/** `safeapply confirm` and `safeapply rollback`: deciding from another login. */
import { changesOf, confirm, rollback, type SecondHand } from '../apply/confirm.ts';
import { outcomeJson } from '../report/apply-json.ts';
import { outcomeText, progressText } from '../report/apply-text.ts';
import type { System } from '../system/system.ts';
import { command } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { formatOption } from './options.ts';
import { statusOf } from './outcome-status.ts';

/** What their command lines say. */
export interface DecideOptions {
  readonly id: string | undefined;
  readonly format: 'text' | 'json';
}

const grammar = {
  operands: { id: { type: 'string', describe: 'the transaction' } },
  options: { format: formatOption },
} as const;

/** The command `confirm`. Too late is status 4, and the truth. */
export const confirmCommand = command(grammar, async (world, { id, format }: DecideOptions) => {
  const system = await world.whole();
  const outcome = await confirm(system, id, progressTo(system));
  return await report(system, outcome, format);
});

/** The command `rollback`. */
export const rollbackCommand = command(grammar, async (world, { id, format }: DecideOptions) => {
  const system = await world.whole();
  const outcome = await rollback(system, id, progressTo(system));
  const status = await report(system, outcome, format);
  if (outcome.kind === 'rolled-back') return exitStatus.done;
  // Somebody else had decided to keep them: nothing is pending any more, and nothing was changed by us.
  return outcome.kind === 'kept' ? exitStatus.cannot : status;
});

function progressTo(system: System): Parameters<typeof confirm>[2] {
  return (progress) => {
    system.output.progress(progressText(progress, { colour: system.output.colour.progress }));
  };
}

async function report(system: System, outcome: SecondHand, format: DecideOptions['format']): Promise<ExitStatus> {
  if (outcome.kind === 'none') {
    system.output.progress(
      'safeapply: there is no such pending transaction on this boot and in this network namespace\n',
    );
    return exitStatus.cannot;
  }
  if (format === 'json') {
    const changes = 'id' in outcome ? await changesOf(system, outcome.id) : [];
    system.output.result(outcomeJson(outcome, changes));
  } else {
    system.output.result(outcomeText(outcome, { colour: system.output.colour.result }));
  }
  return statusOf(outcome);
}
