/** The words of an apply: what happened on the way, and how it ended. They say nothing that was not read back. Pure. */
import type { Outcome, Refusal, UndoCommand } from '../apply/outcome.ts';
import type { Progress } from '../apply/progress.ts';
import type { Done, Primed } from '../apply/transaction.ts';
import type { FamilyChanges } from '../diff/change.ts';
import type { Family } from '../ruleset/model.ts';
import type { Tools } from '../system/system.ts';
import { diffText } from './diff-text.ts';
import { lintText } from './lint-text.ts';
import { inForceText } from './in-force-text.ts';
import { visible } from './lint-visible.ts';
import { othersText } from './others-text.ts';
import { noProofText } from './proof-text.ts';
import { familyName, line, seconds } from './words.ts';

/** How to print. */
export interface TextOptions {
  readonly colour: boolean;
}

/** What to say at one step; every line begins with the program's name, but for diffs and findings. */
export function progressText(progress: Progress, options: TextOptions): string {
  switch (progress.kind) {
    case 'recovered':
      return line(`an earlier transaction had been left unfinished. ${outcomeText(progress.outcome, options)}`);
    case 'findings':
      return lintText(progress.report, options);
    case 'rehearsed': {
      const { what, changes } = progress;
      const tried =
        what === 'files'
          ? 'the kernel takes the new rules, and the undo brings the old ones back'
          : 'what the program will do nobody knows; the kernel takes the old rules back in all tables';
      return `${diffText(changes, options)}${line(`${tried} (tried in a throw-away network namespace; ${which(progress.tools)})`)}`;
    }
    case 'others':
      return othersText(progress.others);
    case 'armed': {
      const { restoreLimit, timeout, rescue } = progress;
      const parts = `${seconds(restoreLimit)} for the change at most, then ${seconds(timeout)} to confirm`;
      const later = `${seconds(rescue)} later, or about three times what the change took`;
      const all = `${seconds(restoreLimit + timeout)} in all; should the watchdog die too, ${later}`;
      return line(`armed: unless you confirm, the old rules come back whatever dies (${parts}: ${all})`);
    }
    case 'primed':
      return primedText(progress);
    case 'still-changing': {
      const holder = progress.holder === undefined ? '' : `; ${visible(progress.holder)} holds the xtables lock`;
      return line(`the change is taking more than ${seconds(progress.seconds)}${holder}; its limit still holds`);
    }
    case 'in-force':
      return inForceText(progress, options);
    case 'probed': {
      const { result } = progress;
      const end = result.ok ? 'succeeded' : `failed (${visible(result.reason)})`;
      return line(`probe ${visible(result.name)}: ${end}`);
    }
    case 'waiting':
      return line(`waiting: the rules of ${progress.id}, begun by ${visible(progress.user)}, are not in force yet`);
    case 'not-taken':
      return line(`not confirmed: ${visible(progress.reason)}`);
    case 'terminal-lost':
      return line('the terminal is gone; the window goes on, and safeapply confirm from another login still counts');
    case 'rolling-back':
      return line(`putting the old rules back: ${reasonText(progress.reason)}`);
    case 'taking-over':
      return line('the watchdog is gone, or stopped; taking over from it');
  }
}

function primedText({ known, unknown }: Primed): string {
  const begins = 'connection tracking begins with these rules';
  const names = (families: readonly Family[]): string => families.map(familyName).join(' and ');
  const told = line(`${begins}: it is on now for ${names(known)}, and sessions that go on are known to it`);
  const lost = line(
    `${begins}, and could not be switched on before them for ${names(unknown)}: older sessions may end`,
  );
  return `${known.length > 0 ? told : ''}${unknown.length > 0 ? lost : ''}`;
}

/** How it ended, as one sentence or a few, ending in a line feed. */
export function outcomeText(outcome: Outcome, options: TextOptions): string {
  switch (outcome.kind) {
    case 'kept':
      if (outcome.earlier !== undefined)
        return `kept already, at ${outcome.earlier}: the new rules were read back and compared then\n`;
      return outcome.foreign.length === 0
        ? 'kept: the new rules are in force; read back and compared\n'
        : `kept; but others changed rules during the window, and what is in force now differs from the file:\n${diffText(outcome.foreign, options)}`;
    case 'rolled-back': {
      const why = reasonText(outcome.reason);
      return outcome.earlier === undefined
        ? `rolled back (${why}): the old rules are in force; read back and compared\n${detailText(outcome.detail)}${lostText(outcome.foreign, options)}`
        : `rolled back already (${why}), at ${outcome.earlier}: the old rules were read back and compared then\n`;
    }
    case 'unchanged':
      return `unchanged: ${unchangedText[outcome.what]}\n`;
    case 'planned':
      return 'dry run: nothing was changed\n';
    case 'pending':
      return `in force and pending as ${outcome.id}: keep the rules with safeapply confirm ${outcome.id} within ${seconds(outcome.remaining)}\n`;
    case 'refused':
      return `refused, nothing was changed: ${refusalText(outcome.refusal, options)}`;
    case 'unknown-state':
      return [
        `STATE UNKNOWN, look at this machine now: ${visible(outcome.reason)}\n`,
        ...outcome.undo.map((undo) => `to put the old rules back: ${undoText(undo)}\n`),
      ].join('');
  }
}

const unchangedText = {
  files: 'the live rules are these already',
  command: 'the program has changed no rule of iptables; what nft holds besides was not looked at',
  'given-up': 'the transaction was ended before it had changed a rule',
} as const;

/** The exact command that puts the old rules back by hand. */
export function undoText({ tools, path, lock }: UndoCommand): string {
  return `flock ${quoted(lock)} ${quoted(tools.restore)} -c < ${quoted(path)}`;
}

/** A word for sh, in quotes where it needs them. */
function quoted(word: string): string {
  return /^[\w./:+@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Why a transaction ended as it did; mostly why the old rules were, or are being, put back. */
export function reasonText(reason: Done['reason']): string {
  return reasons[reason];
}

const reasons: Readonly<Record<Done['reason'], string>> = {
  confirmed: 'confirmed',
  'live-rules-changed': 'the live rules changed before anything was touched',
  'lock-held': 'another program held the xtables lock',
  'nothing-changed': 'the program changed nothing',
  'never-armed': 'it was given up before anything was touched',
  expired: 'not confirmed in time',
  declined: 'the answer was not yes',
  interrupted: 'interrupted',
  requested: 'as asked with safeapply rollback',
  'restore-failed': 'the new rules could not be loaded',
  'command-failed': 'the program failed',
  'probe-failed': 'a probe failed',
  'read-back-differs': 'the rules read back were not the wanted ones',
  'watchdog-failed': 'the watchdog met an error',
  'watchdog-gone': 'the watchdog was gone',
};

function lostText(foreign: readonly FamilyChanges[], options: TextOptions): string {
  if (foreign.length === 0) return '';
  return `others had changed rules during the window; that is gone with the new rules, and safeapply history has it:\n${diffText(foreign, options)}`;
}

function refusalText(refusal: Refusal, options: TextOptions): string {
  switch (refusal.kind) {
    case 'findings':
      return `the file has errors (--force goes on in spite of them)\n${lintText(refusal.report, options)}`;
    case 'not-accepted':
      return refusal.timedOut
        ? 'the kernel did not take the file in time (a hostname that does not resolve?)\n'
        : `the kernel does not take the file:\n${indent(refusal.stderr)}`;
    case 'not-restorable':
      return `the live rules could not be put back afterwards: ${visible(refusal.reason)}\n`;
    case 'not-root':
      return 'only root may change the firewall; try: sudo safeapply …\n';
    case 'no-terminal':
      return 'there is no terminal to ask at; run it on one, or with --detach and then safeapply confirm\n';
    case 'pending': {
      const until = refusal.remaining === undefined ? '' : `, ${seconds(refusal.remaining)} left`;
      const more = refusal.stopped
        ? 'its process is stopped; safeapply rollback ends it'
        : 'safeapply status tells more';
      return `transaction ${refusal.id} of ${refusal.user} (since ${refusal.since}) is pending${until}; ${more}\n`;
    }
    case 'unproven':
      return `${noProofText(refusal.proof)}; ${refusal.required ? 'nothing else keeps these rules (--require-proof)' : '--unproven confirms all the same'}; ${refusal.id} is still pending, ${seconds(refusal.remaining)} left\n`;
    case 'live-rules-changed':
      return 'the live rules changed while they were being looked at; run it again\n';
    case 'lock-held':
      return `the rules were not loaded: ${visible(refusal.reason)}\n`;
    case 'not-armed':
      return `the guards did not stand: ${visible(refusal.reason)}\n`;
  }
}

function which(tools: readonly Tools[]): string {
  return tools.map(({ family, backend }) => `${familyName(family)}, ${backend}`).join('; ');
}

function detailText(detail: string): string {
  return detail.trim() === '' ? '' : indent(detail);
}

function indent(text: string): string {
  const lines = text.trim().split('\n');
  return lines.map((each) => `  ${visible(each)}\n`).join('');
}
