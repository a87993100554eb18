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
  /** That the window had to be longer than the row says, and why. */
  readonly slow?: string;
}

/** How much longer the window is where the machine was too slow for the usual one. */
const patience = 5;

/**
 * Plays it. Never throws. Where the window was over before the fault could be done, nothing was learned, so it is played once more,
 * with a longer one.
 */
export async function play(row: Row, where: Where): Promise<Played> {
  const begun = now();
  const usual = row.timeout ?? 2;
  const first = await playOnce(row, where);
  if (!first.late) return { place: where.place, ...first.found, took: now() - begun };
  const timeout = usual * patience;
  const { found } = await playOnce({ ...row, timeout }, where);
  const slow = `the machine was too slow for a window of ${usual} s; this is what happened in one of ${timeout} s`;
  return { place: where.place, ...found, slow, took: now() - begun };
}

async function playOnce(row: Row, where: Where): Promise<{ readonly found: Found; readonly late: boolean }> {
  const { place, program } = where;
  const found: Found = { before: '', after: '', status: undefined, past: undefined, said: '', problems: [] };
  try {
    await inLab(place.backend, (lab) => act(row, lab, where, found), { family: place.family, program });
  } catch (error) {
    found.problems.push(error instanceof Error ? error.message : String(error));
    if (error instanceof TooLate) return { found, late: true };
  }
  return { found, late: false };
}

type Found = { -readonly [Key in keyof Omit<Played, 'place' | 'took' | 'problems' | 'slow'>]: Played[Key] } & {
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
    if (question !== 'no') await inTime(scene, () => atQuestion(row, scene, complain));
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
    throw error instanceof TooLate ? error : withScreen(error, scene);
  } finally {
    await scene.end();
  }
}

async function atQuestion({ question }: Row, scene: Scene, complain: Complain): Promise<void> {
  if (question === 'unseen') await scene.lab.journal.until('applied');
  else await scene.session.shows(scene.subject.prompt);
  const live = await scene.live();
  if (live !== 'new') complain(`at the question: ${await scene.state()}`);
}

/** The window was over, or nearly so, before anything could be done in it. */
class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What is seen must be seen while the window is open, with time to do something in it. */
async function inTime(scene: Scene, act: () => Promise<void>): Promise<void> {
  const enough = 0.5;
  const isLate = (): boolean => now() > scene.deadline() - enough;
  try {
    await act();
  } catch (error) {
    throw isLate() ? new TooLate('the window was over before the question could be seen', { cause: error }) : error;
  }
  if (isLate()) throw new TooLate('the window was over before the fault could be done');
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
