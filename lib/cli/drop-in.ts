/** What iptables-apply does, by our transaction: known by the name that the program is called by. */
import { apply, type ApplyRequest } from '../apply/apply.ts';
import { isBootFile } from '../apply/boot-files.ts';
import { persist } from '../apply/persist.ts';
import type { Change } from '../apply/prepare.ts';
import { errorText, failureErrorText, farewell, writing } from '../report/drop-in-text.ts';
import { failureText } from '../report/failure.ts';
import { visible } from '../report/lint-visible.ts';
import { line } from '../report/words.ts';
import { Failure } from '../system/failure.ts';
import type { System, Tools } from '../system/system.ts';
import type { World } from './command.ts';
import { type DropInOrder, readDropIn } from './drop-in-options.ts';
import { dropInStatus, dropInStatusOf, dropInStatusOfFailure } from './drop-in-status.ts';
import { teller } from './drop-in-teller.ts';

/** Runs one command line of the program's base name and the words behind it, and returns the exit status of iptables-apply. */
export async function dropIn(
  name: string,
  words: readonly string[],
  world: Pick<World, 'output' | 'whole'>,
): Promise<number> {
  const asked = readDropIn(name, words);
  if ('text' in asked) {
    world.output.progress(asked.text);
    return asked.status;
  }
  try {
    return await carryOut(await world.whole(), asked);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.output.progress(failureErrorText(error.facts, asked));
    return dropInStatusOfFailure(error.facts);
  }
}

async function carryOut(system: System, order: DropInOrder): Promise<number> {
  const { savefile, path, family } = order;
  // In the script's order, since each has a status of its own: where to save, what to apply, what with, and then the rest.
  if (savefile !== undefined) await system.files.checkReplaceable(savefile);
  const change = await changeOf(system, order);
  if (change === undefined) {
    system.output.progress(errorText(`runcmd not executable: ${visible(path)}`));
    return dropInStatus.commandNotExecutable;
  }
  await system.firewall.tools(family, 'auto');
  const tell = teller(system.output, order);
  let tools: readonly Tools[] = [];
  const outcome = await apply(system, requestOf(change, order), (progress) => {
    if (progress.kind === 'rehearsed') ({ tools } = progress);
    tell.step(progress);
  });
  tell.end(outcome);
  if (outcome.kind === 'rolled-back') await warnOfBoot(system, order);
  if (outcome.kind !== 'kept' && outcome.kind !== 'unchanged') return dropInStatusOf(outcome);
  const own = tools.find((each) => each.family === family);
  const id = outcome.kind === 'kept' ? outcome.id : undefined;
  if (savefile !== undefined && own && !(await save(system, id, own, savefile))) return dropInStatus.notSaved;
  system.output.result(farewell);
  return dropInStatusOf(outcome);
}

/** What is to change the rules; undefined for what cannot be executed. A program is a path, and not looked for by its name. */
async function changeOf(system: System, { kind, path, family }: DropInOrder): Promise<Change | undefined> {
  // To our files `-` is standard input; to the script it was a file of that name.
  if (kind === 'rules')
    return { kind: 'files', sources: [{ path, bytes: await system.files.read(path === '-' ? './-' : path), family }] };
  const program = await system.host.program(path.includes('/') ? path : `./${path}`);
  return program === undefined ? undefined : { kind: 'command', words: [program], folder: system.host.folder };
}

function requestOf(change: Change, { timeout }: DropInOrder): ApplyRequest {
  return {
    change,
    timeout,
    backend: 'auto',
    requireProof: false,
    keepChains: [],
    dryRun: false,
    detach: false,
    probes: [],
    askAt: 'standard-output',
    askStyle: 'key',
    // The script applied what the kernel takes, and it is the kernel that the rehearsal asks.
    force: true,
  };
}

async function save(system: System, id: string | undefined, tools: Tools, savefile: string): Promise<boolean> {
  system.output.result(writing(savefile));
  const why = await persist(system, id, tools, savefile).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    return failureText(error.facts);
  });
  if (why === undefined) return true;
  const failed = `unknown error writing successfully applied rules: ${visible(savefile)}`;
  system.output.progress(errorText(failed) + line(`the new rules are in force, but NOT saved: ${visible(why)}`));
  return false;
}

/** The default file is one of these: what was just taken back would come in with the next boot. */
async function warnOfBoot(system: System, { kind, path }: DropInOrder): Promise<void> {
  if (kind !== 'rules' || !isBootFile(await system.files.real(path))) return;
  const warning = `${visible(path)} is what this machine loads when it boots: a reboot brings its rules in`;
  system.output.progress(line(`warning: ${warning}`));
}
