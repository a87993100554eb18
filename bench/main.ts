/**
 * The bench: measures what was chosen and prints the table. Started by run.mjs, in a network namespace of its own where that is
 * to be had. Arguments: a folder for its files, the folder of the repository, and the words of the command line.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { hrtime } from 'node:process';
import { statusOf } from './command-line.ts';
import type { Command, RulesFile } from './commands.ts';
import { makeFile, removeFile } from './files.ts';
import { type Measure, measures } from './measures.ts';
import { meterIn, meterMissing } from './meter.ts';
import { NotMeasured } from './not-measured.ts';
import { type Chosen, choose, type Options, readOptions } from './options.ts';
import { measuredEnvironment, nodeVariables } from './environment.ts';
import { findPrograms } from './programs.ts';
import { type Bounds, runRounds } from './rounds.ts';
import { heading, nameOfCase, row, title } from './table.ts';
import { isMissed, judge, type Result } from './verdict.ts';

/** No run takes longer, in seconds; iptables-legacy-restore needs 16 for the largest file. */
const limit = 60;

const [work = '', root = '', ...words] = process.argv.slice(2);
process.exitCode = await statusOf('bench', () => bench(readOptions(words)));

/** Exit status 0: no must was missed; 1: one was; 3: nothing could be measured. */
async function bench({ list, quick, program, names }: Options): Promise<0 | 1 | 3> {
  const chosen = choose(measures, names);
  if (list) {
    for (const { measure, each } of chosen) say(`${nameOfCase(measure, each.name).padEnd(33)} ${measure.title}\n`);
    return 0;
  }
  const measureCase = prepare(resolve(root, program), quick);
  say(
    `load average before: ${load()}; ${quick ? '3 pairs at most, which is too few to judge by' : 'ratios of pairs run by turns'}\n`,
  );
  const set = nodeVariables(process.env);
  if (set.length > 0)
    say(`${set.join(', ')}: set here; Node heeds it, and the ratios to an empty program may be others without\n`);
  say(heading());
  const results: Result[] = [];
  let last: Measure | undefined;
  for (const { measure, each } of chosen) {
    if (measure !== last) say(title(measure));
    last = measure;
    const result = await measureCase({ measure, each });
    results.push(result);
    say(row(nameOfCase(measure, each.name), measure, result));
  }
  const [missed, left] = [
    results.filter(isMissed).length,
    results.filter(({ kind }) => kind === 'not measured').length,
  ];
  say(`load average after: ${load()}\n`);
  say(`${results.length - missed - left} met, ${missed} not met, ${left} not measured\n`);
  return missed > 0 ? 1 : left === results.length ? 3 : 0;
}

/** What measures one case, with the means of this machine. */
function prepare(safeapply: string, quick: boolean): (chosen: Chosen) => Promise<Result> {
  const env = measuredEnvironment(work);
  const programs = findPrograms(safeapply, env);
  const meter = meterIn(work, join(root, 'bench', 'meter.pl'), env);
  const missing = meterMissing();
  writeFileSync(join(work, 'empty.cjs'), '');
  return async ({ measure, each }) => {
    const commands = [each.yardstick, ...each.subjects];
    try {
      if (missing !== undefined) throw new NotMeasured(missing);
      for (const command of commands) programs.wordsOf(command);
      for (const file of filesOf(commands)) makeFile(work, file, env);
      const run = (command: Command) => meter(programs.wordsOf(command), limit);
      return judge(measure, each, await runRounds(each, bounds(measure, quick), run, clock));
    } catch (error) {
      if (error instanceof NotMeasured) return { kind: 'not measured', why: error.message };
      throw error;
    } finally {
      for (const file of filesOf(commands)) removeFile(work, file);
    }
  };
}

function bounds({ pairs }: Measure, quick: boolean): Bounds {
  return quick
    ? { pairs: Math.min(pairs, 3), budget: 5, fewest: 1 }
    : { pairs, budget: 40, fewest: Math.min(pairs, 3) };
}

function filesOf(commands: readonly Command[]): readonly RulesFile[] {
  return commands.flatMap(({ words: each }) => each.filter((word) => typeof word !== 'string'));
}

function clock(): number {
  return Number(hrtime.bigint()) / 1e9;
}

function load(): string {
  return loadavg()
    .map((each) => each.toFixed(2))
    .join(' ');
}

function say(text: string): void {
  process.stdout.write(text);
}
