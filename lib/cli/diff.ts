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
import type { Backend, System } from '../system/system.ts';
import type { Command } from './command.ts';
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
export const diffCommand = {
  command: 'diff <file> [other]',
  describe: 'FILE against the live rules, or two files',
  builder: (yargs) =>
    yargs
      .positional('file', { type: 'string', demandOption: true, describe: 'rules file; - is standard input' })
      .positional('other', { type: 'string', describe: 'a second file: then from FILE to this one' })
      .option('ipv6', { type: 'boolean', default: false, describe: 'or -6: the files are for ip6tables' })
      .option('backend', backendOption)
      .option('format', formatOption),
  run: runDiff,
} satisfies Command<DiffOptions>;

async function runDiff(system: System, options: DiffOptions): Promise<ExitStatus> {
  const first = await readRules(system, options.file);
  const second = options.other === undefined ? undefined : await readRules(system, options.other);
  if (!first || (options.other !== undefined && !second)) return exitStatus.cannot;
  const family = options.ipv6 ? 'ipv6' : familyOf(options.file, first);
  const changes =
    second === undefined
      ? await againstLive(system, first, family, options.backend)
      : diff(canonical(first, family), canonical(second, family));
  if (changes === undefined) return exitStatus.cannot;
  const families: FamilyChanges[] = [{ family, changes }];
  const text =
    options.format === 'json' ? diffJson(families) : diffText(families, { colour: system.output.colour.result });
  system.output.result(text);
  return changes.length === 0 ? exitStatus.done : exitStatus.findings;
}

/**
 * The rules of a file; undefined, and told why, for what is no rules-save text: read as rules it would be an empty firewall,
 * or one that iptables-restore refuses, and a comparison with it would mean nothing. Other findings are told and passed over.
 */
async function readRules(system: System, path: string): Promise<Ruleset | undefined> {
  const { ruleset, diagnostics } = parse(decode(await system.files.read(path)).text);
  if (diagnostics.length === 0) return ruleset;
  const lines = ruleset.lines.map(({ text }) => text);
  const report = { checks: 1, files: [{ path, family: familyOf(path, ruleset), lines, diagnostics }] };
  system.output.progress(lintText(report, { colour: system.output.colour.progress }));
  return diagnostics.some(({ check }) => check === 'not-rules-save' || check === 'missing-commit')
    ? undefined
    : ruleset;
}

/** From the live rules to the file, in the tables that the file names: loading it would leave the others alone. */
async function againstLive(
  system: System,
  wanted: Ruleset,
  family: Family,
  backend: Backend | 'auto',
): Promise<FamilyChanges['changes'] | undefined> {
  if (!system.host.isRoot) {
    system.output.progress(
      'safeapply: only root may read the live rules; try: sudo safeapply diff …, or give two files\n',
    );
    return undefined;
  }
  const live = await readLive(system, await system.firewall.tools(family, backend));
  if (live.kind === 'doubtful') {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}\n`);
    return undefined;
  }
  const before: CanonicalRuleset = canonical(parse(readable(live.text)).ruleset, family);
  return diff(before, canonical(wanted, family), { tables: tablesOf(wanted) });
}
