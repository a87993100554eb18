#!/usr/bin/env node
import { exitStatus, unknownAsDropIn } from '../lib/cli/exit-status.ts';
import { version } from '../lib/cli/version.ts';
import { say } from '../lib/system/say.ts';

const [, program = '', ...given] = process.argv;
/** The name of iptables-apply or ip6tables-apply, if that is how we are called; the watchdog that we start has it as well. */
const name = isWatchdog(given) ? undefined : /(?:^|\/)(ip6?tables-apply[^/]*)$/u.exec(program)?.[1];
const unknown = name === undefined ? exitStatus.unknown : unknownAsDropIn;

// A mistake of our own must not end as 1, Node's status for it, which would say that nothing was changed.
const mistake = (error: unknown): never => {
  console.error('safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n', error);
  process.exit(unknown);
};
process.on('uncaughtException', mistake);
// Until somebody says otherwise: an end that nobody meant must not look like `kept`.
process.exitCode = unknown;

answer(given).then((status) => {
  process.exitCode = status;
}, mistake);

async function answer(words: readonly string[]): Promise<number> {
  if (name !== undefined) return await answerAs(name, words);
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    say(`${version}\n`);
    return exitStatus.done;
  }
  const [{ main }, { realWorld }] = await Promise.all([import('../lib/cli/main.ts'), import('../lib/system/world.ts')]);
  return await main(words, realWorld());
}

async function answerAs(called: string, words: readonly string[]): Promise<number> {
  const [{ dropIn }, { realWorld }] = await Promise.all([
    import('../lib/cli/drop-in.ts'),
    import('../lib/system/world.ts'),
  ]);
  return await dropIn(called, words, realWorld());
}

function isWatchdog([command, id]: readonly string[]): boolean {
  // The mark of what acts in the name of a transaction begins with its id: lib/system/mark.ts.
  return command === 'watchdog' && id !== undefined && process.env['SAFEAPPLY_ID']?.startsWith(`${id}.`) === true;
}
