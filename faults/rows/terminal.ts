/** Signals, keys, and terminals that go away or stand still. */
import { type Row } from '../row.ts';
import { inFolder } from '../scene.ts';
import { quoted } from '../../test/kernel/lab.ts';
import { until } from '../../test/kernel/run.ts';
import { wrapped } from './wrapped.ts';

const back = 'the old rules come back by the deadline, and it says so';
const atOnce = 'the old rules come back at once, and it says so';

/** A signal for the one who asks, as a person, a script or a dying terminal sends it. */
function signalled(name: string, signal: NodeJS.Signals, more: Pick<Row, 'must' | 'sparse' | 'expected'>): Row {
  return {
    name,
    title: `${signal} for whoever asks`,
    strike: (scene) => {
      scene.signal('cli', signal);
    },
    ...(more.expected.within === 0 && { timeout: 20 }),
    ...more,
  };
}

const old4 = { rules: 'old', status: [4] } as const;

/** Those rows. */
export const terminalRows: readonly Row[] = [
  {
    name: 'no-answer',
    title: 'nobody answers',
    must: back,
    expected: old4,
  },
  {
    name: 'fresh-machine',
    title: 'nobody answers, on a machine that has no rules at all',
    must: 'every policy is ACCEPT again, and no rule is left',
    before: 'nothing',
    expected: old4,
  },
  {
    name: 'all-tables',
    title: 'nobody answers, and the new rules bring five tables that were not there',
    must: 'nothing is left in any of them',
    wanted: ({ family }) => everyTable(family),
    expected: old4,
    rivals: ['iptables-apply'],
  },
  {
    name: 'no',
    title: 'the answer is no',
    must: atOnce,
    timeout: 20,
    strike: ({ session }) => {
      session.type('no\r');
    },
    expected: { ...old4, within: 0 },
  },
  {
    name: 'yes',
    title: 'the answer is yes: the twin of all that follows',
    must: 'the new rules stay, and keep is on file',
    timeout: 20,
    strike: ({ session }) => {
      session.type('yes\r');
    },
    expected: { rules: 'new', status: [0] },
  },
  signalled('hup', 'SIGHUP', { must: back, expected: old4 }),
  signalled('int', 'SIGINT', { must: atOnce, expected: { ...old4, within: 0 } }),
  signalled('term', 'SIGTERM', { must: atOnce, expected: { ...old4, within: 0 } }),
  signalled('quit', 'SIGQUIT', { must: atOnce, expected: { ...old4, within: 0 } }),
  // Node prints no word and dies of USR2; USR1 starts its debugger.
  signalled('usr1', 'SIGUSR1', { must: back, expected: { rules: 'old' } }),
  signalled('usr2', 'SIGUSR2', { must: back, sparse: true, expected: { rules: 'old' } }),
  signalled('pipe', 'SIGPIPE', { must: back, sparse: true, expected: { rules: 'old' } }),
  signalled('abrt', 'SIGABRT', { must: back, sparse: true, expected: { rules: 'old' } }),
  {
    name: 'ctrl-c',
    title: 'Ctrl-C',
    must: atOnce,
    timeout: 20,
    strike: ({ session }) => {
      session.type('\x03');
    },
    expected: { ...old4, within: 0 },
  },
  {
    name: 'ctrl-z',
    title: 'Ctrl-Z, and the shell is never asked to go on',
    must: `${back} once it goes on`,
    line: (apply) => `set -m; ${apply}; echo "the shell is back"; read answer; fg; exit`,
    strike: async ({ session }) => {
      session.type('\x1a');
      await session.shows('the shell is back');
    },
    wake: ({ session }) => {
      session.type('\r');
    },
    expected: old4,
  },
  {
    name: 'ctrl-z-for-long',
    sparse: true,
    title: 'Ctrl-Z, and the shell is asked to go on when other rules have been applied since',
    must: `${back}; and it does not say then that they are in force`,
    line: (apply) => `set -m; ${apply}; echo "the shell is back"; read answer; fg; exit`,
    strike: async ({ session }) => {
      session.type('\x1a');
      await session.shows('the shell is back');
    },
    wakeLate: async ({ session }) => {
      session.type('\r');
      await session.status(20);
    },
    expected: { rules: 'old' },
    rivals: [],
  },
  {
    name: 'xoff',
    title: 'Ctrl-S: the terminal stands still from the start',
    must: `${back} once it moves again`,
    question: 'unseen',
    // Later on the terminal is in raw mode, where Ctrl-S is a key like any other: the load is slow so that it comes before.
    prepare: wrapped('restore', 'live && sleep 0.7; real "$@"'),
    opened: async (scene) => {
      if (scene.subject.name === 'safeapply') await scene.lab.journal.until('armed');
      else await until('the new rules are live', async () => (await scene.live()) === 'new');
      scene.session.type('\x13');
    },
    wake: ({ session }) => {
      session.type('\x11');
    },
    expected: old4,
  },
  {
    name: 'frozen',
    title: 'nobody reads the terminal any more',
    must: back,
    strike: ({ session }) => {
      session.freeze();
    },
    wake: ({ session }) => {
      session.thaw();
    },
    expected: old4,
  },
  {
    name: 'closed-terminal',
    foreignStatus: true,
    title: 'the window is closed, and the terminal is gone',
    must: back,
    strike: ({ session }) => {
      session.close();
    },
    expected: { rules: 'old' },
  },
  {
    name: 'closed-pipe',
    foreignStatus: true,
    title: 'its output goes to a pipe that is closed: | head -c1',
    must: back,
    line: (apply, scene) => `{ ${apply}; echo $? >${quoted(inFolder(scene, 'status'))}; } | head -c1`,
    expected: { rules: 'old' },
  },
  {
    name: 'closed-pipe-both',
    sparse: true,
    foreignStatus: true,
    title: 'all it says goes to a pipe that is closed: 2>&1 | head -c1',
    must: 'nothing is touched where the question cannot be seen, or the old rules come back',
    question: 'no',
    line: (apply) => `{ ${apply}; } 2>&1 | head -c1`,
    expected: { rules: 'old' },
  },
  {
    name: 'tmux',
    foreignStatus: true,
    title: 'the tmux session that it runs in is ended',
    must: back,
    needs: [{ program: 'tmux', package: 'tmux' }],
    terminal: (line, scene) => {
      const tmux = `tmux -u -S ${quoted(inFolder(scene, 'tmux'))} -f /dev/null`;
      // The line is longer than tmux takes.
      const script = scene.lab.write('in-tmux', line);
      return Promise.resolve(
        scene.lab.terminal(`stty cols 200 rows 50; ${tmux} new-session ${quoted(`sh ${script}`)}`),
      );
    },
    strike: async ({ lab }) => {
      await lab.run(['tmux', '-S', `${lab.folder}/tmux`, 'kill-session']);
    },
    expected: { rules: 'old' },
  },
];

/** Rules in every table that there is. */
function everyTable(family: 'ipv4' | 'ipv6'): string {
  const net = family === 'ipv4' ? '203.0.113.0/24' : '2001:db8:3::/48';
  return `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i eth0 -j MARK --set-xmark 0x1/0xffffffff
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 22 -j REDIRECT --to-ports 2222
COMMIT
*raw
:PREROUTING DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A PREROUTING -s ${net} -j DROP
COMMIT
*security
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s ${net} -j DROP
COMMIT
`;
}
