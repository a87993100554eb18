/** The option that a command does not have is named as it was typed; and what yargs takes has none. */
import fc from 'fast-check';
import type { Command } from '../../lib/cli/command.ts';
import { commands } from '../../lib/cli/commands.ts';
import { parseWords } from '../../lib/cli/parse.ts';
import { unknownOption } from '../../lib/cli/unknown-option.ts';
import { UsageError } from '../../lib/cli/usage-error.ts';

async function load(name: string): Promise<Command> {
  const row = commands.find((each) => each.name === name);
  if (row === undefined) throw new Error(`there is no command ${name}`);
  return await row.load();
}

test.each([
  ['rollback', ['-w', 'out'], '-w for rollback'],
  ['rollback', ['--write=out'], '--write for rollback'],
  ['rollback', ['--write.x'], '--write for rollback (in "--write.x")'],
  ['rollback', ['-wout'], '-w for rollback (in "-wout")'],
  ['apply', ['-wout'], '-o for apply (in "-wout")'],
  ['apply', ['-t90', '-x5'], '-x for apply (in "-x5")'],
  ['apply', ['-t=9', '-x=5'], '-x for apply'],
  ['confirm', ['-4'], '-4 for confirm'],
  ['diff', ['-6', '-4'], '-4 for diff'],
  ['fmt', ['--noflush', '--quiet'], '--noflush for fmt'],
  ['fmt', ['---check'], '---check for fmt'],
])('of %s %j it is %s', async (name, words, said) => {
  expect(unknownOption(name, await load(name), words)).toBe(`unknown option ${said}`);
});

test.each([
  ['apply', ['-t', '-5', '-w', 'out', '-6', 'a', '-4', 'b', '-c']],
  ['apply', ['--dryRun', '--dry-run', '--probeTcp=a', '-h', '-V', '--help', '--version']],
  ['fmt', ['-6', '--skipForeign', '-', 'a', '--', '--quiet', '-x']],
  ['lint', ['--', '-4', '--nonsense']],
  ['lint', ['-5', '-.5', 'a-b', '']],
])('there is none in %s %j', async (name, words) => {
  expect(unknownOption(name, await load(name), words)).toBeUndefined();
});

test.each(['apply', 'rollback', 'lint', 'diff'])('what yargs takes of %s holds no unknown option', async (name) => {
  const command = await load(name);
  const own = Object.entries(command.options).flatMap(([long, { alias }]) => [
    `--${long}`,
    ...(alias === undefined ? [] : [`-${alias}`]),
  ]);
  const value = fc.constantFrom('5', '-5', '90', '1e3', 'true', 'text', 'json', 'a', '', '=', '.b', 'x=-y', '5m', ':1');
  const word = fc.oneof(
    fc.constantFrom(...own, '-4', '-6', '-', '--', '-x', '--foo', '--fooBar'),
    value,
    fc.tuple(fc.constantFrom(...own, '-4', '-x'), fc.constantFrom('', '='), value).map((parts) => parts.join('')),
  );
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
      const isTaken = await parseWords([name, ...words]).then(
        () => true,
        (error: unknown) => {
          if (error instanceof UsageError) return false;
          throw error;
        },
      );
      if (!isTaken) return;
      taken += 1;
      expect(unknownOption(name, command, words)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(10);
});
