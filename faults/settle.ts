/** Watching the live rules from outside until a transaction of safeapply has come to its end. */
import { setTimeout } from 'node:timers/promises';
import { now, type Scene } from './scene.ts';

/** Seconds past the deadline after which nothing is to be hoped for any more: a load may take 30, and is tried again. */
const patience = 75;

/** Returns how many seconds past the deadline the old rules came back; undefined when they never left, or never came. */
export async function settle(scene: Scene): Promise<number | undefined> {
  const { lab, session } = scene;
  const { journal } = lab;
  const begun = now();
  let [deadline, back] = [scene.deadline(), undefined as number | undefined];
  let away = (await scene.live()) !== 'old';
  for (;;) {
    const over = journal.has('done') || journal.has('restored');
    const live = await scene.live();
    if (live !== 'old') [away, back] = [true, undefined];
    else back ??= now();
    const known = scene.deadline();
    if (!Number.isNaN(known)) deadline = known;
    const gone = journal.id() === undefined;
    if (over || (gone && session.ended() !== undefined) || (gone && away && live === 'old')) break;
    if (now() > (Number.isNaN(deadline) ? begun : deadline) + patience) break;
    // Looking at the rules costs a process or two each time, looking at the files next to nothing.
    const next = now() + (now() < deadline - 1.5 ? 1 : 0.2);
    do await setTimeout(50);
    while (now() < next && !journal.has('done'));
  }
  return away && back !== undefined && !Number.isNaN(deadline) ? back - deadline : undefined;
}
