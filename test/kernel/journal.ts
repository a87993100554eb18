/** A state folder, seen from outside: what is on file about the newest transaction. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './run.ts';

/** The people of a transaction. */
export type Participant = 'cli' | 'watchdog' | 'backstop';

/** What was decided in the end, and when, in seconds since boot. */
export interface Decided {
  readonly kind: 'keep' | 'rollback';
  readonly reason: string;
  readonly at: number;
}

/** What is on file. Reads anew each time. */
export interface Journal {
  /** The newest transaction that was not given up before it changed anything; undefined when there is none. */
  id(): string | undefined;
  has(file: string): boolean;
  read(file: string): string;
  /** A value of a file with `key=value` lines. */
  field(file: string, key: string): string;
  pid(who: Participant): number;
  /** The first decision that is final: in between there may be others, which only move the deadline. */
  decision(): Decided | undefined;
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
          .filter((name) => /^[0-9a-f]{8}-/.test(name) && !isGivenUp(join(state, name, 'done')))
          .sort((a, b) => Number(/\d+$/.exec(b)) - Number(/\d+$/.exec(a)))[0]
      : undefined;
  const path = (file: string): string => join(state, id() ?? 'none', file);
  const has = (file: string): boolean => existsSync(path(file));
  const read = (file: string): string => readFileSync(path(file), 'latin1');
  const field = (file: string, key: string): string =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(has(file) ? read(file) : '')?.[1] ?? '';
  const slots = (): readonly string[] => {
    const found: string[] = [];
    while (has(`decision.${found.length + 1}`)) found.push(`decision.${found.length + 1}`);
    return found;
  };
  return {
    id,
    has,
    read,
    field,
    pid: (who) => {
      if (who === 'cli') return Number(/"pid":([0-9]+)/.exec(read('owner.json'))?.[1]);
      return Number(field(who === 'watchdog' ? 'armed' : 'backstop', 'pid'));
    },
    decision: () => {
      for (const slot of slots()) {
        const kind = field(slot, 'kind');
        if (kind === 'keep' || kind === 'rollback')
          return { kind, reason: field(slot, 'reason'), at: Number(field(slot, 'at')) };
      }
      return undefined;
    },
    until: (file, seconds) => until(`${file} exists`, () => has(file), seconds),
    deadline: () => {
      const moved = slots().findLast((slot) => field(slot, 'kind') === 'extend');
      return Number(field(moved ?? (has('applied') ? 'applied' : 'armed'), 'deadline'));
    },
  };
}

/** Seconds since boot: the clock of deadlines. */
export function uptime(): number {
  return Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]);
}

/** Of one that was given up before it changed anything, nothing is left but that. */
function isGivenUp(done: string): boolean {
  return existsSync(done) && readFileSync(done, 'latin1').includes('"outcome":"given-up"');
}
