/**
 * The question, on a terminal that may vanish at any moment. What was typed before it is thrown away, only the whole
 * word counts, and the seconds tick on one line. Losing this process costs nothing: the watchdog decides at the deadline.
 */
import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { closeSync, openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { askKey } from './key.ts';
import type { Answer, AskAt, Question, Terminal } from './system.ts';

/** Milliseconds without a key after which what was typed ahead has been seen to its end. */
const silence = 150;

/** Milliseconds after a `yes` in which nothing else may be typed: a program that types `yes` again and again goes on. */
const settling = 300;

/** The person at this process's terminal. */
export function realTerminal(): Terminal {
  return {
    canAsk: (at) => isTerminal[at](),
    ask: async (question) => {
      if (question.at === 'standard-input') return await ask(process.stdin, process.stderr, question);
      if (question.at === 'standard-output')
        return await ask(process.stdin, process.stdout.isTTY ? process.stdout : process.stderr, question);
      const terminal = openControllingTerminal();
      if (!terminal) return 'lost';
      const { input, output } = terminal;
      try {
        return await ask(input, output, question);
      } finally {
        // An open terminal keeps this process from ending (seen: rolled back, and the CLI hangs on).
        input.destroy();
        output.destroy();
      }
    },
    onSignal,
  };
}

const isTerminal: Readonly<Record<AskAt, () => boolean>> = {
  'standard-input': () => process.stdin.isTTY && process.stderr.isTTY,
  'controlling-terminal': hasControllingTerminal,
  'standard-output': () => process.stdin.isTTY && (process.stdout.isTTY || process.stderr.isTTY),
};

function hasControllingTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** Opened twice, since a stream of Node either reads or writes. Undefined where there is no such terminal. */
function openControllingTerminal(): { readonly input: ReadStream; readonly output: WriteStream } | undefined {
  try {
    const input = new ReadStream(openSync('/dev/tty', 'r'));
    const output = new WriteStream(openSync('/dev/tty', 'w'));
    // A terminal that goes away is an answer, `lost`, and no mistake of this program.
    for (const stream of [input, output]) stream.on('error', () => undefined);
    return { input, output };
  } catch {
    return undefined;
  }
}

async function ask(input: ReadStream, output: WriteStream, { style, remaining, signal }: Question): Promise<Answer> {
  try {
    const early = await drain(input, signal);
    if (early !== 'silent') return early;
    if (style === 'key') return await askKey(input, output, signal);
    return await countdown({ remaining, input }, { input, output, signal });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') return 'aborted';
    if (error instanceof Error && error.name === 'ExitPromptError') return 'interrupted';
    return 'lost';
  } finally {
    // Keys that are still listened to keep this process from ending.
    input.pause();
  }
}

/** Reads and forgets until nobody types any more. */
async function drain(input: ReadStream, signal: AbortSignal): Promise<'silent' | 'interrupted' | 'lost' | 'aborted'> {
  if (!raw(input, true)) return 'lost';
  return await new Promise((resolve) => {
    const finish = (result: 'silent' | 'interrupted' | 'lost' | 'aborted'): void => {
      clearTimeout(timer);
      input.off('data', onData).off('end', onLost).off('error', onLost).off('close', onLost);
      signal.removeEventListener('abort', onAbort);
      if (result !== 'silent') raw(input, false);
      resolve(result);
    };
    let quiet = true;
    // On a busy machine the time may be over with keys waiting to be read: silence is what a look at them finds.
    const onSilence = (): void => {
      quiet = true;
      setImmediate(() => {
        if (quiet) finish('silent');
        else timer.refresh();
      });
    };
    const onLost = (): void => {
      finish('lost');
    };
    const onAbort = (): void => {
      finish('aborted');
    };
    const onData = (data: Buffer): void => {
      // Ctrl-C and Ctrl-\ are keys, not signals, while the terminal is raw.
      quiet = false;
      if (data.includes(0x03) || data.includes(0x1c)) finish('interrupted');
      else timer.refresh();
    };
    const timer = setTimeout(onSilence, silence);
    input.on('data', onData).on('end', onLost).on('error', onLost).on('close', onLost);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}

interface Countdown {
  readonly remaining: () => number;
  readonly input: ReadStream;
}

const countdown = createPrompt<Answer, Countdown>(({ remaining, input }, done) => {
  const [shown, setShown] = useState('');
  const typed = useRef('');
  const [left, setLeft] = useState(Math.ceil(remaining()));
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const agreed = useRef<NodeJS.Timeout | undefined>(undefined);
  const end = (value: Answer): void => {
    clearTimeout(agreed.current);
    setAnswer(value);
    done(value);
  };
  useEffect(() => {
    const tick = setInterval(() => {
      setLeft(Math.ceil(remaining()));
    }, 1000);
    // Before readline, which would close itself at Ctrl-D and never settle; Ctrl-\ is a key while the terminal is raw.
    const onKey = (text: string | undefined, key: { ctrl?: boolean; name?: string }): void => {
      const leaves = key.ctrl === true && key.name === 'd';
      if (leaves && agreed.current !== undefined) end('yes');
      else if (leaves || text === '\x1c') end('interrupted');
    };
    // A yes that was given counts, though the line drops in the moment after it.
    const onLost = (): void => {
      end(agreed.current === undefined ? 'lost' : 'yes');
    };
    // Back from Ctrl-Z and fg, readline has paused the keys, and the shell has undone the raw mode (seen: no key counts).
    const onContinue = (): void => {
      setImmediate(() => {
        if (process.listeners('SIGCONT').includes(onContinue) && raw(input, false) && raw(input, true)) input.resume();
      });
    };
    process.on('SIGCONT', onContinue);
    input.prependListener('keypress', onKey);
    input.once('end', onLost).once('close', onLost).once('error', onLost);
    return () => {
      clearInterval(tick);
      clearTimeout(agreed.current);
      process.off('SIGCONT', onContinue);
      input.off('keypress', onKey).off('end', onLost).off('close', onLost).off('error', onLost);
    };
  }, []);
  useKeypress((key, readline) => {
    const enter = isEnterKey(key);
    if (agreed.current !== undefined) {
      if (!enter) end('no');
    } else if (!enter) {
      typed.current = readline.line;
      // A line is drawn anew for each key: of a long one, seconds of work for what nobody reads.
      setShown(readline.line.slice(0, 40));
    } else if (typed.current.trim() === 'yes') {
      agreed.current = setTimeout(() => {
        end('yes');
      }, settling);
    } else {
      end('no');
    }
  });
  const question = 'Type yes to keep the new rules, anything else to undo';
  return answer === undefined ? `${question} (${left} s left): ${shown}` : `${question}: ${shown}`;
});

/** Raw mode, or the news that the terminal is gone: readline asks for it when the terminal already fails with EIO. */
function raw(input: ReadStream, mode: boolean): boolean {
  try {
    input.setRawMode(mode);
    return true;
  } catch {
    return false;
  }
}

/** INT, TERM and QUIT ask for a rollback; HUP says that the terminal is gone. Neither may end the process. */
function onSignal(listener: (signal: 'interrupt' | 'hangup') => void): () => void {
  const interrupt = (): void => {
    listener('interrupt');
  };
  const hangup = (): void => {
    listener('hangup');
  };
  const interrupts = ['SIGINT', 'SIGTERM', 'SIGQUIT'] as const;
  for (const name of interrupts) process.on(name, interrupt);
  process.on('SIGHUP', hangup);
  return () => {
    for (const name of interrupts) process.off(name, interrupt);
    process.off('SIGHUP', hangup);
  };
}
