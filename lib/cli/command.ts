/** The shape of one command: what yargs needs to know, and what it does with a System. */
import type { ArgumentsCamelCase, Argv } from 'yargs';
import type { System } from '../system/system.ts';
import type { ExitStatus } from './exit-status.ts';

/** One command of safeapply. `Options` is what `builder` makes of the command line. */
export interface Command<Options> {
  /** As yargs wants it: name and operands, e.g. `lint <files..>`; several spellings as a list. */
  readonly command: string | string[];
  /** One line for --help; undefined hides the command. */
  readonly describe: string | undefined;
  readonly builder: (yargs: Argv) => Argv<Options>;
  readonly run: (system: System, options: ArgumentsCamelCase<Options>) => Promise<ExitStatus>;
}
