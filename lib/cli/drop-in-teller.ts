/** Tells an apply as iptables-apply does: its lines on standard output, in its order, each begun before and ended after the deed. */
import type { Outcome } from '../apply/outcome.ts';
import type { Progress } from '../apply/progress.ts';
import type { RollbackReason } from '../apply/transaction.ts';
import { outcomeText } from '../report/apply-text.ts';
import {
  answerText,
  beginning,
  type DropInJob,
  dropInProgressText,
  refusalErrorText,
  reverting,
  rollbackErrorText,
} from '../report/drop-in-text.ts';
import { line } from '../report/words.ts';
import type { Output } from '../system/system.ts';

/** Who tells it: each step, and the end. */
export interface Teller {
  step(progress: Progress): void;
  end(outcome: Outcome): void;
}

/** Makes one for a job. */
export function teller(output: Pick<Output, 'result' | 'progress'>, job: DropInJob): Teller {
  // What the unfinished line of standard output is about.
  let open: 'nothing' | 'change' | 'revert' = 'nothing';
  const plain = { colour: false };
  const begin = (): void => {
    output.result(beginning(job));
    open = 'change';
  };
  const close = (word: string): void => {
    if (open !== 'nothing') output.result(`${word}\n`);
    open = 'nothing';
  };
  const revert = (reason: RollbackReason): void => {
    if (open === 'revert') return;
    close('failed.');
    output.progress(rollbackErrorText(reason, job));
    output.result(answerText(reason) + reverting);
    open = 'revert';
  };
  return {
    step: (progress) => {
      const aside = dropInProgressText(progress, plain);
      // On a terminal it would stand in the middle of the unfinished line.
      if (aside !== '') output.progress(open === 'nothing' ? aside : `\n${aside}`);
      if (progress.kind === 'armed') begin();
      if (progress.kind === 'in-force') close('done.');
      if (progress.kind === 'rolling-back') revert(progress.reason);
    },
    end: (outcome) => {
      switch (outcome.kind) {
        case 'kept':
          close('done.');
          if (outcome.foreign.length > 0) output.progress(line(outcomeText(outcome, plain)));
          return;
        case 'unchanged':
          if (open === 'nothing') begin();
          close('done.');
          output.progress(line(`${outcomeText(outcome, plain).trim()}; nobody was asked`));
          return;
        case 'rolled-back':
          revert(outcome.reason);
          close('done.');
          if (outcome.detail.trim() !== '' || outcome.foreign.length > 0)
            output.progress(line(outcomeText(outcome, plain)));
          return;
        case 'refused':
          if (open === 'nothing' && outcome.refusal.kind === 'not-accepted') begin();
          close('failed.');
          output.progress(refusalErrorText(outcome.refusal, job, plain));
          return;
        case 'unknown-state':
        case 'planned':
        case 'pending':
          close('failed.');
          output.progress(line(outcomeText(outcome, plain)));
      }
    },
  };
}
