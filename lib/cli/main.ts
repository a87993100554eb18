/** The command line: which command, with what. Never exits; returns the status. */
import yargs from 'yargs';
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { Failure } from '../system/failure.ts';
import type { System } from '../system/system.ts';
import { applyCommand } from './apply.ts';
import type { Command } from './command.ts';
import { confirmCommand, rollbackCommand } from './confirm.ts';
import { diffCommand } from './diff.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainCommand } from './explain.ts';
import { lintCommand } from './lint.ts';
import { standardInput } from './options.ts';
import { statusCommand } from './status.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { watchdogCommand } from './watchdog.ts';

/** Words that yargs does not take for what they are: it drops the operand `-`, and reads `-6 FILE` as a negative number. */
const spelledOut: Readonly<Record<string, string>> = { '-': standardInput, '-4': '--ipv4', '-6': '--ipv6' };

/** Runs one command line, without the program's name, and returns its exit status. A Failure is told and is status 3. */
export async function main(args: readonly string[], system: System): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const words = args.map((word) => spelledOut[word] ?? word);
  const parser = yargs()
    .scriptName('safeapply')
    .locale('en')
    .usage('$0 FILE           apply the rules in FILE, and take them back unless confirmed in time')
    .parserConfiguration({ 'boolean-negation': false })
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .help('help')
    .alias('help', 'h')
    .version('version', version)
    .alias('version', 'V')
    .wrap(80)
    .fail((message, error) => {
      throw error instanceof Failure ? error : new UsageError(message || error.message);
    });
  const add = <Options>(command: Command<Options>): void => {
    parser.command({
      command: command.command,
      describe: command.describe ?? false,
      builder: command.builder,
      handler: async (options) => {
        refuseRepeated(options);
        status = await command.run(system, options);
      },
    });
  };
  add(applyCommand);
  add(confirmCommand);
  add(rollbackCommand);
  add(statusCommand);
  add(lintCommand);
  add(diffCommand);
  add(explainCommand);
  add(watchdogCommand);
  try {
    // With a callback yargs hands its words (--help, --version) over instead of printing them.
    await parser.parseAsync(words, {}, (_error, _options, text) => {
      if (text !== '') system.output.result(`${text}\n`);
    });
    return status;
  } catch (error) {
    if (error instanceof UsageError) {
      const message = error.message.split('\n').map(visible).join('\n');
      system.output.progress(`safeapply: ${message}\nsafeapply: try safeapply --help\n`);
      return exitStatus.usage;
    }
    if (error instanceof Failure) {
      system.output.progress(`safeapply: ${failureText(error.facts)}\n`);
      return exitStatus.cannot;
    }
    throw error;
  }
}

/** yargs makes a list of an option that is given twice; only operands may be lists, and which value counts is a guess. */
function refuseRepeated(options: Readonly<Record<string, unknown>>): void {
  const repeated = Object.keys(options).find(
    (name) => name !== '_' && name !== 'files' && Array.isArray(options[name]),
  );
  if (repeated !== undefined) throw new UsageError(`--${repeated} is given more than once`);
}
