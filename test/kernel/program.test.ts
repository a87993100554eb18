/** The program's file goes, or becomes another one, while new rules are in force: nobody needs it any more. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inLab, kill } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { atQuestion, oldRulesBack, shortWindow } from './stage.ts';

leavesTheMachineAlone();

const fates = [
  {
    title: 'gone',
    strike: (program: string): void => {
      rmSync(program);
    },
  },
  {
    title: 'another one',
    strike: (program: string): void => {
      rmSync(program);
      writeFileSync(program, 'throw new Error("read again");\n', { mode: 0o755 });
    },
  },
];

for (const backend of backends) {
  for (const { title, strike } of fates) {
    kernelTest(`${backend}: the program is ${title}: the watchdog, left alone, puts the old rules back`, () =>
      inLab(backend, async (lab) => {
        await atQuestion(lab, shortWindow);
        strike(lab.program);
        for (const who of ['cli', 'backstop'] as const) kill(lab.journal.pid(who), 'SIGKILL');
        await oldRulesBack(lab);
        await lab.journal.until('done');
        expect(lab.journal.read('done')).toContain('"rolled-back"');
      }),
    );

    kernelTest(`${backend}: the program is ${title}: a yes still keeps the new rules, and saves them`, () =>
      inLab(backend, async (lab) => {
        const target = lab.write('saved.rules', 'as before\n');
        const session = await atQuestion(lab, 60, '-w', target);
        strike(lab.program);
        session.type('yes\r');
        expect(await session.status()).toBe(0);
        expect(await lab.rules()).toBe(plain(lab.texts.wanted));
        expect(plain(readFileSync(target, 'latin1'))).toBe(await lab.rules());
      }),
    );
  }
}
