/** `safeapply FILE`: apply, ask, and keep or roll back. */
import { apply as applyRules } from '../apply/apply.ts';
import { readLive } from '../apply/live.ts';
import type { Outcome } from '../apply/outcome.ts';
import type { FamilyChanges } from '../diff/change.ts';
import { outcomeJson } from '../report/apply-json.ts';
import { outcomeText, progressText } from '../report/apply-text.ts';
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { decode } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Family } from '../ruleset/model.ts';
import { Failure } from '../system/failure.ts';
import type { Backend, System, Tools } from '../system/system.ts';
import { command, type World } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { backendOption, formatOption, parseTimeout, standardInput } from './options.ts';
import { statusOf } from './outcome-status.ts';
import { UsageError } from './usage-error.ts';

/** What the command line of `apply` says. */
export interface ApplyOptions {
  readonly file: string | undefined;
  readonly timeout: number;
  readonly write: string | undefined;
  readonly ipv4: string | undefined;
  readonly ipv6: string | undefined;
  readonly 'dry-run': boolean;
  readonly detach: boolean;
  readonly force: boolean;
  readonly backend: Backend | 'auto';
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
}

/** The command `apply`, and what `safeapply FILE` means. */
export const applyCommand = command(
  {
    operands: { file: { type: 'string', describe: 'rules file; - is standard input' } },
    options: {
      timeout: {
        alias: 't',
        type: 'string',
        default: '60',
        coerce: parseTimeout,
        requiresArg: true,
        describe: 'time to confirm, e.g. 90, 90s, 5m',
      },
      write: {
        alias: 'w',
        type: 'string',
        requiresArg: true,
        describe: 'after keeping, save the live rules there',
      },
      ipv4: { type: 'string', requiresArg: true, describe: 'or -4: rules file for iptables' },
      ipv6: { type: 'string', requiresArg: true, describe: 'or -6: rules file for ip6tables' },
      'dry-run': { type: 'boolean', default: false, describe: 'plan and try out, change nothing' },
      detach: { type: 'boolean', default: false, describe: 'do not ask; return when the rules are in force' },
      force: { type: 'boolean', default: false, describe: 'go on in spite of errors that lint finds' },
      backend: backendOption,
      format: formatOption,
      quiet: { type: 'boolean', default: false, describe: 'say only how it ended' },
    },
  },
  runApply,
);

async function runApply(world: World, options: ApplyOptions): Promise<ExitStatus> {
  const path = onlyFile(options);
  const system = await world.whole();
  const bytes = await system.files.read(path);
  if (options.write !== undefined) await system.files.checkReplaceable(options.write);
  const family = forced(options) ?? familyOf(path, decode(bytes).text);
  const { timeout, backend, detach, force } = options;
  const askAt = path === standardInput ? 'controlling-terminal' : 'standard-input';
  let changes: readonly FamilyChanges[] = [];
  let tools: Tools | undefined;
  const colour = { colour: system.output.colour.progress };
  const outcome = await applyRules(
    system,
    { path, bytes, family, backend, timeout, dryRun: options['dry-run'], detach, force, askAt },
    (progress) => {
      if (progress.kind === 'rehearsed') {
        changes = progress.changes;
        tools = progress.tools[0];
      }
      if (!options.quiet) system.output.progress(progressText(progress, colour));
    },
  );
  report(system, options, outcome, changes);
  return outcome.kind === 'kept' && options.write !== undefined && tools !== undefined
    ? await save(system, options.write, tools)
    : statusOf(outcome);
}

/** The one rules file that the command line names. Throws a UsageError. */
function onlyFile({ file, ipv4, ipv6, write, detach }: ApplyOptions): string {
  const [path, ...more] = [file, ipv4, ipv6].filter((given) => given !== undefined);
  if (path === undefined) throw new UsageError('which rules file? try: safeapply rules.save');
  if (more.length > 0) throw new UsageError('one rules file at a time: FILE, -4 FILE or -6 FILE');
  if (write !== undefined && detach) throw new UsageError('--write waits for the end, so it does not go with --detach');
  return path;
}

/** What is in force goes to the file, read back and whole; a failure is a matter for a person, though the rules are kept. */
async function save(system: System, path: string, tools: Tools): Promise<ExitStatus> {
  const failed = (why: string): ExitStatus => {
    system.output.progress(`safeapply: the rules are kept, but NOT saved: ${visible(why)}\n`);
    system.output.progress(`safeapply: a reboot would lose them; run: ${tools.save} > ${visible(path)}\n`);
    return exitStatus.unknown;
  };
  try {
    const live = await readLive(system, tools);
    if (live.kind === 'doubtful') return failed(`${tools.save}: ${live.reason}`);
    await system.files.replace(path, live.text);
    system.output.progress(`safeapply: the live rules are saved in ${visible(path)}\n`);
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return failed(failureText(error.facts));
  }
}

function report(system: System, { format }: ApplyOptions, outcome: Outcome, changes: readonly FamilyChanges[]): void {
  const text =
    format === 'json' ? outcomeJson(outcome, changes) : outcomeText(outcome, { colour: system.output.colour.result });
  system.output.result(text);
}

function forced({ ipv4, ipv6 }: ApplyOptions): Family | undefined {
  return ipv4 !== undefined ? 'ipv4' : ipv6 !== undefined ? 'ipv6' : undefined;
}
