/** Reads one file of several: the others still get their turn when it cannot be read. */
import { failureText } from '../report/failure.ts';
import { Failure } from '../system/failure.ts';
import type { World } from './command.ts';

/** What `take` makes of the file's bytes, which nobody keeps then; undefined, and told why, when it cannot be read. */
export async function readOrTell<Taken>(
  world: Pick<World, 'files' | 'output'>,
  path: string,
  take: (bytes: Uint8Array) => Taken,
): Promise<Taken | undefined> {
  try {
    return take(await world.files.read(path));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.output.progress(`safeapply: ${failureText(error.facts)}\n`);
    return undefined;
  }
}
