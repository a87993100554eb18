/** `safeapply status`: is one pending, whose, until when, what would be undone. Changes nothing. */
import { status } from '../apply/status.ts';
import { statusJson, statusText } from '../report/status.ts';
import type { Command } from './command.ts';
import { exitStatus } from './exit-status.ts';
import { formatOption } from './options.ts';

/** What its command line says. */
export interface StatusOptions {
  readonly format: 'text' | 'json';
}

/** The command `status`. */
export const statusCommand = {
  command: 'status',
  describe: 'what is pending, whose it is, until when, and what would be undone',
  builder: (yargs) => yargs.option('format', formatOption),
  run: async (system, { format }) => {
    const found = await status(system);
    const text = format === 'json' ? statusJson(found) : statusText(found, { colour: system.output.colour.result });
    system.output.result(text);
    return exitStatus.done;
  },
} satisfies Command<StatusOptions>;
