/** One row in one place with one program: what the rows have at hand. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { uptime } from '../test/kernel/journal.ts';
import { kill, type Lab, leftovers } from '../test/kernel/lab.ts';
import { plain } from '../test/kernel/rules.ts';
import type { Ended } from '../test/kernel/run.ts';
import type { Session } from '../test/kernel/session.ts';
import type { Truth } from './claims.ts';
import { type Known, type Live, liveOf, wordsOf } from './live.ts';
import { nextRules } from './next.ts';
import type { Family, Place } from './place.ts';
import type { Subject } from './subject.ts';

/** Whom a fault can hit. */
export type Victim = 'cli' | 'watchdog' | 'backstop';

/** Something that was said, and what was so then. */
export interface Said {
  readonly text: string;
  readonly truth: Truth;
}

/** What the rows have at hand. */
export interface Scene {
  readonly place: Place;
  readonly lab: Lab;
  readonly subject: Subject;
  readonly known: Known;
  /** The terminal of whoever applies; there only once the row has begun. */
  session: Session;
  /** Seconds since boot at which the rules are due to be taken back; NaN before they came into force. */
  readonly deadline: () => number;
  /** Throws NoCounterpart where the program has no such process. */
  readonly pid: (who: Victim) => number;
  readonly signal: (who: Victim, signal: NodeJS.Signals) => void;
  /** Runs safeapply from another login. What it says is judged at once. Throws NoCounterpart for the other programs. */
  readonly login: (...args: readonly string[]) => Promise<Ended>;
  /** Starts something that runs beside it all, until the end of the row. */
  readonly beside: (words: readonly string[]) => void;
  /** The same for whatever else has to be put away. */
  readonly atEnd: (act: () => void | Promise<void>) => void;
  readonly live: () => Promise<Live>;
  /** The live rules in words. */
  readonly state: () => Promise<string>;
  readonly truth: (changed: boolean) => Promise<Truth>;
  /** iptables-save of the other family, which is none of the row's business. */
  readonly otherFamily: () => Promise<string>;
  readonly said: Said[];
  /** Puts everything away. */
  readonly end: () => Promise<void>;
}

/** Thrown where a program has nothing that this could be done to. */
export class NoCounterpart extends Error {
  override readonly name = 'NoCounterpart';
}

/** Sets the scene; `asked` is the deadline of a program that keeps no files, in seconds since boot. */
export function makeScene(
  lab: Lab,
  place: Place,
  subject: Subject,
  texts: { readonly old: string; readonly wanted: string },
  asked: () => number,
): Scene {
  const own = subject.name === 'safeapply';
  const known: Known = { old: plain(texts.old), wanted: plain(texts.wanted), next: plain(nextRules(place.family)) };
  const ends: (() => void | Promise<void>)[] = [];
  const said: Said[] = [];
  // The files that say so may be gone.
  let seen = false;
  const live = async (): Promise<Live> => {
    const found = liveOf(await lab.rules(), known);
    seen ||= found === 'new';
    return found;
  };
  const truth = async (changed: boolean): Promise<Truth> => {
    const now = await live();
    return {
      live: now === 'old' || now === 'new' ? now : 'neither',
      decided: lab.journal.decision()?.kind,
      applied: seen || lab.journal.has('applied'),
      changed,
    };
  };
  const pid = (who: Victim): number => {
    if (own) return lab.journal.pid(who);
    if (who !== 'cli') throw new NoCounterpart(`${subject.name} has no such process`);
    return subject.asker(lab);
  };
  return {
    place,
    lab,
    subject,
    known,
    session: absent,
    deadline: () => (own ? (lab.journal.has('applied') ? lab.journal.deadline() : Number.NaN) : asked()),
    pid,
    signal: (who, signal) => {
      kill(pid(who), signal);
    },
    login: async (...args) => {
      if (!own) throw new NoCounterpart(`${subject.name} knows no second login`);
      const before = await lab.rules();
      const ended = await lab.safeapply(args);
      const changed = (await lab.rules()) !== before;
      said.push({ text: ended.stdout + ended.stderr, truth: await truth(changed) });
      return ended;
    },
    beside: (words) => {
      const inside = ['nsenter', '-t', String(lab.holder), '-n', ...words];
      const child = spawn(inside[0] ?? '', inside.slice(1), { env: lab.env, cwd: '/', stdio: 'ignore' });
      ends.push(() => void child.kill('SIGKILL'));
    },
    atEnd: (act) => ends.push(act),
    live,
    state: async () => wordsOf(await lab.rules(), known),
    truth,
    otherFamily: async () => {
      const family: Family = place.family === 'ipv4' ? 'ipv6' : 'ipv4';
      const { stdout } = await lab.run([`${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${place.backend}-save`, '-c']);
      return stdout.replace(/^#.*\n/gm, '');
    },
    said,
    end: async () => {
      for (const act of ends.toReversed()) await act();
    },
  };
}

/** The processes of a row that guard its rules or ask about them, and not the terminal that they run on. */
export function guards(lab: Lab): readonly number[] {
  return leftovers(lab.folder, 'script');
}

/** A file in the lab's folder. */
export function inFolder({ lab }: Scene, name: string): string {
  return join(lab.folder, name);
}

/** Seconds since boot. */
export const now = uptime;

const absent: Session = {
  screen: () => '',
  type: () => undefined,
  shows: () => Promise.reject(new Error('nothing has begun')),
  question: () => Promise.reject(new Error('nothing has begun')),
  ended: () => undefined,
  status: () => Promise.reject(new Error('nothing has begun')),
  close: () => undefined,
  freeze: () => undefined,
  thaw: () => undefined,
};
