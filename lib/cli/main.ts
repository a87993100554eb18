/** The command line: which command, with what. Never exits; returns the status. */
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { Failure } from '../system/failure.ts';
import type { World } from './command.ts';
import { commands, unnamed } from './commands.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { type Asked, type AskedCommand, parseWords } from './parse.ts';
import { readPlain } from './plain.ts';
import { spellOut } from './spelled-out.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line, without the program's name, and returns its exit status. A Failure is told and is status 3. */
export async function main(args: readonly string[], world: World): Promise<ExitStatus> {
  const { output } = world;
  try {
    const asked = await read(args);
    if ('command' in asked) return await runHereOrThere(asked, world);
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
async function read(all: readonly string[]): Promise<Asked> {
  const { words, program } = cutProgram(all);
  const [name, ...rest] = words;
  const command = await commands.find((row) => row.name === name)?.load();
  const values = command && readPlain(command, spellOut(rest));
  const asked = command && values ? { command, values } : await parseWords(words);
  return program && 'command' in asked ? { ...asked, values: { ...asked.values, command: program } } : asked;
}

/** `-c CMD [ARG…]`: from there on, no word is for us. Without a CMD it is left in place, as a mistake. */
function cutProgram(words: readonly string[]): {
  readonly words: readonly string[];
  readonly program?: readonly string[];
} {
  const [name] = words;
  const end = words.findIndex((word) => word === '-c' || word === '--command');
  const isApply = name === unnamed || !commands.some((row) => row.name === name);
  if (!isApply || end < 0 || end + 1 === words.length) return { words };
  return { words: words.slice(0, end), program: words.slice(end + 1) };
}

/** With --netns the same command line runs once more, in that namespace. */
async function runHereOrThere({ command, values }: AskedCommand, world: World): Promise<ExitStatus> {
  const { netns } = values;
  const status = typeof netns === 'string' ? await world.runIn(netns) : undefined;
  if (status === undefined) return await command.run(world, values);
  return Object.values(exitStatus).find((known) => known === status) ?? exitStatus.unknown;
}
