/** Command lines that are read without yargs: it would have read them in the same way, word for word. */
import fc from 'fast-check';
import { commands, type Row } from '../../lib/cli/commands.ts';
import { parseWords } from '../../lib/cli/parse.ts';
import { readPlain } from '../../lib/cli/plain.ts';
import { UsageError } from '../../lib/cli/usage-error.ts';

/** What yargs makes of a command line; undefined when it is no command. */
async function byYargs(words: readonly string[]): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const asked = await parseWords(words);
    if (!('command' in asked)) return undefined;
    const names = [...Object.keys(asked.command.operands), ...Object.keys(asked.command.options)];
    const given = names.flatMap((name) => (asked.values[name] === undefined ? [] : [[name, asked.values[name]]]));
    return Object.fromEntries(given) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function rowOf(name: string): Row {
  const row = commands.find((each) => each.name === name);
  if (row === undefined) throw new Error(`there is no command ${name}`);
  return row;
}

const byDefault = { timeout: 60, 'dry-run': false, detach: false, force: false, quiet: false, 'require-proof': false };
const applying = { ...byDefault, backend: 'auto', format: 'text' };
const linting = { format: 'text', 'fail-on': 'warning', backend: 'nft', noflush: false, 'skip-foreign': false };

test.each([
  ['lint a.rules', { ...linting, files: ['a.rules'] }],
  ['lint a.rules b.rules', { ...linting, files: ['a.rules', 'b.rules'] }],
  ['lint --fail-on never a.rules --ipv6 b', { ...linting, files: ['a.rules', 'b'], 'fail-on': 'never', ipv6: true }],
  ['lint lint', { ...linting, files: ['lint'] }],
  ['diff a /dev/stdin --format json', { file: 'a', other: '/dev/stdin', ipv6: false, backend: 'auto', format: 'json' }],
  ['diff a', { file: 'a', ipv6: false, backend: 'auto', format: 'text' }],
  ['explain', {}],
  ['status', { format: 'text' }],
  ['watchdog 5d1c8a03-4-4026531840-1', { id: '5d1c8a03-4-4026531840-1' }],
  ['apply a.rules', { ...applying, files: ['a.rules'] }],
  ['apply --timeout 010 --write 5 --dry-run', { ...applying, files: [], timeout: 10, write: '5', 'dry-run': true }],
])('%s is plain, and says to both what it says', async (line, said) => {
  const [name = '', ...rest] = line.split(' ');
  expect(readPlain(await rowOf(name).load(), rest)).toEqual(said);
  expect(await byYargs([name, ...rest])).toEqual(said);
});

test.each([
  [['lint']],
  [['lint', '--help', 'a']],
  [['lint', '-h']],
  [['lint', '--version']],
  [['lint', '--ipv4', '--ipv6', 'a']],
  [['lint', '--ipv4', '--ipv4', 'a']],
  [['lint', '--ipv4', 'false', 'a']],
  [['lint', '--format', 'yaml', 'a']],
  [['lint', '--format=json', 'a']],
  [['lint', 'a', '--format']],
  [['lint', '--', 'a']],
  [['lint', '--skipForeign', 'a']],
  [['lint', '--no-ipv4', 'a']],
  [['lint', '--constructor', 'a']],
  [['lint', '"a"']],
  [['lint', '']],
  [['lint', '1e3']],
  [['diff', 'a', 'b', 'c']],
  [['apply', '-t', '5', 'a']],
  [['apply', '--timeout', '0', 'a']],
])('%j is left to yargs, be it right or wrong', async ([name = '', ...rest]) => {
  expect(readPlain(await rowOf(name).load(), rest)).toBeUndefined();
});

const oddWords = [
  '',
  '-',
  '--',
  '-t',
  '-x',
  '5',
  '-5',
  '010',
  '1e3',
  '0x1f',
  '.5',
  ' ',
  '"a b"',
  "'a'",
  '`a`',
  'a=b',
  '--a',
];
const names = ['__proto__', 'constructor', 'help', 'version', 'h', 'no-ipv6', 'skipForeign', 'dry-run.a', '_', '$0'];
const values = [
  'true',
  'false',
  'text',
  'json',
  'nft',
  'never',
  '90s',
  'lint',
  'a.rules',
  'ä',
  '\u{1f600}',
  'a\nb',
  '__proto__',
];

test.each(commands.map(({ name }) => name))('whatever is plain of %s, yargs reads in the same way', async (name) => {
  const command = await rowOf(name).load();
  const own = Object.keys(command.options).map((option) => `--${option}`);
  const word = fc.oneof(
    fc.constantFrom(...own, '--format', '--ipv6'),
    fc.constantFrom(...values),
    fc.constantFrom(...oddWords, ...names.map((each) => `--${each}`)),
    fc.tuple(fc.constantFrom(...own, '--a'), fc.constantFrom(...values, ...oddWords)).map((pair) => pair.join('=')),
    fc.string({ maxLength: 4 }),
  );
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
      const read = readPlain(command, words);
      if (read === undefined) return;
      plain += 1;
      expect(await byYargs([name, ...words])).toEqual(read);
    }),
    { numRuns: 300 },
  );
  expect(plain).toBeGreaterThan(3);
});
