/** `safeapply watchdog ID`: not for people. `apply` starts it, in its own session. */
import { watch } from '../apply/watchdog.ts';
import { command } from './command.ts';
import { exitStatus } from './exit-status.ts';

/** What its command line says. */
interface WatchdogOptions {
  readonly id: string;
}

/** The hidden command `watchdog`. */
export const watchdogCommand = command(
  { operands: { id: { type: 'string', demandOption: true } }, options: {} },
  async (world, { id }: WatchdogOptions) => {
    await watch(await world.whole(), id);
    return exitStatus.done;
  },
);
