/** `safeapply watchdog ID`: not for people. `apply` starts it, in its own session. */
import { watch } from '../apply/watchdog.ts';
import type { Command } from './command.ts';
import { exitStatus } from './exit-status.ts';

/** What its command line says. */
export interface WatchdogOptions {
  readonly id: string;
}

/** The hidden command `watchdog`. */
export const watchdogCommand = {
  command: 'watchdog <id>',
  describe: undefined,
  builder: (yargs) => yargs.positional('id', { type: 'string', demandOption: true }),
  run: async (system, { id }) => {
    await watch(system, id);
    return exitStatus.done;
  },
} satisfies Command<WatchdogOptions>;
