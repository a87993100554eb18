/** `safeapply status`: is one pending, whose, until when, what would be undone. Changes nothing. */
import { status } from '../apply/status.ts';
import { statusJson, statusText } from '../report/status.ts';
import { command } from './command.ts';
import { exitStatus } from './exit-status.ts';
import { formatOption, netnsOption } from './options.ts';

/** What its command line says. */
interface StatusOptions {
  readonly format: 'text' | 'json';
}

/** The command `status`. */
export const statusCommand = command(
  { operands: {}, options: { netns: netnsOption, format: formatOption } },
  async (world, { format }: StatusOptions) => {
    const found = await status(await world.whole());
    const text = format === 'json' ? statusJson(found) : statusText(found, { colour: world.output.colour.result });
    world.output.result(text);
    return exitStatus.done;
  },
);
