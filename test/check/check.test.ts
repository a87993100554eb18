/** How a file is checked, over a sandbox in memory with the manners of iptables-restore; what it refuses, each test says. */
import { makeChecker } from '../../lib/check/check.ts';
import type { CheckedFile } from '../../lib/check/verdict.ts';
import { fakeSandbox, type FakeSandbox, type FakeSandboxOptions } from '../fakes/sandbox.ts';

interface Checked {
  readonly file: CheckedFile;
  readonly sandbox: FakeSandbox;
}

async function check(text: string, options: FakeSandboxOptions = {}): Promise<Checked> {
  const sandbox = fakeSandbox(options);
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const checker = makeChecker({ sandbox, clock }, { backend: options.backend ?? 'auto', limit: 60 });
  const file = await checker({ path: 'a.rules', bytes: Buffer.from(text, 'latin1'), family: 'ipv4' });
  return { file, sandbox };
}

const filter = (...rules: readonly string[]): string =>
  `${['*filter', ':INPUT ACCEPT [0:0]', ...rules, 'COMMIT'].join('\n')}\n`;
const lines = ({ file }: Checked): readonly number[] => file.errors.map(({ line }) => line);
const loaded = ({ sandbox }: Checked): string => sandbox.loaded.map(({ text }) => text).join('\n');
const owner = '-A INPUT -m owner --uid-owner 0 -j ACCEPT';
const tcp = '-A INPUT -p tcp -j ACCEPT';
const udp = '-A INPUT -p udp -j ACCEPT';
const refusing = (...rules: readonly string[]): FakeSandboxOptions => ({
  refuses: (read) => read.filter((each) => rules.includes(each)),
});

test('what the kernel takes is accepted', async () => {
  const { file } = await check(filter(tcp, udp));
  expect(file).toMatchObject({ level: 'kernel', accepted: true, errors: [], unchecked: [], skipped: undefined });
});

test.each(['nft', 'legacy'] as const)('what the kernel refuses is refused at its line: %s', async (backend) => {
  const { file } = await check(filter(tcp, owner, udp), { backend, ...refusing(owner) });
  expect(file).toMatchObject({ level: 'kernel', accepted: false, skipped: undefined });
  expect(file.errors).toMatchObject([{ line: 4, text: owner }]);
  expect(file.errors[0]?.message).toMatch(/the kernel refuses this.*"owner" is refused in the chain "INPUT"/u);
});

test.each(['nft', 'legacy'] as const)(
  'all that is wrong is found, in every table, by everybody: %s',
  async (backend) => {
    const text = filter(tcp, owner, '-A INPUT --nonsense', udp, owner.replace('0', '1')) + filter(owner);
    const reads = (line: string): string | undefined => (line.includes('nonsense') ? 'unknown option' : undefined);
    const refuses = (rules: readonly string[]): readonly string[] => rules.filter((rule) => rule.includes('owner'));
    expect(lines(await check(text, { backend, reads, refuses }))).toEqual([4, 5, 7, 11]);
  },
);

test('a rule that is wrong where a jump leads is blamed, and the jump is named', async () => {
  const text = filter(':OWN - [0:0]', '-A OWN -p tcp', '-A OWN -m owner --uid-owner 0', tcp, '-A INPUT -j OWN');
  const refuses = (rules: readonly string[]): readonly string[] =>
    ['-A INPUT -j OWN', '-A OWN -m owner --uid-owner 0'].every((each) => rules.includes(each))
      ? ['-A INPUT -j OWN']
      : [];
  for (const backend of ['nft', 'legacy'] as const) {
    const checked = await check(text, { backend, refuses });
    expect(lines(checked)).toEqual([5]);
    expect(checked.file.errors[0]?.message).toContain('it is reached by the jump of line 7');
  }
});

test.each([
  ['a missing COMMIT, once', '*filter\n-A INPUT -j ACCEPT\n', 2],
  ['an ending in the middle', filter('-V', tcp), 3],
  ['a crash', filter(tcp, '-R INPUT 1', udp), 4],
  ['what stands outside of a table', `${filter(tcp)}${tcp}\n`, 5],
  ['no table', '# nothing\n', 1],
  ['no byte', '', 1],
  ['a NUL byte', filter('-A INPUT -j ACC\0EPT'), 3],
  ['a line that would be read as two', filter(`-A INPUT -m comment --comment ${'x'.repeat(10_240)}`), 3],
])('%s is an error at its line', async (_title, text, line) => {
  const checked = await check(text);
  expect(lines(checked)).toEqual([line]);
  expect(checked.file.accepted).toBe(false);
});

test('a program that iptables would run is never given to it; the same letters in a comment are', async () => {
  const named = await check(filter('-A INPUT -M /tmp/x -j ACCEPT'));
  expect(lines(named)).toEqual([3]);
  expect(loaded(named)).not.toContain('/tmp/x');
  const comment = await check(filter('-A INPUT -m comment --comment "-M /tmp/x" -j ACCEPT'));
  expect(comment.file.accepted).toBe(true);
});

test('the label of a timer is another one in the sandbox, for timers belong to the whole machine', async () => {
  const checked = await check(filter('-A INPUT -j IDLETIMER --timeout 5 --label phone'));
  expect(checked.file.accepted).toBe(true);
  expect(loaded(checked)).toContain('--label sa.phone');
  expect(loaded(checked)).not.toContain('--label phone');
});

test('what is too large for an ordinary user goes in pieces, and lines stay those of the file', async () => {
  const many = Array.from({ length: 200 }, (_, n) => `-A INPUT -s 192.0.2.${n} -j ACCEPT`);
  const good = await check(filter(...many), { batch: 70 });
  expect(good.file.accepted).toBe(true);
  expect(good.sandbox.loaded.at(-1)?.noflush).toBe(true);
  const bad = await check(filter(...many, owner, tcp), { batch: 70, ...refusing(owner) });
  expect(lines(bad)).toEqual([203]);
});

test('what cannot go in pieces is said to be unchecked, and is no error', async () => {
  const many = Array.from({ length: 200 }, (_, n) => `-A INPUT -s 192.0.2.${n} -j ACCEPT`);
  const { file } = await check(filter(...many, '-I INPUT 1 -j ACCEPT'), { batch: 70 });
  expect(file).toMatchObject({
    accepted: null,
    level: 'parser',
    errors: [],
    skipped: { kind: 'too-large', line: 203 },
  });
});

test('an id that has no meaning in the sandbox is no error of the file, and one that has is', async () => {
  const rule = '-A OUTPUT -m owner --uid-owner 1000 -j ACCEPT';
  const ordinary = await check(filter(rule), { ids: 'some', ...refusing(rule) });
  expect(ordinary.file).toMatchObject({ accepted: null, errors: [], unchecked: [{ line: 3 }] });
  expect(lines(await check(filter(rule), { ids: 'all', ...refusing(rule) }))).toEqual([3]);
});

test('a host name is replaced where it cannot be looked up; what is no name is an error', async () => {
  const reads = (line: string): string | undefined => {
    const [, word] = /-s ([a-z]\S*)/u.exec(line) ?? [];
    return word === undefined ? undefined : `host/network \`${word}' not found`;
  };
  const name = await check(filter('-A INPUT -s mail.example -j ACCEPT', tcp), { reads });
  expect(name.file).toMatchObject({ accepted: null, errors: [], unchecked: [{ line: 3 }] });
  expect(loaded(name)).toContain('-s 192.0.2.1 ');
  expect(lines(await check(filter('-A INPUT -s a_b/c/d -j ACCEPT'), { reads }))).toEqual([3]);
});

describe('sets', () => {
  const rule = '-A INPUT -m set --match-set web src -j ACCEPT';
  const reads = (line: string): string | undefined => (line === rule ? "Set web doesn't exist." : undefined);

  test('one that is live is made as it is', async () => {
    const outside = { sets: new Map([['web', 'create web hash:net family inet']]), makers: ['ipset'] };
    const checked = await check(filter(rule), { outside });
    expect(checked.sandbox.loaded.at(-1)?.sets).toEqual(['create web hash:net family inet']);
    expect(checked.file).toMatchObject({ accepted: true, unchecked: [] });
  });

  test('one that is not is an error', async () => {
    const checked = await check(filter(rule), { reads, outside: { sets: new Map(), makers: ['ipset'] } });
    expect(lines(checked)).toEqual([3]);
    expect(checked.sandbox.loaded.at(-1)?.sets).toEqual([]);
  });

  test('one that nobody can see is said to be unchecked', async () => {
    const { file, sandbox } = await check(filter(rule), { outside: { sets: undefined, makers: ['ipset'] } });
    expect(file).toMatchObject({ accepted: null, errors: [], unchecked: [{ line: 3 }] });
    expect(sandbox.loaded.at(-1)?.sets).toEqual(['create web hash:ip family inet']);
  });

  test('without ipset the line is left out, and said to be unchecked', async () => {
    const { file } = await check(filter(rule, tcp), { reads });
    expect(file).toMatchObject({ accepted: null, errors: [], unchecked: [{ line: 3 }] });
  });
});

describe('where the kernel is out of reach', () => {
  test.each([
    ['iptables', 'parser'],
    ['namespaces', 'test'],
  ] as const)(
    'without %s the level is %s, what lint knows is found, and nothing is accepted',
    async (without, level) => {
      const good = await check(filter(tcp), { without });
      expect(good.file).toMatchObject({ level, accepted: null, errors: [], skipped: { kind: 'failure' } });
      const bad = await check(filter(tcp, owner), { without });
      expect(bad.file).toMatchObject({ accepted: false, skipped: { kind: 'failure' } });
      expect(lines(bad)).toEqual([4]);
    },
  );

  test('a load that never ends is no answer', async () => {
    const { file } = await check(filter(tcp), { hangs: 2 });
    expect(file).toMatchObject({ accepted: null, errors: [], skipped: { kind: 'unfinished', seconds: 60 } });
  });
});

test('after twenty errors nothing more is looked for, and that is said', async () => {
  const rules = Array.from({ length: 30 }, (_, n) => `-A INPUT --nonsense ${n}`);
  const { file } = await check(filter(...rules), {
    reads: (line) => (line.includes('nonsense') ? 'unknown option' : undefined),
  });
  expect(file.errors).toHaveLength(20);
  expect(file.skipped).toEqual({ kind: 'many-errors', count: 20 });
});

test('bytes that are UTF-8 are shown as the characters they mean, and others are not lost', async () => {
  const text = filter('-A INPUT -j N\xc3\xa4he', '-A INPUT -j N\xe4he');
  const { file } = await check(text, { reads: (line) => (line.includes('-j N') ? "Couldn't load target" : undefined) });
  expect(file.errors.map((each) => each.text)).toEqual(['-A INPUT -j Nähe', '-A INPUT -j Nähe']);
});
