/**
 * Signals and deaths at the question: whoever dies, is stopped or loses the terminal, the old rules are back no later than
 * ten seconds after the deadline, `status` tells the truth, and the next apply works.
 */
import { inLab, kill, type Lab, leftovers } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import type { Session } from './session.ts';
import { atQuestion, killNode, nextApplyWorks, oldRulesBack, pending } from './stage.ts';

interface Death {
  readonly title: string;
  readonly strike: (lab: Lab, session: Session) => void | Promise<void>;
  /** The status that the CLI ends with, where it is left to end by itself. */
  readonly status?: number;
  /** Put back at once, and not only at the deadline. */
  readonly atOnce?: boolean;
}

const strike =
  (who: 'cli' | 'watchdog' | 'backstop', signal: NodeJS.Signals): Death['strike'] =>
  (lab) => {
    kill(lab.journal.pid(who), signal);
  };

const deaths: readonly Death[] = [
  { title: 'SIGINT for the CLI', strike: strike('cli', 'SIGINT'), status: 4, atOnce: true },
  { title: 'SIGTERM for the CLI', strike: strike('cli', 'SIGTERM'), status: 4, atOnce: true },
  { title: 'SIGQUIT for the CLI', strike: strike('cli', 'SIGQUIT'), status: 4, atOnce: true },
  { title: 'SIGHUP for the CLI', strike: strike('cli', 'SIGHUP'), status: 4 },
  {
    title: 'the terminal is closed',
    strike: (_, session) => {
      session.close();
    },
  },
  {
    title: 'nobody reads the terminal any more',
    strike: (_, session) => {
      session.freeze();
    },
  },
  { title: 'SIGSTOP for the CLI', strike: strike('cli', 'SIGSTOP') },
  { title: 'SIGKILL for the CLI', strike: strike('cli', 'SIGKILL') },
  { title: 'SIGKILL for the watchdog', strike: strike('watchdog', 'SIGKILL'), status: 4, atOnce: true },
  { title: 'SIGSTOP for the watchdog', strike: strike('watchdog', 'SIGSTOP'), status: 4 },
  {
    title: 'SIGKILL for the CLI, SIGSTOP for the watchdog',
    strike: async (lab, session) => {
      await strike('cli', 'SIGKILL')(lab, session);
      await strike('watchdog', 'SIGSTOP')(lab, session);
    },
  },
  {
    title: 'SIGKILL for the CLI and the watchdog',
    strike: (lab) => {
      killNode(lab, 'SIGKILL');
    },
  },
  {
    title: 'SIGSTOP for the CLI and the watchdog',
    strike: (lab) => {
      killNode(lab, 'SIGSTOP');
    },
  },
  {
    title: 'the terminal is closed and the watchdog killed',
    strike: async (lab, session) => {
      session.close();
      await strike('watchdog', 'SIGKILL')(lab, session);
    },
  },
  { title: 'SIGKILL for the backstop', strike: strike('backstop', 'SIGKILL'), status: 4 },
  { title: 'SIGSTOP for the backstop', strike: strike('backstop', 'SIGSTOP'), status: 4 },
  {
    title: 'every signal that a dying terminal or a hasty person sends, for the watchdog and the backstop',
    strike: async (lab, session) => {
      for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGTSTP', 'SIGUSR1', 'SIGPIPE'] as const) {
        await strike('watchdog', signal)(lab, session);
        await strike('backstop', signal)(lab, session);
      }
    },
    status: 4,
  },
];

leavesTheMachineAlone();

const late: { readonly death: string; readonly backend: string; readonly 'seconds past the deadline': string }[] = [];
afterAll(() => {
  console.log(
    late
      .map((row) => `${row['seconds past the deadline'].padStart(6)} s  ${row.backend.padEnd(6)}  ${row.death}`)
      .join('\n'),
  );
});

for (const backend of backends) {
  for (const death of deaths)
    kernelTest(`${backend}: ${death.title}`, () => inLab(backend, (lab) => survive(lab, death)));

  kernelTest(`${backend}: everybody is killed, the backstop too: status tells, and the next apply puts it right`, () =>
    inLab(backend, async (lab) => {
      const session = await atQuestion(lab, 2);
      kill(lab.journal.pid('backstop'), 'SIGKILL');
      killNode(lab, 'SIGKILL');
      await session.status();
      expect(await pending(lab)).toMatchObject({ guarded: false, oldRulesInForce: 'different' });
      expect((await lab.safeapply(['status'])).stdout).toContain('NOBODY GUARDS IT ANY MORE');
      const ended = await lab.safeapply(['rollback']);
      expect({ ...ended, stderr: '' }).toEqual({
        status: 0,
        stdout: saying('rolled back'),
        stderr: '',
      });
      await oldRulesBack(lab);
      await nextApplyWorks(lab);
    }),
  );

  kernelTest(`${backend}: everybody is killed, the backstop too: the next apply goes through by itself`, () =>
    inLab(backend, async (lab) => {
      await atQuestion(lab, 2);
      kill(lab.journal.pid('backstop'), 'SIGKILL');
      killNode(lab, 'SIGKILL');
      await nextApplyWorks(lab);
    }),
  );
}

async function survive(lab: Lab, death: Death): Promise<void> {
  const { status, atOnce = false } = death;
  const session = await atQuestion(lab, atOnce ? 20 : 2);
  const id = lab.journal.id();
  const people = (['cli', 'watchdog', 'backstop'] as const).map((who) => lab.journal.pid(who));
  await death.strike(lab, session);
  const seconds = await oldRulesBack(lab);
  late.push({ death: death.title, backend: lab.backend, 'seconds past the deadline': seconds.toFixed(1) });
  if (atOnce) expect(seconds).toBeLessThan(0);
  if (status !== undefined) {
    expect(await session.status()).toBe(status);
    expect(session.screen()).toContain('rolled back');
  }
  // The backstop puts the rules back, and leaves it to whoever comes next to read them back.
  await until('the end is on file', () => lab.journal.has('done') || lab.journal.has('restored'), 15);
  const text = (await lab.safeapply(['status'])).stdout;
  if (lab.journal.has('done')) {
    expect(await pending(lab)).toBeUndefined();
    expect(text).toMatch(/was rolled back/);
    expect(lab.journal.read('done')).toContain('"outcome":"rolled-back"');
  } else {
    expect(await pending(lab)).toMatchObject({ id, guarded: false, oldRulesInForce: 'same' });
    expect(text).toContain('the backstop has loaded the old rules again');
  }
  await nextApplyWorks(lab);
  // Whoever was stopped wakes up only now, and must do nothing to the rules that are live by now.
  for (const pid of people) kill(pid, 'SIGCONT');
  session.thaw();
  await until('nobody is left', () => leftovers(lab.folder).length === 0, 20, 0.3);
  expect(await lab.rules()).toBe(plain(lab.texts.wanted));
}
