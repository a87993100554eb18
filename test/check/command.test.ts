/** The command `check`: what it prints, and its exit status. */
import { checkCommand } from '../../lib/cli/check.ts';
import { fakeSandbox, type FakeSandboxOptions } from '../fakes/sandbox.ts';
import { makeWorld } from '../fakes/world.ts';
import { worldOf } from '../lint/world.ts';

const good = '*filter\n-A INPUT -p tcp -j ACCEPT\nCOMMIT\n';
const bad = '*filter\n-A INPUT -p tcp -j ACCEPT\n-A INPUT -m owner --uid-owner 0\nCOMMIT\n';
const six = '*filter\n-A INPUT -s 2001:db8::1 -j ACCEPT\nCOMMIT\n';

interface Ended {
  readonly status: number | undefined;
  readonly result: string;
  readonly progress: string;
}

async function run(
  files: readonly string[],
  { format = 'text', ...sandbox }: FakeSandboxOptions & { readonly format?: 'text' | 'json' } = {},
): Promise<Ended> {
  const { system: readable, printed } = worldOf({ good, bad, six });
  const world = makeWorld({ rules: new Map() });
  const ended: number[] = [];
  world.start('person', async (system) => {
    const refuses = (rules: readonly string[]): readonly string[] => rules.filter((rule) => rule.includes('owner'));
    const whole = { ...system, ...readable, sandbox: fakeSandbox({ refuses, ...sandbox }) };
    const options = { files, backend: 'auto', ipv4: undefined, ipv6: undefined, limit: 60, format };
    ended.push(await checkCommand.run({ ...readable, whole: () => Promise.resolve(whole) }, options));
  });
  await world.time.run(() => ended.length > 0, 5000);
  return { status: ended[0], ...printed };
}

test('a file that is taken: status 0', async () => {
  expect(await run(['good'])).toEqual({ status: 0, result: 'good: taken by the kernel (IPv4, nft)\n', progress: '' });
});

test('a file that is refused: its line, and status 1, whatever comes after it', async () => {
  const { status, result } = await run(['bad', 'good', 'six']);
  expect(status).toBe(1);
  expect(result).toBe(
    'bad:3: error: the kernel refuses this: RULE_APPEND failed (Invalid argument): rule in chain X; "owner" is refused in the chain "INPUT"\n' +
      '  -A INPUT -m owner --uid-owner 0\n' +
      'bad: refused, 1 error (IPv4, nft)\n' +
      'good: taken by the kernel (IPv4, nft)\n' +
      'six: taken by the kernel (IPv6, nft)\n',
  );
});

test('a file that cannot be read is status 3, and the others are checked', async () => {
  const { status, result, progress } = await run(['nowhere', 'bad']);
  expect(status).toBe(3);
  expect(result).toContain('bad: refused');
  expect(progress).toBe('safeapply: cannot read nowhere: there is no such file\n');
});

test.each([
  [
    'good',
    'namespaces',
    0,
    'nothing wrong was found by iptables-restore --test and safeapply, but the kernel was NOT asked',
  ],
  ['good', 'iptables', 0, 'nothing wrong was found by safeapply, but the kernel was NOT asked'],
  ['bad', 'namespaces', 1, 'refused, 1 error (IPv4, nft), found without asking the kernel'],
  ['bad', 'iptables', 1, 'refused, 1 error (IPv4), found without asking the kernel'],
] as const)('%s without %s: status %d, and it is said who was asked', async (file, without, status, words) => {
  const answer = await run([file], { without });
  expect(answer.status).toBe(status);
  expect(answer.result).toContain(words);
});

test('no answer in time: status 3', async () => {
  const { status, result } = await run(['good'], { hangs: 2 });
  expect(status).toBe(3);
  expect(result).toContain('the time was over before the load was (60 s; --limit gives it more)');
});

test('JSON has the same facts', async () => {
  const { status, result } = await run(['bad', 'good'], { format: 'json', without: 'namespaces' });
  expect(status).toBe(1);
  const skipped = 'cannot make a throw-away network namespace to try the rules in: unshare: Operation not permitted';
  const common = { family: 'ipv4', backend: 'nft', unchecked: [], skipped };
  const message = '"owner" is refused in the chain "INPUT"';
  expect(JSON.parse(result)).toEqual({
    version: 1,
    files: [
      { path: 'bad', ...common, level: 'test', accepted: false, errors: [{ line: 3, message }] },
      { path: 'good', ...common, level: 'test', accepted: null, errors: [] },
    ],
  });
});
