/** `safeapply explain [check]`: the text of one check, or the list of all. Reads nothing and touches nothing. */
import { checks } from '../lint/checks/index.ts';
import { nearest } from '../ruleset/nearest.ts';
import { explainList, explainText } from '../report/explain.ts';
import type { System } from '../system/system.ts';
import { command } from './command.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';

/** What the command line of `explain` says. */
interface ExplainOptions {
  readonly check: string | undefined;
}

/** The command `explain`. */
export const explainCommand = command(
  { operands: { check: { type: 'string', describe: 'the name in brackets behind a finding' } }, options: {} },
  ({ output }: Pick<System, 'output'>, { check: name }: ExplainOptions): Promise<ExitStatus> => {
    const check = checks.find((each) => each.name === name);
    if (name === undefined || check !== undefined) {
      output.result(check === undefined ? explainList(checks) : explainText(check));
      return Promise.resolve(exitStatus.done);
    }
    const names = checks.map((each) => each.name);
    const meant = nearest(name, names);
    const hint = meant === undefined ? `the checks are ${names.join(', ')}` : `did you mean "${meant}"?`;
    output.progress(`safeapply: there is no check ${JSON.stringify(name)}; ${hint}\n`);
    return Promise.resolve(exitStatus.usage);
  },
);
