/** The words under the name of iptables-apply: those of its version 1.1, for scripts that read them, and few of ours. Pure. */
import type { Refusal } from '../apply/outcome.ts';
import type { Progress } from '../apply/progress.ts';
import type { RollbackReason } from '../apply/transaction.ts';
import type { LintReport } from '../lint/lint.ts';
import type { FailureFacts } from '../system/failure.ts';
import { outcomeText, progressText, reasonText, type TextOptions } from './apply-text.ts';
import { failureText } from './failure.ts';
import { visible } from './lint-visible.ts';
import { line } from './words.ts';

/** What is being done, with a path as the user named it. */
export interface DropInJob {
  readonly kind: 'rules' | 'command';
  readonly path: string;
}

/** Standard output before anything is changed; `done.` or `failed.` comes on the same line. */
export function beginning({ kind, path }: DropInJob): string {
  return kind === 'rules'
    ? `Applying new iptables rules from '${visible(path)}'... `
    : `Running command '${visible(path)}'... `;
}

/** Standard output when the old rules are being put back; `done.` comes on the same line. It says iptables for IPv6 too. */
export const reverting = 'Reverting to old iptables rules... ';

/** Standard output at the end of what was kept. */
export const farewell = '... then my job is done. See you next time.\n';

/** Standard output before the live rules are saved. */
export function writing(savefile: string): string {
  return `Writing successfully applied rules to '${visible(savefile)}'...\n`;
}

/** Standard output before `reverting`; nothing where the reason is an error, and told as one. */
export function answerText(reason: RollbackReason): string {
  if (reason === 'expired') return 'Timeout! Something happened (or did not). Better play it safe...\n';
  return reason === 'declined' || reason === 'interrupted' ? 'No affirmative response! Better play it safe...\n' : '';
}

/** Standard error for a rollback that nobody's answer or silence has brought about; nothing for the others. */
export function rollbackErrorText(reason: RollbackReason, job: DropInJob): string {
  if (answerText(reason) !== '') return '';
  if (reason === 'restore-failed' || reason === 'read-back-differs' || reason === 'command-failed')
    return jobErrorText(job);
  return errorText(reasonText(reason));
}

/** Standard error for rules that were refused, or a program that failed. */
function jobErrorText({ kind, path }: DropInJob): string {
  return errorText(
    kind === 'rules'
      ? `unknown error applying new iptables rules: ${visible(path)}`
      : `unknown error running command: ${visible(path)}`,
  );
}

/** Standard error for what was refused before anything was changed. */
export function refusalErrorText(refusal: Refusal, job: DropInJob, options: TextOptions): string {
  const said = line(outcomeText({ kind: 'refused', refusal }, options));
  switch (refusal.kind) {
    case 'not-accepted':
    case 'findings':
      return jobErrorText(job) + said;
    case 'not-restorable':
      return errorText(`unknown error saving old iptables rules: ${visible(refusal.reason)}`) + said;
    case 'not-root':
      return errorText('only root may change the firewall');
    case 'no-terminal':
      return errorText(
        'there is no terminal to ask at; nothing was changed (safeapply --detach and --probe need none)',
      );
    case 'pending':
    case 'live-rules-changed':
    case 'lock-held':
    case 'unproven':
    case 'not-armed':
      return errorText('nothing was changed') + said;
  }
}

/** Standard error for a failure, in the script's words and then in ours. */
export function failureErrorText(facts: FailureFacts, job: DropInJob): string {
  return errorText(scriptsWords(facts, job)) + line(failureText(facts));
}

function scriptsWords(facts: FailureFacts, { path }: DropInJob): string {
  switch (facts.kind) {
    case 'file':
      return facts.action === 'read'
        ? `rulesfile not readable: ${visible(path)}`
        : `savefile not writable: ${visible(facts.path)}`;
    case 'tool-missing':
      return `needed command not found: ${visible(facts.tool)}`;
    case 'command':
      return 'unknown error saving old iptables rules';
    case 'scratch':
      return 'support for network namespaces lacking from the kernel, or not allowed';
    case 'store':
    case 'environment':
    case 'mistake':
      return 'nothing was changed';
  }
}

/** A line of standard error, as the script words it. */
export function errorText(text: string): string {
  return `Error: ${text}\n`;
}

/** Standard error at one step; nothing where the words of the script say it, or where its users need not know. */
export function dropInProgressText(progress: Progress, options: TextOptions): string {
  switch (progress.kind) {
    case 'findings':
      return errorsIn(progress.report).files.length === 0
        ? ''
        : progressText({ kind: 'findings', report: errorsIn(progress.report) }, options);
    case 'recovered':
    case 'others':
    case 'primed':
    case 'still-changing':
    case 'waiting':
    case 'not-taken':
    case 'terminal-lost':
    case 'taking-over':
      return progressText(progress, options);
    case 'rehearsed':
    case 'armed':
    case 'in-force':
    case 'probed':
    case 'rolling-back':
      return '';
  }
}

/** The script applied whatever the kernel takes: a hazard is told, and stops nothing. */
function errorsIn({ checks, files }: LintReport): LintReport {
  const errors = files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
  }));
  return { checks, files: errors.filter(({ diagnostics }) => diagnostics.length > 0) };
}
