/** After keeping: the live rules into a file, in one step, and only when they prove to be whole and to load again. */
import { rulesIn } from './rules-in.ts';
import { byteText } from '../ruleset/bytes.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import type { System, Tools } from '../system/system.ts';
import { archive, recordName } from './archive.ts';
import { readFields } from './fields.ts';
import { readLive } from './live.ts';
import { reasonOf } from './reason.ts';
import { latest } from './latest.ts';
import { judgeSave } from './snapshot.ts';
import { suffixOf } from './transaction.ts';

/** Seconds for loading the file once, in a throw-away namespace. */
const limit = 60;

/**
 * Saves what is in force to `path`, whose content before goes into the history. Returns why it was not done, or undefined.
 * Throws Failures. Without an `id` nothing was changed but this file, and there is no place in the history for its content before.
 */
export async function persist(
  system: System,
  id: string | undefined,
  tools: Tools,
  path: string,
): Promise<string | undefined> {
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return `${tools.save}: ${live.reason}`;
  // A later one may have rules in force that nobody has kept yet.
  if (id !== undefined && (await latest(system))?.id !== id) return 'another transaction has begun since';
  const problem = await loadsAgain(system, tools, live.text);
  if (problem !== undefined) return problem;
  try {
    if (id !== undefined) await rememberOld(system, id, tools, path);
  } catch (error) {
    system.output.progress(`safeapply: what ${path} held before is not in the history: ${reasonOf(error)}\n`);
  }
  await system.files.replace(path, live.text);
  return undefined;
}

async function loadsAgain(system: System, tools: Tools, text: string): Promise<string | undefined> {
  const steps = [{ text, counters: true }];
  const [step] = await system.firewall.rehearse({ tools, steps, limit });
  const again = step?.saved && judgeSave(step.saved, new Map(), tools);
  if (step?.restore.exitCode !== 0 || again?.kind !== 'whole')
    return `what ${tools.save} printed does not load again: ${step?.restore.stderr.trim() ?? ''}`;
  if (!sameRules(rulesIn(tools, text), rulesIn(tools, again.text)))
    return 'the saved rules come out different when loaded';
  return undefined;
}

/** What the file held before; a file that is not there yet held nothing. */
async function rememberOld(system: System, id: string, { family }: Tools, path: string): Promise<void> {
  const old = await system.files.read(path).catch(() => undefined);
  if (old === undefined) return;
  await archive(system, id);
  const number = Number(readFields((await system.store.read(id, 'archived')) ?? '').get('number'));
  if (!Number.isInteger(number) || number === 0) return;
  await system.history.writeOnce(recordName(number), `replaced.${suffixOf(family)}`, byteText(old));
}
