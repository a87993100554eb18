/** The command line under the name of iptables-apply: what it means, and the status of what cannot be begun. */
import { dropIn } from '../../lib/cli/drop-in.ts';
import { readDropIn } from '../../lib/cli/drop-in-options.ts';
import type { System } from '../../lib/system/system.ts';
import { Failure, type FailureFacts } from '../../lib/system/failure.ts';
import { makeWorld } from '../fakes/world.ts';

const byDefault = {
  name: 'iptables-apply',
  family: 'ipv4',
  kind: 'rules',
  path: '/etc/network/iptables.up.rules',
  savefile: undefined,
  timeout: 10,
};

test.each([
  [[], {}],
  [[''], {}],
  [['f'], { path: 'f' }],
  [['f', 'g'], { path: 'f' }],
  [['-t', '4', 'f'], { path: 'f', timeout: 4 }],
  [['-t4', 'f'], { path: 'f', timeout: 4 }],
  [['--timeout=4', 'f'], { path: 'f', timeout: 4 }],
  [['f', '--time', '4'], { path: 'f', timeout: 4 }],
  [['-t', '3', '-t', '4'], { timeout: 4 }],
  [['-t', '010'], { timeout: 10 }],
  [['-t', '08'], { timeout: 8 }],
  [['-t', '+5'], { timeout: 5 }],
  [['-t', '3600'], { timeout: 3600 }],
  [['--', 'f'], { path: 'f' }],
  [['--', '-t'], { path: '-t' }],
  [['-'], { path: '-' }],
  [['-w', ''], { savefile: '/etc/network/iptables.up.rules' }],
  [['--write='], { savefile: '/etc/network/iptables.up.rules' }],
  [['-w', '/tmp/a b', 'f'], { path: 'f', savefile: '/tmp/a b' }],
  [['-w', 'a', '--write', 'b'], { savefile: 'b' }],
  [['-c'], { kind: 'command', path: '/etc/network/iptables.up.run' }],
  [['-c', 'run', 'ignored'], { kind: 'command', path: 'run' }],
  [['run', '--com'], { kind: 'command', path: 'run' }],
  [['-cw', 'out', 'run'], { kind: 'command', path: 'run', savefile: 'out' }],
])('%j of iptables-apply is %j', (words, wanted) => {
  expect(readDropIn('iptables-apply', words)).toEqual({ ...byDefault, ...wanted });
});

test.each([
  ['ip6tables-apply', 'ipv6', '/etc/network/ip6tables.up'],
  ['iptables-apply6', 'ipv6', '/etc/network/ip6tables.up'],
  ['iptables-apply-v4', 'ipv4', '/etc/network/iptables.up'],
])('%s is for %s, and has its files at %s', (name, family, stem) => {
  expect(readDropIn(name, ['-w', ''])).toMatchObject({ family, path: `${stem}.rules`, savefile: `${stem}.rules` });
  expect(readDropIn(name, ['-c'])).toMatchObject({ family, path: `${stem}.run` });
});

test.each([
  [['-t', '0', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '-5', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '1.5', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '5s', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '0x10', 'f'], 'Error: timeout must be a positive number\n'],
  [['-t', '3601', 'f'], 'Error: timeout must be 3600 (seconds) at most\n'],
  [['-x', '--no'], "iptables-apply: invalid option -- 'x'\niptables-apply: unrecognized option '--no'\n"],
  [['-h', '-x'], "iptables-apply: invalid option -- 'x'\n"],
])('%j is a mistake: status 1', (words, text) => {
  expect(readDropIn('iptables-apply', words)).toEqual({ text, status: 1 });
});

test.each([
  [['-h'], 'Usage:\n  iptables-apply [-hV] [-t timeout] [-w savefile] {[rulesfile]|-c [runcmd]}\n'],
  [['--help', '-t', 'nonsense'], 'Usage:'],
  [['-Vh'], 'iptables-apply (safeapply unbundled) -- a safer way to update iptables remotely\n'],
])('%j asks for words on standard error: status 0', async (words, text) => {
  const { status, stdout, stderr } = await run(words);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain(text);
});

const missing = { kind: 'tool-missing', tool: 'iptables', debianPackage: 'iptables' } as const;

test.each<[string, FailureFacts, number, string]>([
  ['files.read', { kind: 'file', path: 'f', action: 'read', code: 'ENOENT' }, 2, 'Error: rulesfile not readable: f\n'],
  [
    'files.checkReplaceable',
    { kind: 'file', path: 'out', action: 'write', code: 'EROFS' },
    8,
    'Error: savefile not writable: out\n',
  ],
  ['firewall.tools', missing, 127, 'Error: needed command not found: iptables\n'],
  ['firewall.rehearse', { kind: 'scratch', stderr: 'EPERM' }, 3, 'Error: support for network namespaces lacking'],
  [
    'firewall.save',
    { kind: 'command', command: 'iptables-save', exitCode: 1, stderr: 'no' },
    4,
    'Error: unknown error saving old iptables rules\n',
  ],
  ['store.claim', { kind: 'store', path: '/run', code: 'ENOSPC', detail: '' }, 1, 'Error: nothing was changed\n'],
])(
  'where %s fails, nothing is touched, and the status is that of the script: %j, %i',
  async (where, facts, status, words) => {
    const ended = await run(['-w', 'out', 'f'], (system) => failing(system, where, new Failure(facts)));
    expect(ended).toMatchObject({ status, stdout: '', touched: false });
    expect(ended.stderr).toContain(words);
  },
);

test.each<[string, (system: System) => System, number, string]>([
  [
    'no root',
    (system) => ({ ...system, host: { ...system.host, isRoot: false } }),
    3,
    'Error: only root may change the firewall\n',
  ],
  [
    'no terminal',
    (system) => ({ ...system, terminal: { ...system.terminal, canAsk: () => false } }),
    255,
    'Error: there is no terminal to ask at; nothing was changed',
  ],
])('with %s nothing is touched, and the status is that of the script', async (_, change, status, words) => {
  const ended = await run(['f'], change);
  expect(ended).toMatchObject({ status, stdout: '', touched: false });
  expect(ended.stderr).toContain(words);
});

test('what is no program that may be run is status 6, and is looked for as a path only', async () => {
  const looked: string[] = [];
  const ended = await run(['-c', 'run'], (system) => ({
    ...system,
    host: {
      ...system.host,
      program: (name) => {
        looked.push(name);
        return Promise.resolve(undefined);
      },
    },
  }));
  expect(looked).toEqual(['./run']);
  expect(ended).toMatchObject({ status: 6, stdout: '', stderr: 'Error: runcmd not executable: run\n' });
});

test('a mistake of ours is not caught: it must end as state unknown', async () => {
  await expect(
    dropIn('iptables-apply', ['f'], {
      output: makeOutput().output,
      whole: () => Promise.reject(new TypeError('a mistake of ours')),
    }),
  ).rejects.toThrow('a mistake of ours');
});

/** Runs one command line in the fake world, where `f` is a rules file. */
async function run(words: readonly string[], change: (system: System) => System = (system) => system) {
  const world = makeWorld({ rules: new Map() });
  const { output, printed } = makeOutput();
  const ended: number[] = [];
  world.start('person', async (system) => {
    const read = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(rules));
    const whole = change({ ...system, output, files: { ...system.files, read } });
    ended.push(await dropIn('iptables-apply', words, { output, whole: () => Promise.resolve(whole) }));
  });
  await world.time.run(() => ended.length > 0, 5000);
  const touched = world.kernel.size > 0;
  return { status: ended[0], stdout: printed.result.join(''), stderr: printed.progress.join(''), touched };
}

const rules = '*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n';

function makeOutput() {
  const printed: { readonly result: string[]; readonly progress: string[] } = { result: [], progress: [] };
  const output: System['output'] = {
    result: (text) => printed.result.push(text),
    rules: () => undefined,
    progress: (text) => printed.progress.push(text),
    colour: { result: false, progress: false },
  };
  return { printed, output };
}

/** The system, where one function of one part of it fails. */
function failing(system: System, where: string, failure: Failure): System {
  const [part = '', name = ''] = where.split('.');
  const parts: Readonly<Record<string, unknown>> = { ...system };
  const whole = parts[part];
  return Object.assign({}, system, { [part]: Object.assign({}, whole, { [name]: () => Promise.reject(failure) }) });
}
