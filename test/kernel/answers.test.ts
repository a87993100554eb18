/** The question at a real terminal: only a whole yes, typed by somebody who has seen the question, keeps the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uptime } from './journal.ts';
import { saying } from './saying.ts';
import { inLab, kill, type Lab, quoted } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import { atQuestion, beforeAnything, pending, shortWindow } from './stage.ts';

leavesTheMachineAlone();

/** Keys, and the reason on file for what follows: all of them end in a rollback at once. */
const refusals = [
  { title: 'no', keys: 'no\r', reason: 'declined' },
  { title: 'y', keys: 'y\r', reason: 'declined' },
  { title: 'Y', keys: 'Y\r', reason: 'declined' },
  { title: 'YES', keys: 'YES\r', reason: 'declined' },
  { title: 'Yes', keys: 'Yes\r', reason: 'declined' },
  { title: 'yess', keys: 'yess\r', reason: 'declined' },
  { title: 'yes please', keys: 'yes please\r', reason: 'declined' },
  { title: 'yesno with the no erased but for a letter', keys: 'yesno\x7f\r', reason: 'declined' },
  { title: 'two lines of yes at once', keys: 'yes\ryes\r', reason: 'declined' },
  { title: 'an empty line', keys: '\r', reason: 'declined' },
  { title: 'empty lines without end', keys: '\r\n\r\n\r\n', reason: 'declined' },
  { title: 'a bracketed paste of yes', keys: '\x1b[200~yes\x1b[201~x\r', reason: 'declined' },
  { title: 'bytes that are no text', keys: '\xff\xfe\x00\x80\r', reason: 'declined' },
  { title: 'a line of 5,000 letters', keys: `${'y'.repeat(4000)}${'e'.repeat(1000)}\r`, reason: 'declined' },
  { title: 'Ctrl-C', keys: '\x03', reason: 'interrupted' },
  { title: 'Ctrl-C after yes', keys: 'yes\x03', reason: 'interrupted' },
  { title: 'Ctrl-D', keys: '\x04', reason: 'interrupted' },
  { title: 'Ctrl-D after yes', keys: 'yes\x04', reason: 'interrupted' },
  { title: 'Ctrl-\\', keys: '\x1c', reason: 'interrupted' },
] as const;

const acceptances = [
  { title: 'yes', keys: 'yes\r' },
  { title: 'yes with a line feed', keys: 'yes\n' },
  { title: 'yes with blanks around', keys: ' yes \r' },
  { title: 'yes with CR and LF, and one more', keys: 'yes\r\n\r' },
  { title: 'yse, corrected', keys: 'yse\x7f\x7fes\r' },
  { title: 'yes, and then the end of the input', keys: 'yes\r\x04' },
] as const;

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  // What a terminal does has nothing to do with the backend: one lab after the other, the same keys in turn.
  kernelTest(`${backend}: ${refusals.map(({ title }) => title).join(', ')}: rolled back at once`, async () => {
    await Promise.all(
      halves(refusals).map((some) =>
        inLab(backend, async (lab) => {
          for (const { title, keys, reason } of some) {
            const session = await atQuestion(lab, 300);
            session.type(keys);
            expect({ title, status: await session.status() }).toEqual({ title, status: 4 });
            expect({ title, done: lab.journal.read('done') }).toEqual({ title, done: saying(reason) });
            expect(await lab.rules()).toBe(plain(lab.texts.old));
          }
        }),
      ),
    );
  });

  kernelTest(`${backend}: ${acceptances.map(({ title }) => title).join(', ')}: kept`, () =>
    inLab(backend, async (lab) => {
      for (const { title, keys } of acceptances) {
        const session = await atQuestion(lab, 300);
        session.type(keys);
        expect({ title, status: await session.status() }).toEqual({ title, status: 0 });
        expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      }
    }),
  );

  scenario('Ctrl-Z, back to the shell, and nothing more: rolled back at the deadline', async (lab) => {
    await lab.load(lab.texts.old);
    const line = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', String(shortWindow));
    const session = lab.terminal(`set -m; ${line}; echo "the shell is back"; read answer; fg`);
    await session.question();
    session.type('\x1a');
    await session.shows('the shell is back');
    await lab.journal.until('done');
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    expect(await pending(lab)).toBeUndefined();
    // What was read back longer than 3 s ago is told as what was; which of the two it is may not depend on our pace.
    const end = Number(/"uptime":([0-9.]+)/.exec(lab.journal.read('done'))?.[1]);
    await until('the end is long past', () => uptime() > end + 3.5, 60, 0.2);
    session.type('\r');
    expect(await session.status()).toBe(4);
    expect(session.screen()).toContain('rolled back already (not confirmed in time)');
  });

  scenario(
    'Ctrl-Z, kept from elsewhere, and two more kept since: fg tells what was, and harms nothing',
    async (lab) => {
      await beforeAnything(lab);
      const line = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '300');
      const session = lab.terminal(`set -m; ${line}; echo "the shell is back"; read answer; fg`);
      await session.question();
      session.type('\x1a');
      await session.shows('the shell is back');
      expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
      const first = lab.journal.id() ?? '';
      for (const port of ['1002', '1003']) {
        const file = lab.write(`${port}.rules`, lab.texts.wanted.replace('2222', port));
        expect((await lab.safeapply([...lab.applyArgs(file), '--probe', 'true'])).status).toBe(0);
      }
      expect(existsSync(join(lab.state, first))).toBe(false);
      const live = await lab.rules();
      expect(live).toContain('1003');
      session.type('\r');
      expect(await session.status()).toBe(0);
      expect(session.screen()).toContain('kept already, at');
      expect(await lab.rules()).toBe(live);
    },
  );

  scenario('Ctrl-Z, fg, yes: kept', async (lab) => {
    await lab.load(lab.texts.old);
    const line = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60');
    const session = lab.terminal(`set -m; ${line}; echo "the shell is back"; read answer; fg`);
    await session.question();
    session.type('\x1a');
    await session.shows('the shell is back');
    session.type('\r');
    await until(
      'it runs again',
      () => !/^State:\tT/m.test(readFileSync(`/proc/${lab.journal.pid('cli')}/status`, 'latin1')),
    );
    session.type('yes\r');
    expect(await session.status()).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });

  scenario('yes a second too late: status 4', async (lab) => {
    const session = await atQuestion(lab, shortWindow);
    // The watchdog cannot act: only the deadline itself can turn the answer down.
    kill(lab.journal.pid('watchdog'), 'SIGSTOP');
    session.type('yes');
    await until('the deadline is over', () => uptime() > lab.journal.deadline() + 0.3, 60, 0.02);
    session.type('\r');
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('yes typed before the question: not an answer', async (lab) => {
    await lab.load(lab.texts.old);
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '2'));
    session.type('yes\n');
    await session.shows('the kernel takes the new rules');
    session.type('yes\nyes\r');
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('yes without end, as from yes yes |: not an answer', async (lab) => {
    await lab.load(lab.texts.old);
    // Not yes(1): script reads on and on, and never ends.
    const endless = `until [ -e ${lab.state}/*/done ]; do echo yes; done`;
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '2'), endless);
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('no terminal to ask at: refused with status 3 before anything is touched', async (lab) => {
    await lab.load(lab.texts.old);
    const apply = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60');
    for (const line of [`yes | ${apply}`, `${apply} </dev/null`, `${apply} <&-`, `echo yes | setsid ${apply}`]) {
      const { status, stdout } = await lab.run(['sh', '-c', line]);
      expect({ line, status, stdout }).toEqual({ line, status: 3, stdout: saying('no terminal') });
    }
    // A terminal for the keys, and none for the question: nobody would see it.
    const session = lab.terminal(`${apply} 2>${quoted(`${lab.folder}/error`)}`);
    expect(await session.status()).toBe(3);
    expect(lab.journal.id()).toBeUndefined();
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('standard output and standard error closed, or broken pipes: the rules still come back', async (lab) => {
    await lab.load(lab.texts.old);
    const apply = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '2', '--detach');
    for (const line of [
      `${apply} >&- 2>&-`,
      `${apply} <&- >&- 2>&-`,
      `${apply} 2>&1 | head -c1`,
      `${apply} 2>&1 | :`,
    ]) {
      await lab.run(['sh', '-c', line]);
      await until(`${line}: the new rules were in force`, () => lab.journal.has('applied'));
      await lab.journal.until('done');
      expect(lab.journal.read('done')).toContain('expired');
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }
  });

  scenario('nobody reads standard output while the question is asked: the rules still come back', async (lab) => {
    await lab.load(lab.texts.old);
    const apply = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', String(shortWindow));
    const session = lab.terminal(`${apply} | head -c1`);
    await session.question();
    await session.status();
    await lab.journal.until('done');
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });
}

/** The rows for two labs at once. */
function halves<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return [rows.filter((_, index) => index % 2 === 0), rows.filter((_, index) => index % 2 === 1)];
}
