/** `safeapply check FILE…`: the kernel's own answer, in a throw-away network namespace. Changes nothing. */
import { makeChecker } from '../check/check.ts';
import type { CheckedFile } from '../check/verdict.ts';
import { checkJson } from '../report/check-json.ts';
import { checkText } from '../report/check-text.ts';
import { decode } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Backend, System } from '../system/system.ts';
import { command } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { backendOption, forcedFamily, formatOption, parseLimit } from './options.ts';
import { readOrTell } from './read-or-tell.ts';

/** What the command line of `check` says. */
interface CheckCommandOptions {
  readonly files: readonly string[];
  readonly backend: Backend | 'auto';
  readonly ipv4: boolean | undefined;
  readonly ipv6: boolean | undefined;
  /** Seconds. */
  readonly limit: number;
  readonly format: 'text' | 'json';
}

/** The command `check`. Status 1 when a file is refused, 3 when one could not be read or was not answered in time. */
export const checkCommand = command(
  {
    operands: {
      files: { type: 'string', array: true, demandOption: true, describe: 'rules files; - is standard input' },
    },
    options: {
      backend: backendOption,
      ipv4: { type: 'boolean', conflicts: 'ipv6', describe: 'or -4: the files are for iptables' },
      ipv6: { type: 'boolean', describe: 'or -6: the files are for ip6tables' },
      limit: {
        type: 'string',
        default: '60',
        coerce: parseLimit,
        requiresArg: true,
        describe: 'time for each file, e.g. 90, 90s, 5m',
      },
      format: formatOption,
    },
  },
  async (world, options: CheckCommandOptions) => await runCheck(await world.whole(), options),
);

/** All that `check` can do to the world: the live firewall is not in it. */
type World = Pick<System, 'files' | 'output' | 'sandbox' | 'clock'>;

async function runCheck(system: World, options: CheckCommandOptions): Promise<ExitStatus> {
  const check = makeChecker(system, options);
  const files: CheckedFile[] = [];
  let unreadable = 0;
  for (const path of options.files) {
    const bytes = await readOrTell(system, path, (bytes) => bytes);
    if (bytes === undefined) unreadable += 1;
    else files.push(await check({ path, bytes, family: forcedFamily(options) ?? familyOf(path, decode(bytes).text) }));
  }
  const text = options.format === 'json' ? checkJson(files) : checkText(files, { colour: system.output.colour.result });
  system.output.result(text);
  if (unreadable > 0 || files.some(unanswered)) return exitStatus.cannot;
  return files.some(({ accepted }) => accepted === false) ? exitStatus.findings : exitStatus.done;
}

/** The kernel could be asked, and did not say in time. */
function unanswered({ accepted, skipped }: CheckedFile): boolean {
  return accepted === null && skipped?.kind === 'unfinished';
}
