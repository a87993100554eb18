/**
 * Every command in examples/README.md is run again, and prints what stands there. UPDATE_OUTPUTS=1 writes the outputs anew,
 * to be read in the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { main } from '../lib/cli/main.ts';
import { worldOf } from './lint/world.ts';

const root = new URL('../', import.meta.url);
const readmePath = new URL('examples/README.md', root);
const readme = readFileSync(readmePath, 'utf8');
const names = readdirSync(new URL('examples/', root)).filter((file) => file.endsWith('.rules'));
const contents = Object.fromEntries(
  names.map((name) => [`examples/${name}`, readFileSync(new URL(`examples/${name}`, root), 'utf8')]),
);
const block = /^```console\n\$ (safeapply lint [^\n]+)\n([^]*?)```$/gmu;

if (process.env['UPDATE_OUTPUTS'] !== undefined) {
  const outputs = new Map<string, string>();
  for (const [, command = ''] of readme.matchAll(block)) outputs.set(command, (await run(command)).result);
  const renewed = (command: string): string => `\`\`\`console\n$ ${command}\n${outputs.get(command) ?? ''}\`\`\``;
  writeFileSync(
    readmePath,
    readme.replace(block, (_old, command: string) => renewed(command)),
  );
}

const blocks = [...readFileSync(readmePath, 'utf8').matchAll(block)].map(([, command = '', output = '']) => ({
  command,
  output,
}));

test('every console block of the README is a lint command', () => {
  expect(blocks.length).toBe([...readme.matchAll(/^```\w+$/gmu)].length);
});

test.each(names)('%s has a header that tells its story, and is shown in the README', (name) => {
  expect(contents[`examples/${name}`]).toMatch(/^# .+\.\n#\n(?:# .+\n)+\*/u);
  expect(blocks.map(({ command }) => command)).toContain(`safeapply lint examples/${name}`);
  expect(readme).toContain(`\n## ${name}\n`);
});

test.each(names)('%s is as fmt prints it, as the hook in the README asks', async (name) => {
  const { status, result } = await run(`safeapply fmt --check examples/${name}`);
  expect({ status, result }).toEqual({ status: 0, result: '' });
});

test.each(blocks)('$command prints what the README shows', async ({ command, output }) => {
  const { status, result, progress } = await run(command);
  expect({ result, progress }).toEqual({ result: output, progress: '' });
  expect(status).toBe(command.includes('hazard-') ? 1 : 0);
});

test.each([
  ['hazard-hostname.rules', ['hostname-match']],
  ['hazard-nat-string.rules', ['nat-string-match', 'nat-string-match']],
])('%s has the hazard it is named after, and no other', async (name, expected) => {
  const { result } = await run(`safeapply lint examples/${name}`);
  expect([...result.matchAll(/: error: .* \[(\S+)\]$/gmu)].map(([, check]) => check)).toEqual(expected);
  expect(result).not.toContain('warning:');
});

async function run(command: string): Promise<{ status: number; result: string; progress: string }> {
  const { system, printed } = worldOf(contents);
  return { status: await main(command.split(' ').slice(1), system), ...printed };
}
