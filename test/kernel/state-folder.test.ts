/** The state folder in strange hands: cleaned while a transaction is pending, full of somebody else's files, out of date. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uptime } from './journal.ts';
import { inLab, kill, type Lab, leftovers } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import { atQuestion, beforeAnything, killNode, nextApplyWorks, oldRulesBack, shortWindow } from './stage.ts';

leavesTheMachineAlone();

const clean = ({ state }: Lab): void => {
  for (const name of readdirSync(state)) rmSync(join(state, name), { recursive: true, force: true, maxRetries: 20 });
};

const third =
  '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --dport 443 -j ACCEPT\nCOMMIT\n';

for (const backend of backends) {
  kernelTest(`${backend}: the state folder is cleaned at the question: the old rules come back all the same`, () =>
    inLab(backend, async (lab) => {
      const session = await atQuestion(lab, shortWindow);
      const deadline = lab.journal.deadline();
      clean(lab);
      const old = plain(lab.texts.old);
      await until('the old rules are back', async () => (await lab.rules()) === old, deadline + 10 - uptime(), 0.15);
      expect(await session.status()).toBe(4);
    }),
  );

  kernelTest(`${backend}: the state folder is cleaned, and only the backstop is left: the old rules come back`, () =>
    inLab(backend, async (lab) => {
      await atQuestion(lab, shortWindow);
      const deadline = lab.journal.deadline();
      killNode(lab, 'SIGKILL');
      clean(lab);
      const old = plain(lab.texts.old);
      await until('the old rules are back', async () => (await lab.rules()) === old, deadline + 10 - uptime(), 0.15);
    }),
  );

  kernelTest(`${backend}: the state folder is cleaned right after a keep: the rules stay kept`, () =>
    inLab(backend, async (lab) => {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      expect((await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'))).status).toBe(0);
      expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
      clean(lab);
      await until('nobody is left', () => leftovers(lab.folder).length === 0, 60, 0.3);
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    }),
  );

  kernelTest(`${backend}: files of somebody else in the state folder stay as they are`, () =>
    inLab(backend, async (lab) => {
      await beforeAnything(lab);
      mkdirSync(lab.state, { mode: 0o700 });
      mkdirSync(join(lab.state, 'precious'));
      writeFileSync(join(lab.state, 'precious', 'letter'), 'dear');
      writeFileSync(join(lab.state, 'notes.txt'), 'mine');
      await nextApplyWorks(lab);
      expect(readFileSync(join(lab.state, 'precious', 'letter'), 'utf8')).toBe('dear');
      expect(readFileSync(join(lab.state, 'notes.txt'), 'utf8')).toBe('mine');
    }),
  );

  kernelTest(
    `${backend}: what is left of another namespace by the same name is not loaded in passing, only by its id`,
    () =>
      inLab(backend, async (lab) => {
        await atQuestion(lab, 60);
        const id = lab.journal.id() ?? '';
        kill(lab.journal.pid('backstop'), 'SIGKILL');
        killNode(lab, 'SIGKILL');
        await lab.load(third);
        const live = await lab.rules();
        const file = lab.write('next.rules', lab.texts.wanted);
        for (const args of [['rollback'], lab.applyArgs(file, '--detach', '-t', '60')]) {
          const ended = await lab.safeapply(args);
          expect({ status: ended.status, said: ended.stdout.includes('neither the old nor the new ones') }).toEqual({
            status: 5,
            said: true,
          });
          expect(await lab.rules()).toBe(live);
        }
        expect((await lab.safeapply(['rollback', id])).status).toBe(0);
        expect(await lab.rules()).toBe(plain(lab.texts.old));
        await nextApplyWorks(lab);
      }),
  );

  kernelTest(`${backend}: a rollback that is asked for is due at once, also when only the backstop can do it`, () =>
    inLab(backend, async (lab) => {
      await atQuestion(lab, 600);
      kill(lab.journal.pid('cli'), 'SIGKILL');
      kill(lab.journal.pid('watchdog'), 'SIGSTOP');
      const asked = uptime();
      const ended = await lab.safeapply(['rollback']);
      expect(ended.status).toBe(0);
      await oldRulesBack(lab);
      expect(uptime() - asked).toBeLessThan(15);
      await nextApplyWorks(lab);
    }),
  );
}
