/** Standard output and standard error, which may be gone at any time. */
import { styleText } from 'node:util';
import type { Output } from './system.ts';

/** Words go where they belong; a terminal or a pipe that is gone is no error. */
export function realOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    result: (text) => process.stdout.write(text),
    progress: (text) => process.stderr.write(text),
    colour: { result: coloured(process.stdout), progress: coloured(process.stderr) },
  };
}

/** As Node itself decides: a terminal, and neither NO_COLOR nor FORCE_COLOR says otherwise. */
function coloured(stream: NodeJS.WriteStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x';
}
