/** Reads any command line, with yargs: help, mistakes, and all ways to write an option. Slow: see plain.ts. */
import type { Argv } from 'yargs';
import type { Command, Grammar, Values } from './command.ts';
import { commands, type Row, unnamed } from './commands.ts';
import { spellOut } from './spelled-out.ts';
import { unknownOption } from './unknown-option.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What a command line asks for: a command, or words that are already there. */
export type Asked = AskedCommand | { readonly text: string };

/** A command, and what its command line says. */
export interface AskedCommand {
  readonly command: Command;
  readonly values: Values;
}

/**
 * Reads a command line without the program's name. Throws a UsageError. Runs nothing: what a command throws must not come
 * here, where it would be taken for a mistake in the command line.
 */
export async function parseWords(words: readonly string[]): Promise<Asked> {
  const { default: yargs } = await import('yargs');
  let asked: Asked = { text: '' };
  let built: { readonly name: string; readonly grammar: Grammar } | undefined;
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
      const isOfWords = /^(?:Unknown argument|Not enough non-option arguments)/u.test(message);
      const unknown = isOfWords && built ? unknownOption(built.name, built.grammar, words) : undefined;
      throw new UsageError((unknown ?? message) || error.message);
    });
  for (const row of commands) {
    // Before yargs runs: what it is to wait for in the middle, it reports in other ways. It takes no other word for a name.
    const command = row.name === unnamed || words.includes(row.name) ? await row.load() : undefined;
    parser.command({
      command: spellings(row),
      describe: row.describe ?? false,
      builder: (line) => {
        if (!command) return line;
        built = { name: row.name, grammar: command };
        return build(line, command);
      },
      handler: (values) => {
        if (command) asked = { command, values };
      },
    });
  }
  // With a callback yargs hands its words (--help, --version) over instead of printing them.
  await parser.parseAsync(spellOut(words), {}, (_error, _options, text) => {
    if (text !== '') asked = { text: `${text}\n` };
  });
  return asked;
}

function spellings({ name, usage }: Row): string[] {
  return [`${name} ${usage}`.trim(), ...(name === unnamed ? ['$0'] : [])];
}

function build(line: Argv, { operands, options }: Grammar): Argv {
  for (const [name, operand] of Object.entries(operands)) line.positional(name, operand);
  return line.options(options);
}
