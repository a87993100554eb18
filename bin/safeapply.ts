#!/usr/bin/env node
import { exitStatus, type ExitStatus } from '../lib/cli/exit-status.ts';
import { version } from '../lib/cli/version.ts';
import { say } from '../lib/system/say.ts';

// A mistake of our own must not end as 1, Node's status for it, which would say that nothing was changed.
const mistake = (error: unknown): never => {
  console.error('safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n', error);
  process.exit(exitStatus.unknown);
};
process.on('uncaughtException', mistake);
// Until somebody says otherwise: an end that nobody meant must not look like `kept`.
process.exitCode = exitStatus.unknown;

answer(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
}, mistake);

async function answer(words: readonly string[]): Promise<ExitStatus> {
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    say(`${version}\n`);
    return exitStatus.done;
  }
  const [{ main }, { realWorld }] = await Promise.all([import('../lib/cli/main.ts'), import('../lib/system/world.ts')]);
  return await main(words, realWorld());
}
