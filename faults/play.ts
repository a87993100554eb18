/** Plays a row in one place with safeapply, and finds whatever is not as it must be. */
import { inLab, type Lab } from '../test/kernel/lab.ts';
import { until } from '../test/kernel/run.ts';
import { type Complain, judgeNext, judgeRules, judgeWords, mend, rulesOfOthers } from './aftermath.ts';
import { begin, open } from './begin.ts';
import { lastWords } from './claims.ts';
import { recordsAgree } from './next.ts';
import type { Place } from './place.ts';
import type { Row } from './row.ts';
import { guards, now, type Scene } from './scene.ts';
import { settle } from './settle.ts';
import { subjects } from './subject.ts';

/** Where it is played, and how far. */
export interface Where {
  readonly place: Place;
  /** The file that is tried out. */
  readonly program: string;
  /** Whether another transaction follows, which takes as long as the row itself. */
  readonly next: 'tried' | 'left out';
}

/** What a row came to in one place. */
export interface Played {
  readonly place: Place;
  /** The rules before and after, in words. */
  readonly before: string;
  readonly after: string;
  /** Undefined when whoever would have ended with one was killed, or runs on. */
  readonly status: number | undefined;
  /** Seconds past the deadline at which the old rules were back; undefined where they never left, or never came. */
  readonly past: number | undefined;
  readonly said: string;
  /** Seconds from the first to the last. */
  readonly took: number;
  /** All that is not as it must be. */
  readonly problems: readonly string[];
  /** Why it was not played at all. */
  readonly skipped?: string;
}

/** Plays it. Never throws. */
export async function play(row: Row, where: Where): Promise<Played> {
  const { place, program } = where;
  const begun = now();
  const found: Found = { before: '', after: '', status: undefined, past: undefined, said: '', problems: [] };
  try {
    await inLab(place.backend, (lab) => act(row, lab, where, found), { family: place.family, program });
  } catch (error) {
    found.problems.push(error instanceof Error ? error.message : String(error));
  }
  return { place, ...found, took: now() - begun };
}

type Found = { -readonly [Key in keyof Omit<Played, 'place' | 'took' | 'problems' | 'skipped'>]: Played[Key] } & {
  readonly problems: string[];
};

async function act(row: Row, lab: Lab, { place, next }: Where, found: Found): Promise<void> {
  const { expected, question } = row;
  const complain: Complain = (what) => void found.problems.push(what);
  const scene = await begin(row, place, lab, subjects.safeapply, () => Number.NaN);
  try {
    const others = await rulesOfOthers(row, scene);
    found.before = await scene.state();
    scene.session = await open(row, scene);
    await row.opened?.(scene);
    await asked(row, scene);
    if (question !== 'no' && (await scene.live()) !== 'new') complain(`at the question: ${await scene.state()}`);
    await row.strike?.(scene);
    if (expected.rules !== 'unguarded') found.past = await settle(scene);
    await row.wake?.(scene);
    if (expected.status !== undefined) {
      const status = await scene.session.status(40);
      found.status = status;
      if (!expected.status.includes(status)) complain(`status ${status}, not ${expected.status.join(' or ')}`);
    }
    if (expected.rules === 'unguarded') await mend(scene, complain);
    else await trying(complain, () => until('the end is on file', () => isOver(lab), 20));
    found.after = await scene.state();
    found.said = lastWords(scene.session.screen()).replaceAll(lab.folder, '');
    await judgeRules(row, scene, found.past, complain);
    if ((await rulesOfOthers(row, scene)) !== others) complain('the rules of the other family are not what they were');
    const screen = await judgeWords(row, scene, complain);
    await trying(complain, async () => row.check?.(scene));
    (await recordsAgree(scene, lab.journal.decision()?.kind === 'keep')).forEach(complain);
    if (next === 'tried' || row.wakeLate) await judgeNext(row, scene, screen, complain);
    scene.session.close();
  } catch (error) {
    if (found.after === '') found.after = await scene.state().catch(() => '?');
    throw withScreen(error, scene);
  } finally {
    await scene.end();
  }
}

async function asked({ question }: Row, { lab, session, subject }: Scene): Promise<void> {
  if (question === 'no') return;
  if (question === 'unseen') await lab.journal.until('applied');
  else await session.shows(subject.prompt);
}

/** On file as done, or restored by the backstop; or nothing was ever begun, or it was given up before anything was touched. */
function isOver(lab: Lab): boolean {
  const { journal } = lab;
  if (journal.has('done') || journal.has('restored') || !journal.has('touched')) return true;
  // Where the folder was full, nobody can write it down; but nobody is at work any more.
  return guards(lab).length === 0;
}

/** What is thrown is one more problem, and not the end. */
async function trying(complain: Complain, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

function withScreen(error: unknown, { session }: Scene): Error {
  const message = error instanceof Error ? error.message : String(error);
  const screen = session.screen();
  const end = screen.split('\n').slice(-12).join('\n');
  return new Error(`${message.split('\n', 1).join('')}; the screen:\n${end}`, { cause: error });
}
