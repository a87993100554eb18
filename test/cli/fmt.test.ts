/** `safeapply fmt` as a command: what it prints, what it writes and what it never does; statuses, files, options. */
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lib/cli/main.ts';
import { Failure } from '../../lib/system/failure.ts';
import { realFiles } from '../../lib/system/files.ts';
import type { Files } from '../../lib/system/system.ts';
import { worldOf } from '../lint/world.ts';

const head = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n';
const written = (...rules: readonly string[]): string => `${head}${rules.map((rule) => `${rule}\n`).join('')}COMMIT\n`;
const same = written('-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT');
const files = {
  same,
  other: written('-A INPUT -p tcp --dport ssh -j ACCEPT'),
  another: written('-A INPUT --protocol 6 --destination-port 22 --jump ACCEPT'),
  list: written('-A INPUT -s 192.0.2.2,192.0.2.1 -j ACCEPT'),
  counted: same.replace('[0:0]', '[5:6]').replace('-A', '[7:8] -A'),
  wrong: written('-A INPUT -p tcp --dport 22 -j ACEPT'),
  misplaced: written('-A INPUT -j MASQUERADE'),
  foreign: 'KERNEL=="sd*", SUBSYSTEM=="block", MODE="0660"\n',
  empty: '',
  named: written('-A INPUT -s imap.example.net -j ACCEPT', '-A OUTPUT -m owner --uid-owner nobody-here -j ACCEPT'),
  undecided: written('-A INPUT -j REJECT'),
  'rules.v6': written('-A INPUT -j REJECT'),
  ipv6: written('-A INPUT -s 2001:db8:0::1 -j ACCEPT'),
  every: written('-A INPUT ! -i + -j ACCEPT'),
  blank: written('-A INPUT -p tcp --dport ssh -j ACCEPT', '-A INPUT -i "a b" -j ACCEPT'),
  epoch: written('-A INPUT -p tcp --dport ssh -j ACCEPT', '-A INPUT -m time --datestop 1970 -j ACCEPT'),
  bytes: Buffer.from(written('-A INPUT -m comment --comment caf\xE9 -p 6'), 'latin1'),
  folder: 'EISDIR',
  '/dev/stdin': written('-A INPUT -p tcp --dport ssh -j ACCEPT'),
};

/** Runs `fmt` with a command line; also says what was written. */
async function fmt(
  ...argv: readonly string[]
): Promise<{ status: number; result: string; progress: string; wrote: Readonly<Record<string, string>> }> {
  const { system, printed } = worldOf(files);
  const wrote: Record<string, string> = {};
  const replace: Files['replace'] = (path, text) => {
    if (path === 'another') return Promise.reject(new Failure({ kind: 'file', path, action: 'write', code: 'EROFS' }));
    wrote[path] = text;
    return Promise.resolve();
  };
  const status = await main(['fmt', ...argv], { ...system, files: { ...system.files, replace } });
  return { status, ...printed, wrote };
}

describe('without --write and --check', () => {
  test.each([
    ['as it would be saved', 'other', same],
    ['unchanged when it is like that already', 'same', same],
    [
      'with a rule for each address',
      'list',
      written('-A INPUT -s 192.0.2.2/32 -j ACCEPT', '-A INPUT -s 192.0.2.1/32 -j ACCEPT'),
    ],
    ['without counters', 'counted', same],
    ['byte for byte where it is no UTF-8', 'bytes', written('-A INPUT -p tcp -m comment --comment "caf\xE9"')],
  ])('a file is printed %s, and nothing is written', async (_, path, result) => {
    expect(await fmt(path)).toEqual({ status: 0, result, progress: '', wrote: {} });
  });

  test('"-" is standard input', async () => {
    expect(await fmt('-')).toEqual({ status: 0, result: same, progress: '', wrote: {} });
  });

  test('several files are a bad command line, as they would be printed as one', async () => {
    expect(await fmt('same', 'other')).toMatchObject({ status: 2, result: '', wrote: {} });
  });
});

test.each([
  [[]],
  [['same', '--write', '--check']],
  [['same', '-', '--write']],
  [['same', '--ipv4', '--ipv6']],
  [['same', '--backend', 'auto']],
  [['same', '--nonsense']],
])('fmt %j is a bad command line', async (argv) => {
  expect(await fmt(...argv)).toMatchObject({ status: 2, result: '', wrote: {} });
});

describe('--check', () => {
  test('says nothing of a file that would not change', async () => {
    expect(await fmt('--check', 'same')).toEqual({ status: 0, result: '', progress: '', wrote: {} });
  });

  test('names those that would, is status 1 then, and writes nothing', async () => {
    const { status, result, wrote } = await fmt('--check', 'other', 'same', 'list');
    expect({ status, result, wrote }).toEqual({ status: 1, result: 'other\nlist\n', wrote: {} });
  });

  test('takes standard input', async () => {
    expect(await fmt('--check', '-')).toMatchObject({ status: 1, result: '/dev/stdin\n' });
  });
});

describe('--write', () => {
  test('puts the result into each file that differs, leaves the others alone, and prints nothing', async () => {
    expect(await fmt('--write', 'other', 'same')).toEqual({
      status: 0,
      result: '',
      progress: '',
      wrote: { other: same },
    });
  });

  test('hands on the bytes of a file that is no UTF-8', async () => {
    const { wrote } = await fmt('--write', 'bytes');
    expect(wrote).toEqual({ bytes: written('-A INPUT -p tcp -m comment --comment "caf\xE9"') });
  });

  test('goes on after a file that cannot be written, and is status 3', async () => {
    const { status, progress, wrote } = await fmt('--write', 'another', 'other');
    expect({ status, wrote }).toEqual({ status: 3, wrote: { other: same } });
    expect(progress).toMatch(/^safeapply: .*another/u);
  });

  // An interface of that name is printed bare, an end of time at its beginning not at all.
  test.each(['blank', 'epoch'])(
    'leaves a file (%s) alone that would be other rules then, and names the line',
    async (path) => {
      const { status, result, progress, wrote } = await fmt('--write', path, 'other');
      expect({ status, result, wrote }).toEqual({ status: 1, result: '', wrote: { other: same } });
      expect(progress).toMatch(new RegExp(`^${path}:6: error: .* not written\\n$`, 'u'));
    },
  );
});

describe.each(['wrong', 'misplaced', 'foreign', 'empty'])('what would not load (%s)', (path) => {
  test('is printed nowhere: its errors are, and the status is 1', async () => {
    const { status, result, progress } = await fmt(path);
    expect({ status, result }).toEqual({ status: 1, result: '' });
    expect(progress).toMatch(new RegExp(`^${path}:\\d+:\\d+: error: `, 'u'));
  });

  test('is not written, though the files beside it are', async () => {
    expect(await fmt('--write', path, 'other')).toMatchObject({ status: 1, result: '', wrote: { other: same } });
  });

  test('is not among the names of --check', async () => {
    expect(await fmt('--check', path, 'same')).toMatchObject({ status: 1, result: '' });
  });
});

test.each(['absent', 'folder'])(
  'a file that cannot be read (%s) is status 3, and the others are read',
  async (path) => {
    const { status, result, progress } = await fmt('--check', path, 'other');
    expect({ status, result }).toEqual({ status: 3, result: 'other\n' });
    expect(progress).toMatch(new RegExp(`^safeapply: .*${path}`, 'u'));
  },
);

test('names that only the host can look up stay as they are, and are said', async () => {
  const { status, result, progress } = await fmt('named');
  expect({ status, result }).toEqual({ status: 0, result: files.named });
  expect(progress.split('\n').map((line) => line.slice(0, 11))).toEqual(['named:5:13:', 'named:6:32:', '']);
  expect(progress).toContain('"imap.example.net" is left as written');
});

test('numbers are no such names', async () => {
  expect(await fmt('same')).toMatchObject({ progress: '' });
});

test('of many such names ten are said, and how many there are', async () => {
  const many = written(...Array.from({ length: 12 }, (_, n) => `-A INPUT -s host${n} -j DROP`));
  const { system, printed } = worldOf({ many });
  expect(await main(['fmt', 'many'], system)).toBe(0);
  expect(printed.progress.split('\n')).toHaveLength(12);
  expect(printed.progress).toMatch(/^many: and 2 more such names\n$/mu);
});

const unreachable = (family: '' | '6'): string =>
  written(`-A INPUT -j REJECT --reject-with icmp${family}-port-unreachable`);

test.each([
  ['undecided', [], unreachable('')],
  ['undecided', ['-6'], unreachable('6')],
  ['undecided', ['--ipv6'], unreachable('6')],
  ['rules.v6', [], unreachable('6')],
  ['rules.v6', ['-4'], unreachable('')],
  ['ipv6', [], written('-A INPUT -s 2001:db8::1/128 -j ACCEPT')],
  ['every', [], written('-A INPUT ! -i + -j ACCEPT')],
  ['every', ['--backend', 'nft'], written('-A INPUT ! -i + -j ACCEPT')],
  ['every', ['--backend', 'legacy'], written('-A INPUT -j ACCEPT')],
])('%s with %j is printed as that iptables-save would', async (path, argv, result) => {
  expect(await fmt(path, ...argv)).toMatchObject({ status: 0, result });
});

describe('--skip-foreign', () => {
  test('passes over a file of another program with a note', async () => {
    const { status, result, progress } = await fmt('--check', '--skip-foreign', 'foreign', 'same');
    expect({ status, result, progress }).toEqual({
      status: 0,
      result: '',
      progress: '"foreign" is skipped: no line of it is an iptables rule\n',
    });
  });

  test.each(['wrong', 'empty'])('does not pass over a file of rules that would not load (%s)', async (path) => {
    expect(await fmt('--check', '--skip-foreign', path)).toMatchObject({ status: 1 });
  });
});

test('addresses of the other family are refused where the family is said', async () => {
  expect(await fmt('ipv6', '-4')).toMatchObject({ status: 1, result: '' });
});

describe('on a real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-fmt-'));
  const path = join(folder, 'rules.v4');
  const link = join(folder, 'link');
  const write = async (name: string): Promise<number> => {
    const { system } = worldOf({});
    return await main(['fmt', '--write', name], { ...system, files: realFiles });
  };

  beforeEach(() => {
    rmSync(path, { force: true });
    writeFileSync(path, files.other);
    chmodSync(path, 0o640);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('--write keeps the mode, replaces the file in one step, and leaves nothing beside it', async () => {
    const before = lstatSync(path).ino;
    expect(await write(path)).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(same);
    expect(lstatSync(path).mode & 0o7777).toBe(0o640);
    // Another file under the same name: whoever has the old one open reads it to its end.
    expect(lstatSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['rules.v4']);
  });

  test('a file that is like that already is not touched', async () => {
    writeFileSync(path, same);
    const { ino, mtimeMs } = lstatSync(path);
    expect(await write(path)).toBe(0);
    expect(lstatSync(path)).toMatchObject({ ino, mtimeMs });
  });

  test('through a link the file behind it is written, and the link stays', async () => {
    symlinkSync('rules.v4', link);
    expect(await write(link)).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(same);
    rmSync(link);
  });
});
