/** The real world, as a command line begins with it: what reads files and prints is here, all the rest comes when it is asked for. */
import { realFiles } from './files.ts';
import { realOutput } from './output.ts';
import type { Files, Output, System } from './system.ts';

/** What lib/cli/command.ts calls a World. */
export interface RealWorld {
  readonly files: Files;
  readonly output: Output;
  /**
   * This machine, this network namespace. A command that only reads files need not wait for its code, and one that does more
   * asks for it before anything else: nothing is loaded any more when rules are in force (test/architecture/rules.ts).
   */
  whole(): Promise<System>;
  /** Runs this command line in a named network namespace; undefined when we are in it. Throws a `file` Failure. */
  runIn(namespace: string): Promise<number | undefined>;
}

/** Makes it. */
export function realWorld(): RealWorld {
  const begun = { files: realFiles, output: realOutput() };
  return {
    ...begun,
    whole: async () => (await import('./real.ts')).realSystem(begun),
    runIn: async (namespace) => (await import('./namespace.ts')).runIn(namespace),
  };
}
