/** The table of commands says of each what its own file says. */
import { commands, unnamed } from '../../lib/cli/commands.ts';

test.each(commands)('the operands of $name are those of its grammar, in their order', async ({ usage, load }) => {
  const { operands } = await load();
  const written = Object.entries(operands).map(([name, { array, demandOption }]) => {
    const word = array === true ? `${name}..` : name;
    return demandOption === true ? `<${word}>` : `[${word}]`;
  });
  expect(usage).toBe(written.join(' '));
});

test.each(commands)('all words of $name are for the last operand, if for any', async ({ load }) => {
  const arrays = Object.values((await load()).operands).map(({ array }) => array === true);
  expect(arrays.slice(0, -1)).not.toContain(true);
});

test('each name is there once, and so is the one that is meant when none is named', () => {
  const names = commands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(unnamed);
});
