/** `safeapply FILE`: apply, ask, and keep or roll back. */
import { apply as applyRules } from '../apply/apply.ts';
import { isBootFile } from '../apply/boot-files.ts';
import type { Outcome } from '../apply/outcome.ts';
import { persist } from '../apply/persist.ts';
import type { Change } from '../apply/prepare.ts';
import { changesOf } from '../apply/changes.ts';
import type { FamilyChanges } from '../diff/change.ts';
import { outcomeJson } from '../report/apply-json.ts';
import { outcomeText, progressText } from '../report/apply-text.ts';
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { byteText } from '../ruleset/bytes.ts';
import { Failure } from '../system/failure.ts';
import type { System, Tools } from '../system/system.ts';
import {
  applyGrammar,
  type ApplyOptions,
  changeAskedFor,
  familiesOf,
  probesAskedFor,
  refuseContradictions,
  targetFor,
} from './apply-options.ts';
import { command } from './command.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { standardInput } from './options.ts';
import { statusOf } from './outcome-status.ts';

/** The command `apply`, and what `safeapply FILE` means. */
export const applyCommand = command(applyGrammar, async (world, options: ApplyOptions) => {
  const system = await world.whole();
  const change = await changeAskedFor(system, options);
  refuseContradictions(options, change);
  return await carryOut(system, change, options);
});

/** Applies a change as the options say, tells how it went, and writes the files of --write. */
export async function carryOut(system: System, change: Change, options: ApplyOptions): Promise<ExitStatus> {
  await checkTargets(system, change, options);
  const readsInput = change.kind === 'files' && change.sources.some(({ path }) => path === standardInput);
  const { timeout, backend, detach, force } = options;
  let changes: readonly FamilyChanges[] = [];
  let tools: readonly Tools[] = [];
  const colour = { colour: system.output.colour.progress };
  const request = {
    change,
    backend,
    timeout,
    requireProof: options['require-proof'],
    // Chain names are bytes, as rules are.
    keepChains: (options['keep-chains'] ?? []).map((glob) => byteText(new TextEncoder().encode(glob))),
    dryRun: options['dry-run'],
    detach,
    probes: probesAskedFor(options),
    force,
    askAt: readsInput ? ('controlling-terminal' as const) : ('standard-input' as const),
  };
  const outcome = await applyRules(system, request, (progress) => {
    if (progress.kind === 'rehearsed') ({ changes, tools } = progress);
    // One line makes the session known to the new rules, by being sent.
    if (!options.quiet || progress.kind === 'primed') system.output.progress(progressText(progress, colour));
  });
  if (change.kind === 'command' && 'id' in outcome) changes = await changesOf(system, outcome.id);
  report(system, options, outcome, changes);
  if (outcome.kind === 'refused' && outcome.refusal.kind === 'no-terminal') tellOfMisplaced(system, change);
  return outcome.kind === 'kept' ? await saveAll(system, outcome.id, tools, options) : statusOf(outcome);
}

/** Before anything is touched: whether the files of --write can be written, and what the next boot would make of them. */
async function checkTargets(system: System, change: Change, options: ApplyOptions): Promise<void> {
  for (const family of familiesOf(change)) {
    const target = targetFor(options, family);
    if (target !== undefined) await system.files.checkReplaceable(target);
  }
  if (change.kind === 'command' || options['dry-run']) return;
  for (const { path } of change.sources) {
    if (!isBootFile(await system.files.real(path))) continue;
    const warning = `${visible(path)} is what this machine loads when it boots: a reboot brings its rules in, also after a rollback`;
    system.output.progress(`safeapply: warning: ${warning}\n`);
  }
}

/** What spares the question may have been given to the program: the advice to give it would not be understood. */
function tellOfMisplaced(system: System, change: Change): void {
  const words = change.kind === 'command' ? change.words : [];
  const misplaced = words.find((word) => /^--(?:detach|probe|probe-tcp)(?:=|$)/u.test(word));
  if (misplaced === undefined) return;
  const why = 'stands behind -c, so it is an option of the program; those of safeapply come before -c';
  system.output.progress(`safeapply: ${visible(misplaced)} ${why}\n`);
}

/** Saves the live rules of each family that has a file for them. A failure is a matter for a person, though the rules are kept. */
async function saveAll(
  system: System,
  id: string,
  tools: readonly Tools[],
  options: ApplyOptions,
): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  for (const each of tools) {
    const target = targetFor(options, each.family);
    const isFirst = tools.find(({ family }) => family === each.family) === each;
    if (target !== undefined && isFirst && !(await save(system, id, each, target))) status = exitStatus.unknown;
  }
  return status;
}

async function save(system: System, id: string, tools: Tools, path: string): Promise<boolean> {
  const why = await persist(system, id, tools, path).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    return failureText(error.facts);
  });
  if (why === undefined) {
    system.output.progress(`safeapply: the live rules are saved in ${visible(path)}\n`);
    return true;
  }
  system.output.progress(`safeapply: the rules are kept, but NOT saved: ${visible(why)}\n`);
  system.output.progress(`safeapply: a reboot would lose them; run: ${tools.save} > ${visible(path)}\n`);
  return false;
}

function report(system: System, { format }: ApplyOptions, outcome: Outcome, changes: readonly FamilyChanges[]): void {
  const text =
    format === 'json' ? outcomeJson(outcome, changes) : outcomeText(outcome, { colour: system.output.colour.result });
  system.output.result(text);
}
