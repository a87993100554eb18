/** `safeapply diff`: a file against the live rules, or against another file. Reads only. */
import { readLive } from '../apply/live.ts';
import { tablesOf } from '../apply/undo.ts';
import type { FamilyChanges } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import { diffJson } from '../report/diff-json.ts';
import { diffText } from '../report/diff-text.ts';
import { lintText } from '../report/lint-text.ts';
import { readable } from '../ruleset/bytes.ts';
import { canonical, type CanonicalRuleset } from '../ruleset/canonical.ts';
import { decode } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Family, Ruleset } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { Backend } from '../system/system.ts';
import { command, type World } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { backendOption, formatOption } from './options.ts';

/** What its command line says. */
export interface DiffOptions {
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
      format: formatOption,
    },
  },
  runDiff,
);

async function runDiff(world: World, options: DiffOptions): Promise<ExitStatus> {
  const first = await readRules(world, options.file, options);
  const second = options.other === undefined ? undefined : await readRules(world, options.other, options);
  if (!first || (options.other !== undefined && !second)) return exitStatus.cannot;
  const { family } = first.dialect;
  const changes =
    second === undefined
      ? await againstLive(world, first, family, options.backend)
      : diff(canonical(first), canonical(second));
  if (changes === undefined) return exitStatus.cannot;
  const families: FamilyChanges[] = [{ family, changes }];
  const text =
    options.format === 'json' ? diffJson(families) : diffText(families, { colour: world.output.colour.result });
  world.output.result(text);
  return changes.length === 0 ? exitStatus.done : exitStatus.findings;
}

/**
 * The rules of a file; undefined, and told why, for what is no rules-save text: read as rules it would be an empty firewall,
 * or one that iptables-restore refuses, and a comparison with it would mean nothing. Other findings are told and passed over.
 */
async function readRules(world: World, path: string, options: DiffOptions): Promise<Ruleset | undefined> {
  const { text } = decode(await world.files.read(path));
  const family = options.ipv6 ? 'ipv6' : familyOf(path, text);
  const { ruleset, diagnostics } = parse(text, { family, backend: options.backend === 'legacy' ? 'legacy' : 'nft' });
  if (diagnostics.length === 0) return ruleset;
  const lines = ruleset.lines.map(({ text }) => text);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics }] };
  world.output.progress(lintText(report, { colour: world.output.colour.progress }));
  return diagnostics.some(({ check }) => check === 'not-rules-save' || check === 'missing-commit')
    ? undefined
    : ruleset;
}

/** From the live rules to the file, in the tables that the file names: loading it would leave the others alone. */
async function againstLive(
  world: World,
  wanted: Ruleset,
  family: Family,
  backend: Backend | 'auto',
): Promise<FamilyChanges['changes'] | undefined> {
  const system = await world.whole();
  if (!system.host.isRoot) {
    system.output.progress(
      'safeapply: only root may read the live rules; try: sudo safeapply diff …, or give two files\n',
    );
    return undefined;
  }
  const tools = await system.firewall.tools(family, backend);
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}\n`);
    return undefined;
  }
  const before: CanonicalRuleset = canonical(parse(readable(live.text), tools).ruleset);
  return diff(before, canonical(wanted), { tables: tablesOf(wanted) });
}
