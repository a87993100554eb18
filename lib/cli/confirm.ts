/** `safeapply confirm`, `safeapply extend` and `safeapply rollback`: deciding from another login. */
import { changesOf } from '../apply/changes.ts';
import { confirm, rollback } from '../apply/confirm.ts';
import { extend } from '../apply/extend.ts';
import { stateAfter } from '../apply/history.ts';
import type { Say } from '../apply/progress.ts';
import type { SecondHand } from '../apply/second-hand.ts';
import { outcomeJson } from '../report/apply-json.ts';
import { outcomeText, progressText } from '../report/apply-text.ts';
import { namespaceText } from '../report/words.ts';
import type { System } from '../system/system.ts';
import { carryOut } from './apply.ts';
import { transactionOptions } from './apply-options.ts';
import { command } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { formatOption, netnsOption, parseNumber, timeoutOption } from './options.ts';
import { statusOf } from './outcome-status.ts';
import { UsageError } from './usage-error.ts';

const operands = { id: { type: 'string', describe: 'the transaction' } } as const;

/** The command `confirm`. Too late is status 4, and the truth. */
export const confirmCommand = command(
  {
    operands,
    options: {
      unproven: {
        type: 'boolean',
        default: false,
        describe: 'also where nothing proves that a new connection can be made',
      },
      netns: netnsOption,
      format: formatOption,
    },
  },
  async (world, { id, unproven, format }) => {
    const system = await world.whole();
    const outcome = await confirm(system, id, unproven ? 'none' : 'proof', progressTo(system));
    return await report(system, outcome, format);
  },
);

/** The command `extend`. */
export const extendCommand = command(
  {
    operands,
    options: {
      timeout: { ...timeoutOption, describe: 'from now, e.g. 90, 90s, 5m' },
      netns: netnsOption,
      format: formatOption,
    },
  },
  async (world, { id, timeout, format }) => {
    const system = await world.whole();
    const outcome = await extend(system, id, timeout, progressTo(system));
    const status = await report(system, outcome, format);
    // Somebody had decided to keep them: there is no deadline any more.
    return outcome.kind === 'kept' ? exitStatus.cannot : status;
  },
);

/** The command `rollback`; with --to a transaction of its own. */
export const rollbackCommand = command(
  {
    operands,
    options: {
      to: {
        type: 'string',
        requiresArg: true,
        coerce: parseNumber,
        describe: 'apply what was in force after this transaction of the history',
      },
      ...transactionOptions,
    },
  },
  async (world, { id, to, ...options }) => {
    const system = await world.whole();
    if (to !== undefined) {
      if (id !== undefined)
        throw new UsageError('--to begins a new transaction, so it goes without the id of a pending one');
      const then = await stateAfter(system, to);
      if (!then) {
        system.output.progress(`safeapply: the history has no transaction ${to}; safeapply history lists them\n`);
        return exitStatus.cannot;
      }
      if (then.netns !== system.host.namespaceName && !options.force) {
        const where = namespaceText(then.netns);
        system.output.progress(
          `safeapply: transaction ${to} was ${where}, and we are not (--force goes on all the same)\n`,
        );
        return exitStatus.cannot;
      }
      return await carryOut(system, { kind: 'files', sources: then.sources }, options);
    }
    const outcome = await rollback(system, id, progressTo(system));
    const status = await report(system, outcome, options.format);
    if (outcome.kind === 'rolled-back') return exitStatus.done;
    // Somebody else had decided to keep them: nothing is pending any more, and nothing was changed by us.
    return outcome.kind === 'kept' ? exitStatus.cannot : status;
  },
);

function progressTo(system: System): Say {
  return (progress) => {
    system.output.progress(progressText(progress, { colour: system.output.colour.progress }));
  };
}

async function report(system: System, outcome: SecondHand, format: 'text' | 'json'): Promise<ExitStatus> {
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
