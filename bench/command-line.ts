/** The command line of a program for developers: its words, and the exit status that it ends with. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../lib/cli/usage-error.ts';

/** The values of the options, and the other words; words that make no sense are a UsageError. */
export function readWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** What the program ends with; a UsageError is told on standard error, in the name of the program, and is status 2. */
export async function statusOf(name: string, act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    return 2;
  }
}
