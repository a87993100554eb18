/** A state folder, seen from outside: what is on file about the newest transaction. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './run.ts';

/** The people of a transaction. */
export type Participant = 'cli' | 'watchdog' | 'backstop';

/** What is on file. Reads anew each time. */
export interface Journal {
  /** The newest transaction; undefined when there is none. */
  id(): string | undefined;
  has(file: string): boolean;
  read(file: string): string;
  /** A value of a file with `key=value` lines. */
  field(file: string, key: string): string;
  pid(who: Participant): number;
  /** Waits until a file of the newest transaction exists. */
  until(file: string, seconds?: number): Promise<void>;
  /** Seconds since boot at which the rules are taken back. */
  deadline(): number;
}

/** Opens the journal in a state folder, which need not exist yet. */
export function openJournal(state: string): Journal {
  const id = (): string | undefined =>
    existsSync(state)
      ? readdirSync(state)
          .filter((name) => /^[0-9a-f]{8}-/.test(name))
          .sort((a, b) => Number(/\d+$/.exec(b)) - Number(/\d+$/.exec(a)))[0]
      : undefined;
  const path = (file: string): string => join(state, id() ?? 'none', file);
  const has = (file: string): boolean => existsSync(path(file));
  const read = (file: string): string => readFileSync(path(file), 'latin1');
  const field = (file: string, key: string): string =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(has(file) ? read(file) : '')?.[1] ?? '';
  return {
    id,
    has,
    read,
    field,
    pid: (who) => {
      if (who === 'cli') return Number(/"pid":([0-9]+)/.exec(read('owner.json'))?.[1]);
      return Number(field(who === 'watchdog' ? 'armed' : 'backstop', 'pid'));
    },
    until: (file, seconds) => until(`${file} exists`, () => has(file), seconds),
    deadline: () => Number(field(has('applied') ? 'applied' : 'armed', 'deadline')),
  };
}

/** Seconds since boot: the clock of deadlines. */
export function uptime(): number {
  return Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
}
