/**
 * `fmt` against the real iptables-save: whole files are loaded in private network namespaces, and what the kernel then holds
 * is printed by iptables-save and by `fmt` in the same letters, apart from comments and counters.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '../../bench/corpora/corpus.ts';
import { corpora } from '../../bench/corpora/index.ts';
import { randomFrom } from '../../bench/corpora/random.ts';
import type { Command } from '../../lib/cli/command.ts';
import { diffCommand } from '../../lib/cli/diff.ts';
import { fmtCommand } from '../../lib/cli/fmt.ts';
import { worldOf } from '../lint/world.ts';
import { inputRows } from '../ruleset/inputs.ts';
import { type Backend, backends, kernelTest } from './needs.ts';
import { type Dialect, hands, rulesetOf } from './random-ruleset.ts';
import { reload, tablesOf, uncounted } from './reload.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { whyNotCompared } from './version.ts';

leavesTheMachineAlone();

/** A whole file, in bytes. */
interface Case {
  readonly name: string;
  readonly text: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'safeapply-fmt-'));
const lock = join(scratch, 'lock');
const needs = whyNotCompared();
/** As fast-check's in the other tests: FC_SEED=$RANDOM looks for new cases. */
const seed = Number(process.env['FC_SEED'] ?? 1);

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const dialect = { backend, family };
    const sources = {
      'the examples and the files of the tests': () => [...files(family), ...inputs(dialect)],
      'rulesets of hundreds of rules': () => made(family),
      'rulesets made by chance': () => dealt(dialect),
    };
    for (const [what, cases] of Object.entries(sources)) {
      kernelTest(
        `${backend}, ${family}: fmt prints ${what} as iptables-save does`,
        async () => {
          await compare(dialect, cases());
        },
        { needs },
      );
    }
  }
}

/** For each: fmt of the file is its save, fmt of the save is itself, and from the one to the other nothing changes. */
async function compare(dialect: Dialect, cases: readonly Case[]): Promise<void> {
  expect(cases.length).toBeGreaterThan(2);
  const { backend } = dialect;
  const suffix = dialect.family === 'ipv4' ? 'v4' : 'v6';
  for (const { name, text } of cases) {
    const { status, stderr, saved } = await reload(dialect, text, lock);
    if (status !== 0) throw new Error(`${name}: iptables-restore refuses it: ${stderr}`);
    const [file, save] = [`file.${suffix}`, `save.${suffix}`];
    const run = runIn({ [file]: text, [save]: saved }, backend);
    const done = { status: 0, result: '', progress: '' };
    const printed = await run(fmtCommand, { files: [file] });
    const result = tablesOf(printed.result, backend);
    expect({ name, ...printed, result }).toEqual({ name, ...done, result: tablesOf(saved, backend) });
    // Without a table, nothing was loaded: a file for the other family.
    if (saved === '') continue;
    const again = await run(fmtCommand, { files: [save] });
    expect({ name, ...again }).toEqual({ name, ...done, result: uncounted(saved) });
    const changed = await run(diffCommand, { file, other: save, format: 'text' });
    expect({ name, ...changed, progress: '' }).toEqual({ name, ...done });
  }
}

type Runner = (
  command: Command,
  values: Readonly<Record<string, unknown>>,
) => Promise<{ status: number; result: string; progress: string }>;

/** Runs commands in a world of these files. */
function runIn(contents: Readonly<Record<string, string>>, backend: Backend): Runner {
  const bytes = Object.entries(contents).map(([name, text]) => [name, Buffer.from(text, 'latin1')] as const);
  return async (command, values) => {
    const { system, printed } = worldOf(Object.fromEntries(bytes));
    const status = await command.run(system, { backend, ...values });
    return { status, ...printed };
  };
}

/** The examples, but for the one with a host name, and dumps with what they were made of. */
function files(family: Dialect['family']): readonly Case[] {
  const folders = ['../../examples/', '../testdata/ruleset/same/'].map((path) => new URL(path, import.meta.url));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:rules|save)$/u.test(name) && !name.includes('hostname'))
      .filter((name) => name.includes('ipv6') === (family === 'ipv6'))
      .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'latin1') })),
  );
}

/** The whole inputs that iptables-restore takes by themselves. */
function inputs({ family, backend }: Dialect): readonly Case[] {
  return inputRows()
    .filter((row) => row.family === family && row.arguments.length === 0 && row.before.length === 0)
    .filter((row) => row[backend].status === 0 && row[backend].otherwise === undefined)
    .map(({ name, bytes }) => ({ name, text: bytes.toString('latin1') }));
}

/** Rulesets as they are met, at a size that the kernel takes in a moment. */
function made(family: Dialect['family']): readonly Case[] {
  const sizes = { block: [300], mixed: [300, 1000], kube: [300, 1000] } as const;
  return (['block', 'mixed', 'kube'] as const).flatMap((name) =>
    sizes[name].map((size) => {
      const text = textOf(corpora[name](size));
      return { name: `${name} of ${size}`, text: family === 'ipv4' ? text : inIpv6(text) };
    }),
  );
}

/** The single rules of the tests, shuffled into files, three times over. */
function dealt(dialect: Dialect): readonly Case[] {
  const random = randomFrom(seed);
  const decks = Array.from({ length: 3 }, () => hands(dialect, 70, random)).flat();
  return decks.map((rows, n) => ({ name: `number ${n}`, text: rulesetOf(dialect, rows, random) }));
}

/** The same with every address as the end of one of IPv6, without the rules that IPv6 has no words for. */
function inIpv6(text: string): string {
  const groups = (bytes: readonly string[]): string =>
    Buffer.from(bytes.map(Number))
      .toString('hex')
      .replace(/(?<=^.{4})/u, ':');
  return text
    .replace(/^-A .*(?:icmp|BROADCAST).*\n/gmu, '')
    .replace(
      /(\d+)\.(\d+)\.(\d+)\.(\d+)(?:\/(\d+)(?!\S)|\/(255\S+)|:(\d+))?/gu,
      (_, ...found: (string | undefined)[]) => {
        const [a = '', b = '', c = '', d = '', length, mask, port] = found;
        const address = `2001:db8::${groups([a, b, c, d])}`;
        if (length !== undefined) return `${address}/${96 + Number(length)}`;
        if (mask !== undefined) return `${address}/ffff:ffff:ffff:ffff:ffff:ffff:${groups(mask.split('.'))}`;
        return port === undefined ? address : `[${address}]:${port}`;
      },
    );
}
