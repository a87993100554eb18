/**
 * A throw-away network namespace: rules are loaded there by the real kernel, and nothing of the live firewall is
 * touched. As root `unshare -n`; the xtables lock is a file of its own, or the sandbox would take the host's lock.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';
import { temporaryFolder } from './environment.ts';
import { Failure } from './failure.ts';
import type { RehearsalRequest, RehearsalStep } from './system.ts';
import { findProgram, needProgram } from './tools.ts';

// Sets belong to a namespace. What the live rules name must exist before they can be loaded again.
const script = `
folder=$1 restore=$2 save=$3
echo entered >"$folder/entered"
[ -s "$folder/sets" ] && ipset restore <"$folder/sets"
step=0
while [ -e "$folder/$step.rules" ]; do
  read -r flag <"$folder/$step.flag"
  "$restore" $flag <"$folder/$step.rules" >"$folder/$step.said" 2>&1
  status=$?
  echo "$status" >"$folder/$step.status"
  [ "$status" = 0 ] || exit 0
  "$save" -c >"$folder/$step.saved" 2>"$folder/$step.error"
  echo "$?" >"$folder/$step.savestatus"
  step=$((step + 1))
done
`;

/** Loads the steps one on top of the other, and saves after each. Throws a `scratch` Failure when there is no namespace. */
export async function rehearse(request: RehearsalRequest): Promise<readonly RehearsalStep[]> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(temporaryFolder(), 'safeapply-'));
    return await rehearseIn(folder, request);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: 'scratch', stderr: `no temporary files: ${String(error)}` }, { cause: error });
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function rehearseIn(folder: string, request: RehearsalRequest): Promise<readonly RehearsalStep[]> {
  const file = (name: string): string => join(folder, name);
  for (const [index, { text, counters }] of request.steps.entries()) {
    await writeFile(file(`${index}.rules`), text, 'latin1');
    await writeFile(file(`${index}.flag`), counters ? '-c\n' : '\n');
  }
  await writeFile(file('sets'), await liveSets(request), 'latin1');
  const { tools, limit } = request;
  const [timeout, unshare] = [await needProgram('timeout'), await needProgram('unshare')];
  const args = ['-n', '/bin/sh', '-c', script, 'rehearsal', folder, tools.restore, tools.save];
  // `timeout` kills its whole process group, so a hanging load ends with everything it started.
  const command = ['-s', 'KILL', String(Math.ceil(limit)), unshare, ...args];
  const env = { XTABLES_LOCKFILE: file('lock') };
  const { exitCode, stderr } = await run(timeout, command, { limit: limit + 10, env });
  if ((await maybe(file('entered'))) === undefined) {
    throw new Failure({ kind: 'scratch', stderr: stderr.trim() || `unshare: status ${exitCode ?? 'unknown'}` });
  }
  return await Promise.all(request.steps.map((_, index) => readStep(file, index)));
}

/** A step that never ran is like one that did not end: its status is unknown. */
async function readStep(file: (name: string) => string, index: number): Promise<RehearsalStep> {
  const status = await maybe(file(`${index}.status`));
  const saveStatus = await maybe(file(`${index}.savestatus`));
  const said = (await maybe(file(`${index}.said`))) ?? '';
  const restore = { exitCode: status === undefined ? undefined : Number(status), stderr: said };
  if (saveStatus === undefined) return { restore, saved: undefined };
  const [text, stderr] = [await maybe(file(`${index}.saved`)), await maybe(file(`${index}.error`))];
  return { restore, saved: { text: text ?? '', stderr: stderr ?? '', exitCode: Number(saveStatus) } };
}

async function liveSets({ steps }: RehearsalRequest): Promise<string> {
  const named = steps.some(({ text }) => /--(?:match-set|add-set|del-set|map-set)\s/.test(text));
  const ipset = named ? await findProgram('ipset') : undefined;
  if (ipset === undefined) return '';
  return (await run(ipset, ['save'], { limit: 60 })).stdout;
}

async function maybe(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'latin1');
  } catch {
    return undefined;
  }
}
