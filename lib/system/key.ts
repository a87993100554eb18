/**
 * The question of iptables-apply, answered by one key and no Enter. What was typed before it is gone by now (prompt.ts), and a
 * y counts only if nothing else is typed in the moment after it: the y of a pasted `yarn install` does not.
 */
import type { ReadStream, WriteStream } from 'node:tty';
import type { Answer } from './actors.ts';

const question = 'Can you establish NEW connections to the machine? (y/N) ';

/** Milliseconds after a `y` in which nothing but Enter may be typed. */
const settling = 300;

/** Ctrl-C, Ctrl-D, Ctrl-\\. */
const interrupts = [0x03, 0x04, 0x1c];

/** Asks on one line, and ends it. The input is a terminal in raw mode, where all of these come as keys. */
export async function askKey(input: ReadStream, output: WriteStream, signal: AbortSignal): Promise<Answer> {
  output.write(question);
  return await new Promise((resolve) => {
    let agreed: NodeJS.Timeout | undefined;
    const end = (answer: Answer): void => {
      clearTimeout(agreed);
      input.off('data', onData).off('end', onLost).off('error', onLost).off('close', onLost);
      signal.removeEventListener('abort', onAbort);
      if (answer !== 'lost') output.write('\n');
      resolve(answer);
    };
    const onData = (data: Buffer): void => {
      const keys = data.toString('latin1');
      if (interrupts.some((key) => data.includes(key))) end('interrupted');
      else if (agreed === undefined) first(keys);
      else if (!/^[\r\n]*$/.test(keys)) end('no');
    };
    const first = (keys: string): void => {
      // The terminal is raw, so it does not show the key by itself.
      if (/^[!-~]/.test(keys)) output.write(keys.slice(0, 1));
      if (!/^[yY][\r\n]*$/.test(keys)) {
        end('no');
        return;
      }
      agreed = setTimeout(() => {
        end('yes');
      }, settling);
    };
    // A y that was given counts, though the line drops in the moment after it.
    const onLost = (): void => {
      end(agreed === undefined ? 'lost' : 'yes');
    };
    const onAbort = (): void => {
      end('aborted');
    };
    input.on('data', onData).once('end', onLost).once('close', onLost).once('error', onLost);
    signal.addEventListener('abort', onAbort);
    input.resume();
    if (signal.aborted) onAbort();
  });
}
