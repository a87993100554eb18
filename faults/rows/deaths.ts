/** Who is killed, or stopped, while the question stands: each, each pair, and all. */
import { readFileSync } from 'node:fs';
import { commandOf, kill, leftovers } from '../../test/kernel/lab.ts';
import { until } from '../../test/kernel/run.ts';
import type { Row } from '../row.ts';
import { guards, type Scene, type Victim } from '../scene.ts';

const back = 'the old rules come back by the deadline, or some seconds later where only the backstop is left';

function killed(victims: readonly Victim[], more: Partial<Row> & Pick<Row, 'expected'>): Row {
  return {
    name: `kill-${victims.join('-')}`,
    title: `kill -9 of the ${victims.map((who) => names[who]).join(' and the ')}`,
    must: back,
    strike: ({ pid }) => {
      // All are looked up before the first dies.
      for (const each of victims.map(pid)) kill(each, 'SIGKILL');
    },
    ...more,
  };
}

function stopped(victims: readonly Victim[], more: Partial<Row> & Pick<Row, 'expected'>): Row {
  const pids = new WeakMap<Scene, readonly number[]>();
  return {
    name: `stop-${victims.join('-')}`,
    title: `SIGSTOP for the ${victims.map((who) => names[who]).join(' and the ')}, and SIGCONT when other rules are in force`,
    must: `${back}; whoever wakes up late does nothing to the rules of others`,
    strike: (scene) => {
      pids.set(scene, victims.map(scene.pid));
      for (const pid of pids.get(scene) ?? []) kill(pid, 'SIGSTOP');
    },
    wakeLate: (scene) => {
      for (const pid of pids.get(scene) ?? []) kill(pid, 'SIGCONT');
    },
    ...more,
  };
}

const names: Readonly<Record<Victim, string>> = {
  cli: 'one who asks',
  watchdog: 'watchdog',
  backstop: 'backstop',
};

const old = { rules: 'old' } as const;
const old4 = { rules: 'old', status: [4] } as const;
const atOnce = { rules: 'old', status: [4], within: 0 } as const;

/** Those rows. */
export const deathRows: readonly Row[] = [
  killed(['cli'], { expected: old }),
  killed(['watchdog'], { expected: atOnce, timeout: 20, must: 'the one who asks puts the old rules back at once' }),
  killed(['backstop'], { expected: old4 }),
  killed(['cli', 'watchdog'], { expected: old }),
  killed(['cli', 'backstop'], { expected: old }),
  killed(['watchdog', 'backstop'], { expected: atOnce, timeout: 20 }),
  {
    name: 'kill-node',
    title: 'kill -9 of every process of node that belongs to it',
    must: 'the backstop, which is none, puts the old rules back',
    strike: ({ lab }) => {
      for (const pid of guards(lab)) if (/^\d+ \S*node /.test(commandOf(pid))) kill(pid, 'SIGKILL');
    },
    expected: old,
    rivals: [],
  },
  {
    name: 'kill-group',
    foreignStatus: true,
    title: 'kill -9 of every process group of the terminal that it runs on',
    must: back,
    strike: ({ pid, lab, session }) => {
      const asker = pid('cli');
      // Whatever shares its session: what a dying login takes with it.
      const sid = sessionOf(asker);
      for (const each of leftovers(lab.folder)) if (sessionOf(each) === sid) kill(each, 'SIGKILL');
      session.close();
    },
    expected: old,
  },
  {
    name: 'kill-all',
    title: 'kill -9 of every process of the transaction, the backstop too',
    must: 'status says that nobody guards it, and rollback mends it: more cannot be done by the dead',
    strike: async ({ lab, pid }) => {
      const [backstop, cli, watchdog] = [pid('backstop'), pid('cli'), pid('watchdog')];
      for (const each of [backstop, cli, watchdog, ...guards(lab)]) kill(each, 'SIGKILL');
      await until('they are dead', () => guards(lab).length === 0);
    },
    expected: { rules: 'unguarded' },
    rivals: [],
  },
  stopped(['cli'], { expected: old, must: back }),
  stopped(['watchdog'], { expected: old4 }),
  stopped(['backstop'], { expected: old4 }),
  stopped(['cli', 'watchdog'], { expected: old }),
  {
    name: 'kill-cli-stop-watchdog',
    title: 'kill -9 of the one who asks, SIGSTOP for the watchdog',
    must: back,
    strike: ({ pid }) => {
      const [cli, watchdog] = [pid('cli'), pid('watchdog')];
      kill(cli, 'SIGKILL');
      kill(watchdog, 'SIGSTOP');
    },
    expected: old,
  },
  {
    name: 'all-signals',
    title: 'every signal that a dying terminal or a hasty person sends, for the watchdog and the backstop',
    must: back,
    strike: ({ signal }) => {
      for (const each of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGTSTP', 'SIGUSR1', 'SIGPIPE'] as const) {
        signal('watchdog', each);
        signal('backstop', each);
      }
    },
    expected: old4,
  },
  {
    name: 'kill-after-keep',
    title: 'yes, and kill -9 of the watchdog and of the one who asks once keep is on file',
    must: 'the new rules stay, past the deadline too',
    timeout: 3,
    strike: async ({ lab, pid, session }) => {
      const [cli, watchdog] = [pid('cli'), pid('watchdog')];
      // Stopped, the watchdog cannot end it before they are killed.
      kill(watchdog, 'SIGSTOP');
      session.type('yes\r');
      await until('keep is on file', () => lab.journal.decision() !== undefined, 20, 0.01);
      kill(cli, 'SIGKILL');
      kill(watchdog, 'SIGKILL');
      await until('the backstop has left', () => guards(lab).length === 0, 40, 0.3);
    },
    wake: async ({ login }) => {
      await login('confirm');
    },
    expected: { rules: 'new' },
    rivals: [],
  },
];

/** Field 6 of /proc/PID/stat; undefined when it is gone. */
function sessionOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3];
  } catch {
    return undefined;
  }
}
