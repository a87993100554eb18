/** Detached applies, and deciding from another login: it keeps, it rolls back, and what comes too late is told the truth. */
import { existsSync } from 'node:fs';
import { inLab, kill, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import { atQuestion, beforeAnything, nextApplyWorks, oldRulesBack, pending, shortWindow } from './stage.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  // First, since its window is the longest of all: the others run meanwhile.
  scenario('kill -9 of CLI, watchdog and second login after keep: kept, past the deadline too', async (lab) => {
    const session = await atQuestion(lab, shortWindow);
    kill(lab.journal.pid('watchdog'), 'SIGSTOP');
    session.type('yes\r');
    await lab.journal.until('decision.1');
    for (const who of ['cli', 'watchdog'] as const) kill(lab.journal.pid(who), 'SIGKILL');
    const backstop = lab.journal.pid('backstop');
    // The backstop reads that they are to be kept, and leaves.
    await until('the backstop has left', () => !existsSync(`/proc/${backstop}`), 60, 0.2);
    expect(lab.journal.has('restored')).toBe(false);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(await pending(lab)).toMatchObject({ phase: 'keeping', guarded: false });
    const late = await lab.safeapply(['confirm', '--unproven']);
    expect(late).toMatchObject({ status: 0, stdout: saying('kept') });
  });

  scenario('--detach returns when the rules are in force; status tells; confirm keeps them', async (lab) => {
    await detached(lab, 60);
    expect(await pending(lab)).toMatchObject({
      id: lab.journal.id(),
      phase: 'in-force',
      guarded: true,
      oldRulesInForce: 'different',
      families: ['ipv4'],
    });
    const { status, stdout } = await lab.safeapply(['confirm', '--unproven', lab.journal.id() ?? '']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: saying('kept') });
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(await pending(lab)).toBeUndefined();
    expect((await lab.safeapply(['status'])).stdout).toContain('was kept');
    const again = await lab.safeapply(['confirm', '--unproven']);
    expect({ ...again, stderr: '' }).toEqual({ status: 0, stdout: saying('kept'), stderr: '' });
  });

  scenario('--detach, and nobody confirms: rolled back; confirm then is status 4 and the truth', async (lab) => {
    await detached(lab, shortWindow);
    await oldRulesBack(lab);
    await lab.journal.until('done');
    const late = await lab.safeapply(['confirm', '--unproven', lab.journal.id() ?? '']);
    expect({ ...late, stderr: '' }).toEqual({
      status: 4,
      stdout: saying(/^rolled back.* \(not confirmed in time\)/),
      stderr: '',
    });
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    await nextApplyWorks(lab);
  });

  scenario('a person is being asked, and the second login confirms', async (lab) => {
    const session = await atQuestion(lab, 60);
    expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
    expect(await session.status()).toBe(0);
    expect(session.screen()).toContain('kept: the new rules are in force');
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });

  scenario('a person is being asked, and the second login rolls back', async (lab) => {
    const session = await atQuestion(lab, 60);
    const second = await lab.safeapply(['rollback']);
    expect({ ...second, stderr: '' }).toEqual({
      status: 0,
      stdout: saying('rolled back'),
      stderr: '',
    });
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    const late = await lab.safeapply(['confirm', '--unproven']);
    expect(late).toMatchObject({ status: 4, stdout: saying('as asked with safeapply rollback') });
  });

  scenario('the terminal is lost, and the second login confirms', async (lab) => {
    const session = await atQuestion(lab, 60);
    session.close();
    expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    await nextApplyWorksOrIsUnchanged(lab);
  });

  scenario('confirm and rollback at once: one wins, both tell the same', async (lab) => {
    for (let round = 0; round < 3; round += 1) {
      await detached(lab, 60);
      const [kept, undone] = await Promise.all([lab.safeapply(['confirm', '--unproven']), lab.safeapply(['rollback'])]);
      const keeps = /^kind=keep$/m.test(lab.journal.read('decision.1'));
      expect([keeps, kept.status, undone.status]).toEqual(keeps ? [true, 0, 3] : [false, 4, 0]);
      expect(await lab.rules()).toBe(plain(keeps ? lab.texts.wanted : lab.texts.old));
    }
  });

  scenario('the second login dies while it decides: the decision counts all the same', async (lab) => {
    await detached(lab, 60);
    // Stopped, the watchdog leaves the second login waiting, so that it can be killed there.
    kill(lab.journal.pid('watchdog'), 'SIGSTOP');
    const second = lab.terminal(`exec '${process.execPath}' '${lab.program}' confirm --unproven`);
    await lab.journal.until('decision.1');
    second.close();
    await second.status();
    kill(lab.journal.pid('watchdog'), 'SIGCONT');
    await lab.journal.until('done');
    expect(lab.journal.read('done')).toContain('"outcome":"kept"');
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });

  scenario('nothing is pending: confirm and rollback say so, with status 3, and make nothing', async (lab) => {
    for (const words of [['confirm'], ['rollback'], ['confirm', '12345678-4-5-1'], ['rollback', '../../etc']]) {
      const { status, stderr } = await lab.safeapply(words);
      expect({ words, status, stderr }).toEqual({
        words,
        status: 3,
        stderr: saying('no such pending'),
      });
    }
    expect((await lab.safeapply(['status'])).stdout).toContain('no transaction is pending');
    expect(existsSync(lab.state)).toBe(false);
  });

  scenario('kill -9 of the watchdog right after keep was decided: the rules stay kept', async (lab) => {
    for (let round = 0; round < 4; round += 1) {
      const session = await atQuestion(lab, 60);
      const watchdog = lab.journal.pid('watchdog');
      session.type('yes\r');
      await until('keep is on file', () => lab.journal.has('decision.1'), 60, 0.001);
      kill(watchdog, 'SIGKILL');
      expect(await session.status()).toBe(0);
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    }
  });

  scenario('the same with a watchdog that was stopped before, so that it is the CLI who takes over', async (lab) => {
    const session = await atQuestion(lab, 60);
    kill(lab.journal.pid('watchdog'), 'SIGSTOP');
    const second = lab.safeapply(['confirm', '--unproven']);
    await lab.journal.until('decision.1');
    kill(lab.journal.pid('watchdog'), 'SIGKILL');
    expect((await second).status).toBe(0);
    expect(await session.status()).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });
}

async function detached(lab: Lab, timeout: number): Promise<void> {
  await beforeAnything(lab);
  const file = lab.write('new.rules', lab.texts.wanted);
  const { status, stdout } = await lab.safeapply(lab.applyArgs(file, '--detach', '-t', String(timeout)));
  expect({ status, stdout }).toEqual({ status: 0, stdout: saying('in force and pending as') });
  expect(await lab.rules()).toBe(plain(lab.texts.wanted));
}

async function nextApplyWorksOrIsUnchanged(lab: Lab): Promise<void> {
  const next = await lab.safeapply(lab.applyArgs(lab.write('next.rules', lab.texts.wanted), '--detach', '-t', '60'));
  expect(next).toMatchObject({ status: 0, stdout: saying('unchanged') });
}
