/** `safeapply fmt FILE…`: a rules file as iptables-save would print it. Needs no firewall, and writes only with --write. */
import { isForeign } from '../lint/foreign.ts';
import { isRefusal, refusals } from '../lint/refusals.ts';
import { failureText } from '../report/failure.ts';
import { lookupNotes, misreadNote } from '../report/fmt-text.ts';
import { lintText } from '../report/lint-text.ts';
import { visible } from '../report/lint-visible.ts';
import { canonical } from '../ruleset/canonical.ts';
import { decode, encode } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Backend, Ruleset } from '../ruleset/model.ts';
import { parse, type Parsed } from '../ruleset/parse.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import { saveText } from '../ruleset/save-text.ts';
import { Failure } from '../system/failure.ts';
import type { System } from '../system/system.ts';
import { command } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { forcedFamily, skipForeignOption, standardInput } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What the command line of `fmt` says. */
interface FmtOptions {
  readonly files: readonly string[];
  readonly write: boolean | undefined;
  readonly check: boolean | undefined;
  readonly backend: Backend;
  readonly ipv4: boolean | undefined;
  readonly ipv6: boolean | undefined;
  readonly 'skip-foreign': boolean;
}

/** The command `fmt`. Status 1 when a file cannot be printed, or, with --check, would be changed; 3 when one can't be read. */
export const fmtCommand = command(
  {
    operands: {
      files: { type: 'string', array: true, demandOption: true, describe: 'rules files; - is standard input' },
    },
    options: {
      write: { type: 'boolean', describe: 'put the result into the file, if it differs' },
      check: {
        type: 'boolean',
        conflicts: 'write',
        describe: 'print only the names of files that would change; status 1 if there are any',
      },
      backend: {
        choices: ['nft', 'legacy'],
        default: 'nft',
        describe: 'whose iptables-save; the two differ in places',
      },
      ipv4: { type: 'boolean', conflicts: 'ipv6', describe: 'or -4: the files are for iptables' },
      ipv6: { type: 'boolean', describe: 'or -6: the files are for ip6tables' },
      'skip-foreign': skipForeignOption,
    },
  },
  runFmt,
);

/** All that `fmt` can do to the world. */
type World = Pick<System, 'files' | 'output'>;

async function runFmt(system: World, options: FmtOptions): Promise<ExitStatus> {
  const { files, write = false, check = false } = options;
  if (files.length > 1 && !write && !check) {
    throw new UsageError('several files would be printed as one: say --write or --check');
  }
  if (write && files.includes(standardInput)) throw new UsageError('--write needs files: standard input has no place');
  const statuses: ExitStatus[] = [];
  for (const path of files) statuses.push(await formatFile(system, path, options));
  return statuses.includes(exitStatus.cannot)
    ? exitStatus.cannot
    : statuses.includes(exitStatus.findings)
      ? exitStatus.findings
      : exitStatus.done;
}

async function formatFile(system: World, path: string, options: FmtOptions): Promise<ExitStatus> {
  try {
    const { text, encoding, codes } = decode(await system.files.read(path));
    const family = forcedFamily(options) ?? familyOf(path, text);
    const parsed = parse(text, { family, backend: options.backend }, codes);
    const { ruleset } = parsed;
    if (options['skip-foreign'] && isForeign(ruleset)) {
      system.output.progress(`${JSON.stringify(path)} is skipped: no line of it is an iptables rule\n`);
      return exitStatus.done;
    }
    if (isRefused(system, path, parsed)) return exitStatus.findings;
    const formatted = saveText(ruleset);
    system.output.progress(lookupNotes(path, ruleset));
    if (options.write === true) {
      if (formatted === text) return exitStatus.done;
      const misread = firstMisread(ruleset, formatted);
      if (misread !== undefined) {
        system.output.progress(misreadNote(path, misread));
        return exitStatus.findings;
      }
      await system.files.replace(path, Buffer.from(encode(formatted, encoding)).toString('latin1'));
    } else if (options.check !== true) {
      system.output.rules(encode(formatted, encoding));
    } else if (formatted !== text) {
      system.output.result(`${visible(path)}\n`);
      return exitStatus.findings;
    }
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    system.output.progress(`safeapply: ${failureText(error.facts)}\n`);
    return exitStatus.cannot;
  }
}

/** Whether a text would not load, and told why: what does not load is never printed. */
function isRefused(system: World, path: string, { ruleset, diagnostics: syntax }: Parsed): boolean {
  const { family } = ruleset.dialect;
  const found = [...refusals({ ruleset, family, loading: 'unknown', syntax })].filter(isRefusal);
  if (found.length === 0) return false;
  const lines = ruleset.lines.map((each) => each.text);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: found }] };
  system.output.progress(lintText(report, { colour: system.output.colour.progress }));
  return true;
}

/**
 * The line of the first rule that would not be the same once it was written; undefined when all would. iptables-save prints
 * some rules in a way that iptables-restore refuses or reads otherwise (1.8.9: an interface named "a b", a day of no week).
 */
function firstMisread(ruleset: Ruleset, formatted: string): number | undefined {
  const again = parse(formatted, ruleset.dialect);
  const [wanted, written] = [canonical(ruleset), canonical(again.ruleset)];
  const refused = again.diagnostics.find(({ severity }) => severity === 'error');
  if (refused === undefined && sameRules(wanted, written)) return undefined;
  const text = refused && again.ruleset.lines[refused.line - 1]?.text;
  const misread = [...wanted.values()].flatMap(({ name, chains }) =>
    chains.flatMap((chain) => {
      const found = written.get(name)?.chains.find((each) => each.name === chain.name);
      return chain.rules.filter((rule, index) => rule.text === text || rule.text !== found?.rules[index]?.text);
    }),
  );
  return misread[0]?.line ?? 1;
}
