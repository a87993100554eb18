/** `safeapply diff`: a file against the live rules, or against another file. Reads only. */
import { readLive } from '../apply/live.ts';
import { tablesOf } from '../apply/undo.ts';
import { diff, type DiffOptions, eachChange } from '../diff/diff.ts';
import { diffJson } from '../report/diff-json.ts';
import { newDiffWriter } from '../report/diff-text.ts';
import { lintText } from '../report/lint-text.ts';
import { readable } from '../ruleset/bytes.ts';
import { canonical, type RulesetInOrder } from '../ruleset/canonical.ts';
import { decode, type Decoded } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Diagnostic } from '../ruleset/diagnostic.ts';
import { draft } from '../ruleset/draft.ts';
import type { Dialect, Family } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { Backend } from '../system/system.ts';
import { command, type World } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { UsageError } from './usage-error.ts';
import { backendOption, formatOption, netnsOption } from './options.ts';

/** What its command line says. */
interface CommandLine {
  readonly file: string;
  readonly other: string | undefined;
  readonly ipv6: boolean;
  readonly backend: Backend | 'auto';
  readonly format: 'text' | 'json';
}

/** The command `diff`. Status 0: the same; 1: different. */
export const diffCommand = command(
  {
    operands: {
      file: { type: 'string', demandOption: true, describe: 'rules file; - is standard input' },
      other: { type: 'string', describe: 'a second file: then from FILE to this one' },
    },
    options: {
      ipv6: { type: 'boolean', default: false, describe: 'or -6: the files are for ip6tables' },
      backend: backendOption,
      netns: netnsOption,
      format: formatOption,
    },
  },
  runDiff,
);

async function runDiff(world: World, options: CommandLine): Promise<ExitStatus> {
  const first = await readRules(world, options.file, options);
  const second = options.other === undefined ? undefined : await readRules(world, options.other, options);
  if (!first || (options.other !== undefined && !second)) return exitStatus.cannot;
  const { family } = first;
  if (second !== undefined && second.family !== family) {
    throw new UsageError('one of the files is for IPv4 and the other for IPv6: -6 says that both are for IPv6');
  }
  const sides = second === undefined ? await withLive(world, first, options.backend) : twoFiles(first, second);
  const status = sides === undefined ? exitStatus.cannot : tellChanges(world, sides, options.format);
  // Afterwards: what was found in a line is known when it was read, and only those that differ are.
  for (const file of sides?.files ?? [first]) tell(world, file);
  return status;
}

/** What to compare. */
interface Sides {
  readonly family: Family;
  readonly before: RulesetInOrder;
  readonly after: RulesetInOrder;
  readonly options: DiffOptions;
  readonly files: readonly Side[];
}

function twoFiles(first: Side, second: Side): Sides {
  return { family: first.family, before: first.rules, after: second.rules, options: {}, files: [first, second] };
}

function tellChanges(world: World, { family, before, after, options }: Sides, format: 'text' | 'json'): ExitStatus {
  if (format === 'json') {
    const changes = diff(before, after, options);
    world.output.result(diffJson([{ family, changes }]));
    return changes.length === 0 ? exitStatus.done : exitStatus.findings;
  }
  let status: ExitStatus = exitStatus.done;
  const writer = newDiffWriter({ colour: world.output.colour.result }, (part) => {
    world.output.result(part);
  });
  eachChange(before, after, options, (change) => {
    status = exitStatus.findings;
    writer.add(change);
  });
  writer.end();
  return status;
}

/** One side of the comparison. */
interface Side extends Dialect {
  readonly path: string;
  readonly text: string;
  readonly codes: Uint8Array | undefined;
  readonly rules: RulesetInOrder;
  /** The tables that the file names. */
  readonly tables: readonly string[];
  /** What was found in the lines that were read: all of them, or those that the other side does not have. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rules of a file; undefined, and told why, for what is no rules-save text: read as rules it would be an empty firewall,
 * or one that iptables-restore refuses, and a comparison with it would mean nothing. Other findings are told and passed over.
 */
async function readRules(world: World, path: string, options: CommandLine): Promise<Side | undefined> {
  const decoded = decode(await world.files.read(path));
  const family = options.ipv6 ? 'ipv6' : familyOf(path, decoded.text);
  const side = sideOf(path, decoded, { family, backend: options.backend === 'legacy' ? 'legacy' : 'nft' });
  if (!side.diagnostics.some(({ check }) => check === 'not-rules-save' || check === 'missing-commit')) return side;
  tell(world, side);
  return undefined;
}

function sideOf(path: string, { text, codes }: Omit<Decoded, 'encoding'>, dialect: Dialect): Side {
  const common = { path, text, codes, ...dialect };
  const plain = draft(text, dialect, codes);
  if (plain !== undefined) return { ...common, tables: [...plain.rules.keys()], ...plain };
  const { ruleset, diagnostics } = parse(text, dialect, codes);
  return { ...common, tables: tablesOf(ruleset), rules: canonical(ruleset), diagnostics };
}

function tell(world: World, { path, text, family, diagnostics }: Side): void {
  if (diagnostics.length === 0) return;
  const lines = text.split('\n');
  const inOrder = diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: inOrder }] };
  world.output.progress(lintText(report, { colour: world.output.colour.progress }));
}

/** From the live rules to the file, in the tables that the file names: loading it would leave the others alone. */
async function withLive(world: World, wanted: Side, backend: Backend | 'auto'): Promise<Sides | undefined> {
  const system = await world.whole();
  if (!system.host.isRoot) {
    system.output.progress(
      'safeapply: only root may read the live rules; try: sudo safeapply diff …, or give two files\n',
    );
    return undefined;
  }
  const tools = await system.firewall.tools(wanted.family, backend);
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}\n`);
    return undefined;
  }
  const text = readable(live.text);
  const before = draft(text, tools)?.rules ?? canonical(parse(text, tools).ruleset);
  const file = tools.backend === wanted.backend ? wanted : sideOf(wanted.path, wanted, tools);
  return { family: wanted.family, before, after: file.rules, options: { tables: file.tables }, files: [file] };
}
