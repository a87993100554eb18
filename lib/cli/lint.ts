/** `safeapply lint FILE…`: hazards in rules files, found without touching or needing a firewall. Writes no file. */
import { checks } from '../lint/checks/index.ts';
import type { Subject } from '../lint/check.ts';
import { isForeign } from '../lint/foreign.ts';
import { isFragment } from '../lint/fragment.ts';
import { lint } from '../lint/lint.ts';
import type { LintedFile, LintReport } from '../lint/lint.ts';
import { lintJson } from '../report/lint-json.ts';
import { lintText } from '../report/lint-text.ts';
import { decode, type Decoded } from '../ruleset/decode.ts';
import type { Severity } from '../ruleset/diagnostic.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Backend } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { System } from '../system/system.ts';
import { command } from './command.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { forcedFamily, formatOption, skipForeignOption } from './options.ts';
import { readOrTell } from './read-or-tell.ts';

/** From which severity on a finding makes the status 1. */
const thresholds = ['error', 'warning', 'info', 'never'] as const;
type Threshold = (typeof thresholds)[number];

/** What the command line of `lint` says. */
interface LintOptions {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly 'fail-on': Threshold;
  readonly ipv4: boolean | undefined;
  readonly ipv6: boolean | undefined;
  readonly backend: Backend;
  readonly noflush: boolean;
  readonly 'skip-foreign': boolean;
}

/** The command `lint`. */
export const lintCommand = command(
  {
    operands: {
      files: { type: 'string', array: true, demandOption: true, describe: 'rules files; - is standard input' },
    },
    options: {
      format: formatOption,
      'fail-on': { choices: thresholds, default: 'warning', describe: 'lowest severity that makes the status 1' },
      ipv4: { type: 'boolean', conflicts: 'ipv6', describe: 'or -4: the files are for iptables' },
      ipv6: { type: 'boolean', describe: 'or -6: the files are for ip6tables' },
      backend: {
        choices: ['nft', 'legacy'],
        default: 'nft',
        describe: 'whose iptables-restore; the two differ in places',
      },
      noflush: {
        type: 'boolean',
        default: false,
        describe: 'the files are loaded with --noflush: what they leave out is there before',
      },
      'skip-foreign': skipForeignOption,
    },
  },
  runLint,
);

/** All that `lint` can do to the world: read the named files, and print. */
type World = Pick<System, 'files' | 'output'>;

async function runLint(system: World, options: LintOptions): Promise<ExitStatus> {
  const files: LintedFile[] = [];
  let unreadable = 0;
  for (const path of options.files) {
    const decoded = await readOrTell(system, path, decode);
    if (decoded === undefined) unreadable += 1;
    else files.push(...lintFile(system, path, decoded, options));
  }
  const report: LintReport = { checks: checks.length, files };
  if (files.length > 0 || options.format === 'json') {
    // Asking whether the output takes colours takes longer than linting a short file.
    const colour = (): boolean =>
      files.some(({ diagnostics }) => diagnostics.length > 0) && system.output.colour.result;
    system.output.result(options.format === 'json' ? lintJson(report) : lintText(report, { colour: colour() }));
  }
  if (unreadable > 0) return exitStatus.cannot;
  return files.some((file) => fails(file, options['fail-on'])) ? exitStatus.findings : exitStatus.done;
}

function lintFile(system: World, path: string, { text, codes }: Decoded, options: LintOptions): readonly LintedFile[] {
  const family = forcedFamily(options) ?? familyOf(path, text);
  const { ruleset, diagnostics: syntax } = parse(text, { family, backend: options.backend }, codes);
  if (isDocument(path) || (options['skip-foreign'] && isForeign(ruleset))) {
    const why = isDocument(path) ? 'it is a document' : 'no line of it is an iptables rule';
    system.output.progress(`${JSON.stringify(path)} is skipped: ${why}\n`);
    return [];
  }
  const subject: Subject = { ruleset, family, loading: options.noflush ? 'noflush' : 'unknown', syntax };
  const pieces = ruleset.tables.filter((table) => isFragment(subject, table)).map(({ name }) => name);
  if (pieces.length > 0 && !options.noflush) {
    const why = 'taken for a piece that is loaded with --noflush, so checks of its chains are left out';
    system.output.progress(
      `safeapply: ${JSON.stringify(path)}, ${pieces.join(' and ')}: ${why}; apply would refuse it\n`,
    );
  }
  const found = lint(subject);
  const diagnostics = options['fail-on'] === 'info' ? found : found.filter(({ severity }) => severity !== 'info');
  let lines: readonly string[] | undefined;
  // Where there is nothing to report, nobody asks for them.
  return [
    {
      path,
      family,
      diagnostics,
      get lines() {
        return (lines ??= ruleset.lines.map(({ text: line }) => line));
      },
    },
  ];
}

/** A shell that expands `examples/*` names the README too, and nobody calls rules so. */
function isDocument(path: string): boolean {
  return path.endsWith('.md');
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function fails(file: LintedFile, threshold: Threshold): boolean {
  return threshold !== 'never' && file.diagnostics.some(({ severity }) => rank[severity] >= rank[threshold]);
}
