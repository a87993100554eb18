/**
 * Anybody may be killed at any moment: afterwards the live rules are the old ones, or the new ones exactly when `keep` is
 * on file. The seed is printed, and SAFEAPPLY_SEED plays it again.
 */
import { setTimeout } from 'node:timers/promises';
import { inLab, kill, type Lab, leftovers } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import { nextApplyWorks } from './stage.ts';

const seed = Number(process.env['SAFEAPPLY_SEED'] ?? Math.floor(Math.random() * 1e9));
const rounds = 12;

leavesTheMachineAlone();

beforeAll(() => {
  console.log(`random kills: SAFEAPPLY_SEED=${seed}`);
});

for (const [index, backend] of backends.entries()) {
  for (let round = 0; round < rounds; round += 1) {
    const random = generator(seed + 1000 * index + round);
    const moment = random() * 2500;
    const share = random();
    const answers = round % 2 === 0;
    const title = `${answers ? 'yes is typed, and ' : ''}after ${moment.toFixed(0)} ms kill -9 of ${share < 0.3 ? 'all but the backstop' : 'one'}`;
    kernelTest(`${backend}: ${title}, seed ${seed}, round ${round}`, () =>
      inLab(
        backend,
        async (lab) => {
          await lab.load(lab.texts.old);
          const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '2'));
          if (answers)
            void session
              .question()
              .then(() => setTimeout(random() * 500))
              .then(
                () => {
                  session.type('yes\r');
                },
                () => undefined,
              );
          // This is the one place where time itself is what is tried out.
          await setTimeout(moment);
          strike(lab, share < 0.3, random());
          await until('the dust has settled', () => guards(lab).length === 0, 40, 0.2);
          session.close();
          const kept = lab.journal.has('decision.1') && lab.journal.field('decision.1', 'kind') === 'keep';
          expect(await lab.rules()).toBe(plain(kept ? lab.texts.wanted : lab.texts.old));
          if (!kept) await nextApplyWorks(lab);
        },
        { littering: true },
      ),
    );
  }
}

/** Kills one of our processes or of its children, or all of them but the backstop. */
function strike(lab: Lab, all: boolean, share: number): void {
  const mine = guards(lab);
  const backstop = lab.journal.id() !== undefined && lab.journal.has('backstop') ? lab.journal.pid('backstop') : 0;
  const victims = all
    ? mine.filter((pid) => pid !== backstop)
    : mine.slice(Math.floor(share * mine.length)).slice(0, 1);
  for (const pid of victims) kill(pid, 'SIGKILL');
}

/** All processes of the scenario but the one that makes its terminal. */
function guards(lab: Lab): readonly number[] {
  return leftovers(lab.folder, 'script');
}

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
