/** The command line: which command, with what. Never exits; returns the status. */
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { Failure } from '../system/failure.ts';
import type { World } from './command.ts';
import { commands } from './commands.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { standardInput } from './options.ts';
import { type Asked, parseWords } from './parse.ts';
import { readPlain } from './plain.ts';
import { UsageError } from './usage-error.ts';

/** Words that yargs does not take for what they are: it drops the operand `-`, and reads `-6 FILE` as a negative number. */
const spelledOut: Readonly<Record<string, string>> = { '-': standardInput, '-4': '--ipv4', '-6': '--ipv6' };

/** Runs one command line, without the program's name, and returns its exit status. A Failure is told and is status 3. */
export async function main(args: readonly string[], world: World): Promise<ExitStatus> {
  const { output } = world;
  try {
    const asked = await read(args.map((word) => spelledOut[word] ?? word));
    if ('command' in asked) return await asked.command.run(world, asked.values);
    output.result(asked.text);
    return exitStatus.done;
  } catch (error) {
    if (error instanceof UsageError) {
      const message = error.message.split('\n').map(visible).join('\n');
      output.progress(`safeapply: ${message}\nsafeapply: try safeapply --help\n`);
      return exitStatus.usage;
    }
    if (error instanceof Failure) {
      output.progress(`safeapply: ${failureText(error.facts)}\n`);
      return exitStatus.cannot;
    }
    throw error;
  }
}

/** What the words ask for; yargs is only asked for what is not plain. */
async function read(words: readonly string[]): Promise<Asked> {
  const [name, ...rest] = words;
  const command = await commands.find((row) => row.name === name)?.load();
  const values = command && readPlain(command, rest);
  return command && values ? { command, values } : await parseWords(words);
}
