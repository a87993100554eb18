/** `safeapply lint` and `safeapply explain` as commands: statuses, files, standard input, options. */
import { explainCommand } from '../../lib/cli/explain.ts';
import { lintCommand } from '../../lib/cli/lint.ts';
import { main } from '../../lib/cli/main.ts';
import { checks } from '../../lib/lint/checks/index.ts';
import { worldOf } from './world.ts';

const head = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n';
const files = {
  clean: `${head}-A INPUT -p tcp --dport 22 -j ACCEPT\nCOMMIT\n`,
  error: `${head}-A INPUT -s host.example.com -j ACCEPT\nCOMMIT\n`,
  warning: `${head}-A INPUT -j DROP\n-A INPUT -p tcp --dport 22 -j ACCEPT\nCOMMIT\n`,
  info: `${head}:empty - [0:0]\nCOMMIT\n`,
  folder: 'EISDIR',
  empty: '',
  '99-lan.rules': '# udev\nSUBSYSTEM=="net", ACTION=="add", ATTR{address}=="00:11:22:33:44:55", NAME="lan0"\n',
  'local.rules': 'alert tcp any any -> $HOME_NET 22 (msg:"SSH"; sid:1;)\n',
  'audit.rules': '-D\n-b 8192\n-w /etc/passwd -p wa -k passwd\n-a always,exit -F arch=b64 -S adjtimex -k time\n',
  'script.rules': 'iptables -A INPUT -p tcp --dport 22 -j ACCEPT\n',
  'headless.rules': '-A INPUT -p tcp --dport 22 -j ACCEPT\n',
  '-': `${head}-A INPUT -s host.example.com -j ACCEPT\nCOMMIT\n`,
};

/** Runs `lint` with a command line. */
async function lint(...argv: readonly string[]): Promise<{ status: number; result: string; progress: string }> {
  const { system, printed } = worldOf(files);
  return { status: await main(['lint', ...argv], system), ...printed };
}

describe('the exit status', () => {
  test.each([
    [['clean'], 0],
    [['error'], 1],
    [['warning'], 1],
    [['info'], 0],
    [['clean', 'error'], 1],
    [['empty'], 1],
    [['warning', '--fail-on', 'error'], 0],
    [['error', '--fail-on', 'error'], 1],
    [['info', '--fail-on', 'info'], 1],
    [['clean', '--fail-on', 'info'], 0],
    [['error', '--fail-on', 'never'], 0],
    [['absent'], 3],
    [['folder'], 3],
    [['absent', 'error', '--fail-on', 'never'], 3],
  ])('of lint %j is %i', async (argv, status) => {
    expect(await lint(...argv)).toMatchObject({ status });
  });

  test.each([
    [[]],
    [['clean', '--format', 'yaml']],
    [['clean', '--fail-on', 'x']],
    [['clean', '--ipv4', '--ipv6']],
    [['clean', '--nonsense']],
  ])('lint %j is a bad command line', async (argv) => {
    expect(await lint(...argv)).toMatchObject({ status: 2, result: '' });
  });
});

test('a file that cannot be read is named with the reason, and the others are linted all the same', async () => {
  const { result, progress } = await lint('absent', 'folder', 'error');
  expect(progress).toMatch(/absent.*\n.*folder/u);
  expect(result).toContain('error:5:13: error:');
  expect(result).toMatch(/1 error in 1 file\n$/u);
});

test('when no file could be read, nothing is said of hazards', async () => {
  expect((await lint('absent')).result).toBe('');
});

test('findings go to standard output, and nothing else goes to standard error', async () => {
  const { result, progress } = await lint('error', 'warning');
  expect(result).toContain('[hostname-match]');
  expect(result).toMatch(/\n1 error, 1 warning in 2 files\n$/u);
  expect(progress).toBe('');
});

test('"-" is standard input', async () => {
  const { system, printed } = worldOf(files);
  const options = {
    files: ['-'],
    format: 'text',
    'fail-on': 'warning',
    backend: 'nft',
    noflush: false,
    'skip-foreign': false,
  } as const;
  expect(await lintCommand.run(system, { ...options, ipv4: undefined, ipv6: undefined })).toBe(1);
  expect(printed.result).toMatch(/^-:5:13: error: /u);
});

test('an info is shown with --fail-on info only', async () => {
  expect((await lint('info')).result).toBe(`no hazards found by ${checks.length} checks in 1 file\n`);
  expect((await lint('info', '--fail-on', 'info')).result).toContain('info: no rule jumps to');
});

test('JSON is printed also when there is nothing to say', async () => {
  const { result } = await lint('absent', '--format', 'json');
  expect(JSON.parse(result)).toEqual({ version: 1, files: [], summary: { errors: 0, warnings: 0, infos: 0 } });
});

test.each([
  [[], 'ipv4'],
  [['--ipv6'], 'ipv6'],
  [['--ipv6'], 'ipv6'],
  [['-4'], 'ipv4'],
])('with %j the family of a file that could be either is %s', async (argv, family) => {
  const { result } = await lint('clean', '--format', 'json', ...argv);
  expect(JSON.parse(result)).toMatchObject({ files: [{ family }] });
});

describe('--skip-foreign', () => {
  test.each(['99-lan.rules', 'local.rules', 'audit.rules'])('passes over %s with a note', async (path) => {
    const { status, result, progress } = await lint('--skip-foreign', path);
    expect({ status, result }).toEqual({ status: 0, result: '' });
    expect(progress).toContain(`"${path}" is skipped`);
  });

  test.each(['empty', 'script.rules', 'headless.rules', 'error'])('does not pass over %s', async (path) => {
    expect(await lint('--skip-foreign', path)).toMatchObject({ status: 1, progress: '' });
  });

  test('is not the default: a file that a person names is linted', async () => {
    expect(await lint('99-lan.rules')).toMatchObject({ status: 1 });
  });
});

describe('explain', () => {
  const explain = async (check: string | undefined): Promise<{ status: number; result: string; progress: string }> => {
    const { system, printed } = worldOf({});
    return { status: await explainCommand.run(system, { check }), ...printed };
  };

  test.each(checks)(
    'prints $name with its bad and its good example, in lines for a terminal',
    async ({ name, bad, good }) => {
      const { status, result } = await explain(name);
      expect(status).toBe(0);
      for (const line of [...bad.trimEnd().split('\n'), ...good.trimEnd().split('\n')])
        expect(result).toContain(`  ${line}\n`);
      expect(Math.max(...result.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  test('without a name lists all checks', async () => {
    const { status, result } = await explain(undefined);
    expect(status).toBe(0);
    for (const { name, summary } of checks) expect(result).toMatch(new RegExp(`^${name} .*${summary}$`, 'mu'));
  });

  test.each([
    ['hostname-matc', 'did you mean "hostname-match"?'],
    ['Nat-String-Match', 'did you mean "nat-string-match"?'],
    ['zzzzzzzz', 'the checks are hostname-match'],
  ])('of %s is a bad command line, and says which there is', async (name, hint) => {
    const { status, result, progress } = await explain(name);
    expect({ status, result }).toEqual({ status: 2, result: '' });
    expect(progress).toContain(hint);
  });
});
