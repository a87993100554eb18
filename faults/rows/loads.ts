/** Programs of iptables that fail, lie, hang or wait: at the save, at the load, and at the undo. */
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { until } from '../../test/kernel/run.ts';
import { quoted } from '../../test/kernel/lab.ts';
import type { Row } from '../row.ts';
import { inFolder, type Scene } from '../scene.ts';
import { atLoad, firstTable, wrapped } from './wrapped.ts';

const rolledBack = { rules: 'old', status: [4] } as const;
const refused = { rules: 'old', status: [1, 3] } as const;

// iptables-apply has a plain iptables-restore for the undo as well, so a flag tells its second call from the first.
const undo = `undo() { case "$*" in *-c*) return 0;; esac; [ -e "$lab/loaded" ]; }`;

/** A load that goes wrong in the live namespace only, after a rehearsal that went well. `body` ends the wrapper. */
function load(name: string, title: string, body: string, more: Partial<Row> = {}): Row {
  return {
    name,
    title: `the load ${title}`,
    must: 'the old rules come back at once, also in tables that were loaded already',
    question: 'no',
    prepare: wrapped('restore', `${undo}\nlive && ! undo "$@" && { : >"$lab/loaded"\n${body}\n}\nreal "$@"`),
    expected: rolledBack,
    rivals: ['iptables-apply'],
    ...more,
  };
}

/** A save that is not the whole truth, in the live namespace. */
function save(name: string, title: string, body: string): Row {
  return {
    name,
    title: `the save ${title}`,
    must: 'it is refused before anything is touched: what was read could not be put back',
    question: 'no',
    prepare: wrapped('save', `live || { real "$@"; exit; }\n${body}`),
    expected: refused,
    rivals: ['iptables-apply'],
  };
}

const saveBreaks = wrapped('save', `[ -e "$lab/asked" ] && live && exit 1\nreal "$@"`);

/** Those rows. */
export const loadRows: readonly Row[] = [
  {
    name: 'bad-second-table',
    title: 'the kernel does not take the second table of the file',
    must: 'it is refused before anything is touched',
    question: 'no',
    options: ['--force'],
    wanted: ({ family }) =>
      `*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -j DNAT --to-destination ${family === 'ipv4' ? '192.0.2.9' : '2001:db8::9'}\n-A PREROUTING -j MASQUERADE\nCOMMIT\n`,
    expected: refused,
    rivals: ['iptables-apply'],
  },
  load('second-table-fails', 'fails at the second table, when the first is live', `${firstTable}; exit 1`),
  load('half-a-load', 'says that all is well, and has loaded half of it', `${firstTable}; exit 0`),
  load('load-killed', 'is killed when it is done', 'real "$@"; kill -9 $$'),
  load(
    'load-hangs',
    'hangs at the second table, as on a name server that the first has cut off',
    `${firstTable}; sleep 1000`,
    {
      must: 'its limit of 30 s ends it, and the old rules come back',
      seconds: 40,
    },
  ),
  load('load-stopped', 'is stopped with SIGSTOP after the first table', `${firstTable}; kill -STOP $$`, {
    must: 'its limit of 30 s ends it, and the old rules come back',
    seconds: 40,
  }),
  {
    name: 'undo-fails-twice',
    title: 'the undo fails twice, and works then',
    must: 'it is tried until it works',
    prepare: wrapped(
      'restore',
      `[ -e "$lab/asked" ] && live && for n in 1 2; do [ -e "$lab/failed.$n" ] || { : >"$lab/failed.$n"; exit 1; }; done\nreal "$@"`,
    ),
    strike: ({ lab }) => void lab.write('asked', ''),
    expected: rolledBack,
    rivals: ['iptables-apply'],
  },
  {
    name: 'undo-stopped',
    title: 'the undo is stopped with SIGSTOP',
    must: 'its limit of 30 s ends it, and it is tried again',
    prepare: wrapped(
      'restore',
      `[ -e "$lab/asked" ] && live && [ ! -e "$lab/stopped" ] && { : >"$lab/stopped"; kill -STOP $$; }\nreal "$@"`,
    ),
    strike: ({ lab }) => void lab.write('asked', ''),
    seconds: 42,
    // The backstop does not wait for that.
    expected: { ...rolledBack, within: 20 },
    rivals: ['iptables-apply'],
  },
  {
    name: 'kill-during-load',
    title: 'kill -9 of the one who asks and of the watchdog while the rules are being loaded',
    must: 'the old rules come back, from the half that was loaded',
    question: 'no',
    prepare: wrapped('restore', atLoad(`${firstTable}; : >"$lab/half"; sleep 3; exit 1`)),
    opened: async (scene) => {
      await until('half is loaded', async () => (await scene.live()) === 'part');
      const pids = [scene.pid('cli'), scene.pid('watchdog')];
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    },
    // 30 s for the load, 2 to confirm, and the grace.
    seconds: 50,
    expected: { rules: 'old' },
    rivals: [],
  },
  save('save-cut', 'is cut short', 'real "$@" | head -n 5'),
  save('save-cut-at-the-end', 'is cut short in its last line', 'real "$@" | head -c -9'),
  save('save-empty', 'prints nothing though there are tables, as on a full disk', 'exit 0'),
  save('save-fails', 'prints all and ends with status 1', 'real "$@"; exit 1'),
  save(
    'save-incompatible',
    'prints one table, and that another is incompatible',
    `real "$@" | sed '/^.nat/,$d'; echo "# Table \\\`nat' is incompatible, use 'nft' tool."; exit 0`,
  ),
  {
    name: 'native-nft-rules',
    title: 'the table holds rules of nft that iptables-save cannot print',
    must: 'it is refused before anything is touched',
    only: { backend: 'nft' },
    needs: [{ program: 'nft', package: 'nftables' }],
    question: 'no',
    prepare: async ({ lab, place }) => {
      const family = place.family === 'ipv4' ? 'ip' : 'ip6';
      await lab.run(['nft', 'add', 'rule', family, 'filter', 'INPUT', 'ct', 'state', 'invalid', 'drop']);
      return {};
    },
    wake: async ({ lab, place }) => {
      const family = place.family === 'ipv4' ? 'ip' : 'ip6';
      const { stdout } = await lab.run(['nft', '-a', 'list', 'chain', family, 'filter', 'INPUT']);
      const handle = /ct state invalid drop # handle ([0-9]+)/.exec(stdout)?.[1];
      if (handle === undefined) throw new Error(`the rule of nft is gone:\n${stdout}`);
      await lab.run(['nft', 'delete', 'rule', family, 'filter', 'INPUT', 'handle', handle]);
    },
    expected: refused,
    rivals: ['iptables-apply'],
  },
  {
    name: 'save-breaks',
    title: 'nobody answers, and iptables-save does not work for eight seconds from the question on',
    must: 'the old rules come back in time, and that is said when it could be read back',
    prepare: saveBreaks,
    strike: async (scene) => {
      scene.lab.write('asked', '');
      await until('the old rules are back', async () => (await scene.live()) === 'old');
      await setTimeout(6000);
      if (scene.lab.journal.has('done')) throw new Error('the end is on file, and nobody can have read it back');
      rmSync(inFolder(scene, 'asked'));
    },
    seconds: 15,
    expected: { ...rolledBack, within: 15 },
    rivals: [],
  },
  {
    name: 'save-broken',
    title: 'nobody answers, and iptables-save does not work any more from the question on',
    must: 'the old rules come back; and as nobody can read that, it says that the state is unknown',
    only: { backend: 'nft', family: 'ipv4' },
    prepare: saveBreaks,
    strike: async ({ lab, session }) => {
      const asked = lab.write('asked', '');
      await session.status(150);
      rmSync(asked);
    },
    seconds: 110,
    expected: { rules: 'old', status: [5], within: 120, says: /STATE UNKNOWN/ },
    rivals: [],
  },
  {
    name: 'dns-silent',
    title: 'a rule names a host, and the name server says nothing',
    must: 'it is refused before anything is touched, and does not hang there',
    question: 'no',
    wanted: ({ family }) =>
      `*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -s ${family === 'ipv4' ? 'four' : 'six'}.example.net -j ACCEPT\nCOMMIT\n`,
    needs: [{ program: 'perl', package: 'perl-base' }],
    options: ['--force'],
    prepare: async (scene) => {
      await scene.lab.run(['ip', 'link', 'set', 'lo', 'up']);
      const silent = 'my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1:53", Proto => "udp") or die; sleep 1000';
      scene.beside(['perl', '-MIO::Socket::INET', '-e', silent]);
      return {};
    },
    line: (apply, scene) => {
      writeFileSync(inFolder(scene, 'resolv.conf'), 'nameserver 127.0.0.1\n');
      const script = inFolder(scene, 'with-resolver');
      writeFileSync(script, `mount --bind ${quoted(inFolder(scene, 'resolv.conf'))} /etc/resolv.conf && ${apply}\n`);
      return `unshare -m sh ${quoted(script)}`;
    },
    seconds: 20,
    expected: refused,
    rivals: ['iptables-apply'],
  },
  lock('lock-at-load', 'before the load, for 3 s', 3, 'before'),
  lock('lock-at-undo', 'while the question stands, until 3 s past the deadline', 5, 'asked'),
  lock(
    'lock-for-long',
    'while the question stands, until 40 s past the deadline, which is longer than a load may take',
    42,
    'asked',
  ),
];

/** The lock of legacy iptables is in other hands for so many seconds. */
function lock(name: string, title: string, seconds: number, when: 'before' | 'asked'): Row {
  const hold = async (scene: Scene): Promise<void> => {
    const file = scene.lab.env['XTABLES_LOCKFILE'] ?? '';
    scene.beside(['flock', file, 'sleep', String(seconds)]);
    await until('the lock is held', async () => (await scene.lab.run(['flock', '-n', file, 'true'])).status !== 0);
  };
  return {
    name,
    title: `somebody else holds the lock of iptables ${title}`,
    must: 'it waits for the lock inside its limits, and tries again until the old rules are back',
    only: { backend: 'legacy' },
    seconds: seconds + 10,
    ...(when === 'asked'
      ? { strike: hold }
      : {
          prepare: async (scene: Scene) => {
            await hold(scene);
            return {};
          },
        }),
    expected: { ...rolledBack, within: seconds > 10 ? seconds + 8 : 10 },
    rivals: ['iptables-apply'],
  };
}
