/** `extend`: the deadline moves, for everybody who watches it, as often as wanted, and never once it is too late. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys, object } from './firewalls.ts';
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { uptime } from './journal.ts';
import { until } from './run.ts';
import { atQuestion, beforeAnything, killNode, oldRulesBack, pending, shortWindow } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

// First, since it is the slowest.
kernelTest('moved to a later time, then kill -9 of CLI and watchdog: the backstop lets the old deadline pass', () =>
  inLab('nft', async (lab) => {
    const session = await atQuestion(lab, shortWindow);
    const first = lab.journal.deadline();
    killNode(lab, 'SIGSTOP');
    expect((await lab.safeapply(['extend', '-t', '600'])).status).toBe(0);
    killNode(lab, 'SIGKILL');
    await session.status();
    // Its grace is 5 s, and it looks once a second.
    await until('the old deadline and its grace are over', () => uptime() > first + 7.5, 60, 0.2);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(await pending(lab)).toMatchObject({ phase: 'in-force', guarded: true });
    expect(await lab.safeapply(['rollback'])).toMatchObject({ status: 0, stdout: saying('rolled back') });
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  }),
);

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario('moved to an earlier time, then kill -9 of CLI and watchdog: the backstop keeps to it', async (lab) => {
    const session = await atQuestion(lab, 600);
    // Stopped first, so that nobody is faster than the signal.
    killNode(lab, 'SIGSTOP');
    expect((await lab.safeapply(['extend', '-t', String(shortWindow)])).status).toBe(0);
    killNode(lab, 'SIGKILL');
    await session.status();
    await oldRulesBack(lab);
    await lab.journal.until('restored');
    expect(await lab.safeapply(['rollback'])).toMatchObject({ status: 0, stdout: saying('not confirmed in time') });
  });

  scenario('twice: the rules outlive both deadlines, and the first terminal counts on', async (lab) => {
    const session = await atQuestion(lab, shortWindow);
    const first = lab.journal.deadline();
    for (const [slot, seconds] of [
      [1, shortWindow],
      [2, 600],
    ] as const) {
      const ended = await lab.safeapply(['extend', '-t', String(seconds), '--format', 'json']);
      expect(ended.status).toBe(0);
      const said = object(ended);
      expect(Object.keys(said)).toEqual(keys.pending);
      expect(said).toMatchObject({ outcome: 'pending', id: lab.journal.id(), deadline: lab.journal.deadline() });
      expect(lab.journal.field(`decision.${slot}`, 'kind')).toBe('extend');
    }
    const last = Math.max(first, Number(lab.journal.field('decision.1', 'deadline')));
    await until('both deadlines are over', () => uptime() > last + 1, 60, 0.2);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(await pending(lab)).toMatchObject({ deadline: lab.journal.deadline(), guarded: true });
    // More than both windows that are over, however long this took.
    await until('the terminal counts on', () => secondsShown(session.screen()) > 2 * shortWindow);
    session.type('yes\r');
    expect(await session.status()).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    // There is no deadline any more.
    expect(await lab.safeapply(['extend', '-t', '60'])).toMatchObject({ status: 3, stdout: saying('kept') });
  });

  scenario('two logins at once: both have moved it, and what is on file last counts', async (lab) => {
    await detached(lab, 60);
    const id = lab.journal.id() ?? '';
    const all = await Promise.all([100, 200, 300].map((seconds) => lab.safeapply(['extend', id, '-t', `${seconds}`])));
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
    const slots = [1, 2, 3].map((slot) => Number(lab.journal.field(`decision.${slot}`, 'deadline')));
    expect(await pending(lab)).toMatchObject({ deadline: slots[2] });
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    expect(await lab.safeapply(['extend', '-t', '60'])).toMatchObject({ status: 4, stdout: saying('rolled back') });
  });

  scenario('past the deadline: status 4 and the truth, also where nobody has acted yet', async (lab) => {
    const session = await atQuestion(lab, shortWindow);
    killNode(lab, 'SIGSTOP');
    await until('the deadline is over', () => uptime() > lab.journal.deadline(), 60, 0.1);
    const late = lab.safeapply(['extend', '-t', '60', '--format', 'json']);
    await lab.journal.until('decision.1');
    expect(lab.journal.decision()).toMatchObject({ kind: 'rollback', reason: 'expired' });
    killNode(lab, 'SIGCONT');
    const ended = await late;
    expect(ended.status).toBe(4);
    expect(object(ended)).toMatchObject({ outcome: 'rolled-back', reason: 'expired', verified: true });
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('before the rules are in force: it waits, and counts from then on', async (lab) => {
    await beforeAnything(lab);
    const body = 'live && while [ ! -e "$lab/go" ]; do sleep 0.1; done; real "$@"';
    const env = wrap(lab, 'restore', body);
    const file = lab.write('new.rules', lab.texts.wanted);
    const apply = lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'), { env });
    await until('the load has begun', () => lab.journal.has('touched'));
    const extend = lab.safeapply(['extend', '-t', '100']);
    await until('it waits', async () => (await pending(lab))?.['phase'] === 'changing');
    writeFileSync(join(lab.folder, 'go'), '');
    expect((await apply).status).toBe(0);
    expect((await extend).status).toBe(0);
    expect(lab.journal.deadline()).toBeGreaterThan(Number(lab.journal.field('applied', 'at')) + 90);
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
  });

  scenario('nothing is pending: status 3; and no id, time or word too many is taken', async (lab) => {
    await beforeAnything(lab);
    for (const [status, ...words] of [
      [3, 'extend'],
      [3, 'extend', '12345678-4-5-1', '-t', '5'],
      [2, 'extend', '-t', '0'],
      [2, 'extend', '-t', '2h'],
      [2, 'extend', 'a', 'b'],
    ] as const) {
      const ended = await lab.safeapply(words);
      expect({ words, status: ended.status, stdout: ended.stdout }).toEqual({ words, status, stdout: '' });
    }
  });
}

async function detached(lab: Lab, timeout: number): Promise<void> {
  await beforeAnything(lab);
  const file = lab.write('new.rules', lab.texts.wanted);
  expect((await lab.safeapply(lab.applyArgs(file, '--detach', '-t', String(timeout)))).status).toBe(0);
}

/** The last number of seconds that a screen counts down from. */
function secondsShown(screen: string): number {
  return Number([...screen.matchAll(/\((\d+) s/g)].at(-1)?.[1]);
}
