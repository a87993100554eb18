/** `safeapply history`: kept and rolled-back transactions, newest first. Changes nothing. */
import { history, show } from '../apply/history.ts';
import { historyJson, historyText, recordJson, recordText } from '../report/history.ts';
import { command } from './command.ts';
import { exitStatus } from './exit-status.ts';
import { formatOption, netnsOption, parseNumber } from './options.ts';

/** The command `history`. Status 3: there is no such record. */
export const historyCommand = command(
  {
    operands: {},
    options: {
      show: { type: 'string', requiresArg: true, coerce: parseNumber, describe: 'one of them, with its rules' },
      netns: netnsOption,
      format: formatOption,
    },
  },
  async (world, { show: number, format }) => {
    const system = await world.whole();
    const here = system.host.namespaceName;
    const colour = { colour: world.output.colour.result };
    if (number === undefined) {
      const records = await history(system);
      world.output.result(format === 'json' ? historyJson(records) : historyText(records, here));
      return exitStatus.done;
    }
    const found = await show(system, number);
    if (!found) {
      world.output.progress(`safeapply: the history has no transaction ${number}\n`);
      return exitStatus.cannot;
    }
    world.output.result(
      format === 'json' ? recordJson(found.record, found.files) : recordText(found.record, found.files, here, colour),
    );
    return exitStatus.done;
  },
);
