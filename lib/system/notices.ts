/** Telling people who are not at this terminal: every other terminal, and the system log. */
import { run } from './command.ts';
import type { Notices } from './system.ts';
import { findProgram } from './tools.ts';

/** Seconds for each way; a terminal that nobody reads would block the writer. */
const limit = 5;

/** wall(1) and logger(1), where they are installed. */
export const realNotices: Notices = {
  announce: async (text) => {
    await Promise.all([tell('wall', [], text), tell('logger', ['-t', 'safeapply', '-p', 'auth.warning'], text)]);
  },
};

/** Nobody to tell is no failure. */
async function tell(name: string, args: readonly string[], text: string): Promise<void> {
  try {
    const program = await findProgram(name);
    if (program !== undefined) await run(program, args, { input: text, limit });
  } catch {
    return;
  }
}
