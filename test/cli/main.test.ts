/** The command line, from words to an exit status. The world is the fake one; but for a program of -c, nothing here may change its rules. */
import { main } from '../../lib/cli/main.ts';
import { parseTimeout } from '../../lib/cli/options.ts';
import type { System } from '../../lib/system/system.ts';
import { makeWorld, type World } from '../fakes/world.ts';
import { worldOf } from '../lint/world.ts';

/** Runs one command line; a file is whatever the fake disk gives, which is empty. */
async function run(...args: readonly string[]): Promise<Ended> {
  return await runIn(makeWorld({ rules: new Map() }), args);
}

interface Ended {
  readonly status: number | undefined;
  /** All that was ever said in this world. */
  readonly said: string;
  /** Whether its rules are what they were. */
  readonly kept: boolean;
}

/** The same in a world that is there already, with other parts of the system perhaps. */
async function runIn(
  world: World,
  args: readonly string[],
  others: (own: System) => Partial<System> = () => ({}),
): Promise<Ended> {
  const ended: number[] = [];
  world.start('person', async (own) => {
    const system = { ...own, ...others(own) };
    ended.push(
      await main(args, { ...system, whole: () => Promise.resolve(system), runIn: () => Promise.resolve(undefined) }),
    );
  });
  await world.time.run(() => ended.length > 0, 5000);
  return { status: ended[0], said: world.printed.join(''), kept: world.kernel.size === 0 };
}

test.each([
  [[], 'which rules file?'],
  [['apply'], 'which rules file?'],
  [['a.rules', '-4', 'b.rules'], 'a.rules and b.rules are both for IPv4'],
  [['a.rules', 'b.rules'], 'a.rules and b.rules are both for IPv4'],
  [['a.rules', '-6', 'b.rules', 'c.v6'], 'c.v6 and b.rules are both for IPv6'],
  [['-w', 'out', '-4', 'a.rules', '-6', 'b.rules'], 'two families: say --write4 FILE and --write6 FILE'],
  [['--write6', 'out', 'a.rules'], 'no rules are applied for IPv6'],
  [['a.rules', '-c', 'true'], '-c CMD goes without rules files'],
  [['--dry-run', '-c', 'true'], 'cannot be tried out'],
  [['-c', '/no/such/program'], 'there is no program /no/such/program'],
  [['-c'], 'Not enough arguments following: c'],
  [['--probe', 'true', '--detach', 'a.rules'], 'probes decide before the command ends'],
  [['--probe-tcp', 'example', 'a.rules'], '"example" is no HOST:PORT'],
  [['--probe-tcp', 'example:70000', 'a.rules'], '"example:70000" is no HOST:PORT'],
  [['--probe', 'true', '--require-proof', 'a.rules'], 'either probes decide or a new connection'],
  [['rollback', '--to', 'x'], '"x" is no number of the history'],
  [['rollback', '12345678-4-5-1', '--to', '3'], '--to begins a new transaction'],
  [['extend', '-t', '0'], '"0" is out of range'],
  [['-t', '0', 'a.rules'], '"0" is out of range'],
  [['-t', '61m', 'a.rules'], '"61m" is out of range'],
  [['-t', 'soon', 'a.rules'], '"soon" is no timeout'],
  [['-t', '-5', 'a.rules'], 'timeout'],
  [['-t', '5', '-t', '6', 'a.rules'], 'is given more than once'],
  [['-t'], 'Not enough arguments following: t'],
  [['--nonsense', 'a.rules'], 'unknown option --nonsense for apply\n'],
  [['--no-force', 'a.rules'], 'unknown option --no-force for apply\n'],
  [['rollback', '--to', '3', '-w', 'out'], 'unknown option -w for rollback\n'],
  [['rollback', '-6', 'a.rules'], 'unknown option -6 for rollback\n'],
  [['confirm', '--dry-run=true'], 'unknown option --dry-run for confirm\n'],
  [['status', '-t90'], 'unknown option -t for status (in "-t90")\n'],
  [['history', '--fooBar'], 'unknown option --fooBar for history\n'],
  [['explain', '-x', '--', '-y'], 'unknown option -x for explain\n'],
  [['extend', '-t5m'], 'unknown option -5 for extend (in "-t5m")\n'],
  [['extend', '-t9', '--detach'], 'unknown option --detach for extend\n'],
  [['lint', '--nonsense', 'a.rules'], 'unknown option --nonsense for lint\n'],
  [['fmt', '--skipForeign', '--quiet', 'a.rules'], 'unknown option --quiet for fmt\n'],
  [['check', '-5', 'a.rules', '-n'], 'unknown option -n for check\n'],
  [['diff', 'a', 'b', 'c'], 'Unknown argument: c\n'],
  [['check', '--limit', '0', 'a'], '"0" is out of range; the time limit may be 1 s to 1 h\n'],
  [['check', '--limit', 'soon', 'a'], '"soon" is no time limit; give seconds, or 90s, 5m, 1h\n'],
  [['check', '--limit', '5', '--limit', '6', 'a'], '--limit is given more than once\n'],
  [['--backend', 'ebpf', 'a.rules'], 'Invalid values'],
  [['--detach', '-w', 'out', 'a.rules'], '--write waits for the end'],
  [['lint'], 'Not enough non-option arguments'],
  [['lint', 'a', '--fail-on', 'never', '--fail-on', 'error'], '--fail-on is given more than once'],
  [['lint', 'a', '--format', 'text', '--format', 'json'], '--format is given more than once'],
  [['diff'], 'Not enough non-option arguments'],
  [['explain', 'nat-strin-match'], 'nat-string-match'],
])('%j is a bad command line: status 2, the reason is said, nothing is touched', async (args, reason) => {
  const { status, said, kept } = await run(...args);
  expect({ status, kept }).toEqual({ status: 2, kept: true });
  expect(said).toContain(reason);
});

test.each([[['--help']], [['-h']], [['lint', '--help']], [['--version']], [['-V']]])(
  '%j asks for words: status 0',
  async (args) => {
    expect((await run(...args)).status).toBe(0);
  },
);

const ofSafeapply = 'stands behind -c, so it is an option of the program; those of safeapply come before -c\n';

test.each([
  [['-c', 'true', '--detach'], `--detach ${ofSafeapply}`],
  [['-c', 'true', '--probe=x', '--detach'], `--probe=x ${ofSafeapply}`],
  [['-c', 'true', '--detached'], '--detach and then safeapply confirm\n'],
  [['-c', 'true'], '--detach and then safeapply confirm\n'],
])('without a terminal %j hears of --detach what helps', async (args, end) => {
  const { status, said } = await runIn(makeWorld({ rules: new Map() }), args, ({ terminal }) => ({
    terminal: { ...terminal, canAsk: () => false },
  }));
  expect(status).toBe(3);
  expect(said.endsWith(end)).toBe(true);
});

test('a program gets its words as they were typed, also those that yargs would misread', async () => {
  const program = { text: '*filter\n-A INPUT -j DROP\nCOMMIT\n', exitCode: 0 };
  const world = makeWorld({ rules: new Map(), program });
  await runIn(world, ['--detach', '-c', 'true', '-4', '-', '-6']);
  expect((await runIn(world, ['status'])).said).toContain('from true -4 - -6\n');
});

test('a file without rules is refused: loading it would change nothing, and say that it was applied', async () => {
  const { status, said, kept } = await run('empty.rules');
  expect({ status, kept }).toEqual({ status: 1, kept: true });
  expect(said).toContain('the file is empty');
});

test.each([
  [['fmt', 'a.rules'], '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n'],
  [['fmt', '--check', 'a.rules'], 'a.rules\n'],
  [['fmt', '--check', '--backend=nft', 'a.rules'], 'a.rules\n'],
])('%j is a good command line, though --check and --write exclude each other', async (args, result) => {
  const { system, printed } = worldOf({ 'a.rules': '*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n' });
  await main(args, system);
  expect(printed).toEqual({ result, progress: '' });
});

test.each([[['fmt', '--check', '--write', 'a.rules']], [['lint', '--ipv4', '--ipv6', 'a.rules']]])(
  '%j names two options that exclude each other: status 2',
  async (args) => {
    const { status, said } = await run(...args);
    expect(status).toBe(2);
    expect(said).toContain('mutually exclusive');
  },
);

test.each([[['diff', 'a', 'b']], [['diff', 'a']]])(
  '%j of what is no rules file is no difference: status 3',
  async (args) => {
    const { status, said } = await run(...args);
    expect(status).toBe(3);
    expect(said).toContain('the file is empty');
  },
);

test.each(['nft', 'legacy'] as const)(
  'diff with the live rules of %s tells what is wrong in a line',
  async (backend) => {
    const file = '*filter\n-A INPUT -p tcp --dport 99999 -j ACCEPT\nCOMMIT\n';
    const { status, said } = await runIn(
      makeWorld({ rules: new Map() }),
      ['diff', 'a.rules'],
      ({ files, firewall }) => ({
        files: { ...files, read: () => Promise.resolve(new TextEncoder().encode(file)) },
        firewall: { ...firewall, tools: async (...asked) => ({ ...(await firewall.tools(...asked)), backend }) },
      }),
    );
    expect(status).toBe(1);
    expect(said).toContain('"99999" is no value for "--dport"');
  },
);

test.each([['confirm'], ['rollback']])('%s with nothing pending could not do its job: status 3', async (command) => {
  const { status, said } = await run(command);
  expect(status).toBe(3);
  expect(said).toContain('no such pending transaction');
});

test('status with nothing pending is status 0', async () => {
  expect(await run('status')).toMatchObject({
    status: 0,
    said: expect.stringContaining('no transaction is pending') as string,
  });
});

test.each([[['lint', 'a.rules']], [['lint', '--format=text', 'a.rules']]])(
  'a mistake of ours in the middle of %j is no bad command line: it is not caught',
  async (args) => {
    const { files, output } = worldOf({ 'a.rules': '*filter\nCOMMIT\n' }).system;
    const mistaken = { ...output, result: () => failed() };
    const notNeeded = (): Promise<never> => Promise.reject(new Error('not needed'));
    const world = { files, output: mistaken, whole: notNeeded, runIn: notNeeded };
    await expect(main(args, world)).rejects.toThrow('a mistake of ours');
  },
);

function failed(): never {
  throw new TypeError('a mistake of ours');
}

test.each([
  ['90', 90],
  ['90s', 90],
  ['5m', 300],
  ['1h', 3600],
  ['010', 10],
])('the timeout %s is %d s', (text, seconds) => {
  expect(parseTimeout(text)).toBe(seconds);
});

test.each(['', '0', '0m', '3601', '2h', '1.5', '1e3', '0x10', '-1', ' 5', '5 m', 'ten'])(
  'the timeout "%s" is refused',
  (text) => {
    expect(() => parseTimeout(text)).toThrow('timeout');
  },
);
