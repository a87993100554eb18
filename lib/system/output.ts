/** Standard output and standard error, which may be gone at any time. */
import { styleText } from 'node:util';
import { say } from './say.ts';
import type { Output } from './system.ts';

/** Words go where they belong; a terminal or a pipe that is gone is no error. */
export function realOutput(): Output {
  // Node makes a stream when it is first looked at, and each takes its time: so not before there is something to say.
  let streams = false;
  const result = once(() => {
    streams = true;
    return forgiving(process.stdout);
  });
  const progress = once(() => forgiving(process.stderr));
  return {
    result: (text) => {
      if (streams || text.length > fewWords) result().write(text);
      else say(text);
    },
    rules: (bytes) => result().write(bytes),
    progress: (text) => progress().write(text),
    colour: {
      get result() {
        return coloured(result());
      },
      get progress() {
        return coloured(progress());
      },
    },
  };
}

/** A pipe takes 4096 bytes as a whole or not at all (PIPE_BUF), and a character has three at most. */
const fewWords = 1365;

/** The same for what others write to these streams by themselves, as the question does. */
export function forgiveLoss(): void {
  for (const stream of [process.stdout, process.stderr]) forgiving(stream);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function forgiving(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', () => undefined);
}

/** As Node itself decides: a terminal, and neither NO_COLOR nor FORCE_COLOR says otherwise. */
function coloured(stream: NodeJS.WriteStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x';
}
