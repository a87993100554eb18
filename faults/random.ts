/**
 * Anybody may be killed at any moment: afterwards the live rules are the old ones, or the new ones exactly when `keep` is on
 * file, and `status` agrees. The seed is printed, and `--seed` plays it again: the same victims at the same instants, as
 * far as the machine is as fast.
 */
import { setTimeout } from 'node:timers/promises';
import { inLab, kill, type Lab } from '../test/kernel/lab.ts';
import { until } from '../test/kernel/run.ts';
import { falseWords } from './claims.ts';
import { applyNext, confirmWords, historyAgrees, recordsAgree } from './next.ts';
import type { Options } from './options.ts';
import { nameOfPlace, type Place } from './place.ts';
import { begin, open } from './begin.ts';
import { inPool } from './pool.ts';
import type { Row } from './row.ts';
import { guards, type Scene } from './scene.ts';
import { subjects } from './subject.ts';

/** One transaction: all of it comes from the seed. */
interface Round {
  readonly number: number;
  readonly place: Place;
  /** Milliseconds after the start. */
  readonly moment: number;
  readonly victim: 'one' | 'all but the backstop';
  /** Which one, as a share of all that are there. */
  readonly share: number;
  /** Who says yes, and how many milliseconds after the question. */
  readonly answer: 'nobody' | 'the terminal' | 'another login';
  readonly after: number;
}

/** Plays `rounds` of them; exit status 0 when nothing was ever not as it must be. */
export async function randomKills(
  options: Pick<Options, 'jobs' | 'places' | 'seed'> & { readonly program: string; readonly rounds: number },
  say: (text: string) => void,
): Promise<0 | 1> {
  const seed = options.seed ?? Math.floor(Math.random() * 1e9);
  say(`random kills: ${options.rounds} transactions; the same again: --random ${options.rounds} --seed ${seed}\n`);
  const counts = { kept: 0, 'rolled back': 0, 'never begun': 0, failed: 0 };
  const tasks = Array.from({ length: options.rounds }, (_, number) => async () => {
    const round = roundOf(seed, number, options.places);
    const { problems, end } = await play(round, options.program);
    counts[problems.length > 0 ? 'failed' : end] += 1;
    for (const problem of problems) say(`FAILED ${told(round)}: ${problem}\n`);
  });
  await inPool(options.jobs, tasks);
  say(
    `${counts.kept} kept, ${counts['rolled back']} rolled back, ${counts['never begun']} died before anything was touched\n`,
  );
  say(`${options.rounds - counts.failed} passed, ${counts.failed} failed, 0 skipped\n`);
  return counts.failed > 0 ? 1 : 0;
}

interface Played {
  readonly end: 'kept' | 'rolled back' | 'never begun';
  readonly problems: readonly string[];
}

async function play(round: Round, program: string): Promise<Played> {
  const problems: string[] = [];
  let end: Played['end'] = 'never begun';
  // Whoever dies while it tries the rules out in a throw-away namespace leaves its temporary files behind.
  const options = { family: round.place.family, program, littering: true };
  try {
    await inLab(
      round.place.backend,
      async (lab) => {
        const scene = await begin(row, round.place, lab, subjects.safeapply, () => Number.NaN);
        try {
          end = await inside(round, scene, (problem) => void problems.push(problem));
        } finally {
          await scene.end();
        }
      },
      options,
    );
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return { end, problems };
}

async function inside(round: Round, scene: Scene, problem: (what: string) => void): Promise<Played['end']> {
  const { lab } = scene;
  const others = await scene.otherFamily();
  scene.session = await open(row, scene);
  const { session } = scene;
  const answered = answer(round, scene);
  // This is the one place where time itself is what is tried out.
  await setTimeout(round.moment);
  strike(lab, round);
  await until('the dust has settled', () => guards(lab).length === 0, 60, 0.3);
  await answered;
  session.close();
  const { decided } = await scene.truth(false);
  const [live, wanted] = [await scene.live(), decided === 'keep' ? 'new' : 'old'];
  const end = decided === 'keep' ? 'kept' : lab.journal.has('touched') ? 'rolled back' : 'never begun';
  if (live !== wanted) problem(`${decided ?? 'nothing'} is on file as decided, and live is: ${await scene.state()}`);
  if ((await scene.otherFamily()) !== others) problem('the rules of the other family are not what they were');
  for (const what of falseWords(session.screen(), await scene.truth(lab.journal.has('touched')))) problem(what);
  // Where everybody who could write down the end is dead, only the next command can.
  if (lab.journal.has('done') || lab.journal.has('restored'))
    for (const what of await recordsAgree(scene, decided === 'keep')) problem(what);
  const id = lab.journal.id();
  const touched = lab.journal.has('touched');
  await applyNext(scene);
  if (id !== undefined && touched) (await historyAgrees(scene, id, decided === 'keep')).forEach(problem);
  return end;
}

/** Types yes, or confirms from another login; that may come to nothing at any moment. */
async function answer({ answer: who, after }: Round, { session, subject, lab }: Scene): Promise<void> {
  if (who === 'nobody') return;
  try {
    await session.shows(subject.prompt, 8);
    await setTimeout(after);
    if (who === 'the terminal') session.type('yes\r');
    else await lab.safeapply(confirmWords);
  } catch {
    return;
  }
}

function strike(lab: Lab, { victim, share }: Round): void {
  const mine = guards(lab);
  const backstop = lab.journal.id() !== undefined && lab.journal.has('backstop') ? lab.journal.pid('backstop') : 0;
  const victims =
    victim === 'one' ? mine.slice(Math.floor(share * mine.length)).slice(0, 1) : mine.filter((pid) => pid !== backstop);
  for (const pid of victims) kill(pid, 'SIGKILL');
}

function roundOf(seed: number, number: number, places: readonly Place[]): Round {
  const random = generator(seed + 7919 * number);
  const place = places[number % places.length];
  if (!place) throw new Error('there is no place to play in');
  const who = random();
  return {
    number,
    place,
    moment: Math.round(random() * 3500),
    victim: random() < 0.7 ? 'one' : 'all but the backstop',
    share: random(),
    answer: who < 0.4 ? 'the terminal' : who < 0.6 ? 'another login' : 'nobody',
    after: Math.round(random() * 500),
  };
}

function told({ number, place, moment, victim, answer: who }: Round): string {
  return `round ${number}, ${nameOfPlace(place)}, kill -9 of ${victim} after ${moment} ms, yes from ${who}`;
}

/** The row that all of them begin as. */
const row: Row = {
  name: 'random',
  title: 'somebody is killed',
  must: 'the rules are as the decision says',
  expected: { rules: 'decided' },
};

/** Mulberry32: small, and the same everywhere. */
function generator(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
