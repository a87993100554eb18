/**
 * The faults: plays the rows that were chosen and prints the table. Started by run.mjs, in namespaces of its own. Arguments: a
 * folder for its files, the folder of the repository, and the words of the command line.
 */
import { readlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { statusOf } from '../bench/command-line.ts';
import { isInstalled, missing } from '../test/kernel/needs.ts';
import { comparedWith, incumbent } from './incumbent.ts';
import { choose, type Options, readOptions } from './options.ts';
import { measurePeers } from './peers.ts';
import type { Place } from './place.ts';
import { play, type Played } from './play.ts';
import { inPool } from './pool.ts';
import { randomKills } from './random.ts';
import type { Row } from './row.ts';
import { rows } from './rows/index.ts';
import { block, failed, type NotPlayed } from './table.ts';

const [, root = '', ...words] = process.argv.slice(2);
process.exitCode = await statusOf('faults', () => faults(readOptions(words)));

/** Exit status 0: all passed; 1: one did not; 3: nothing can be played here. */
async function faults(options: Options): Promise<0 | 1 | 3> {
  const chosen = choose(rows, options.names);
  if (options.list) {
    for (const { name, title, must } of chosen) say(`${name.padEnd(22)} ${title}: ${must}\n`);
    return 0;
  }
  const why =
    process.env['SAFEAPPLY_FAULTS_OUTSIDE'] === readlinkSync('/proc/self/ns/net') ? 'use npm run faults' : missing;
  if (why !== undefined) {
    process.stderr.write(`faults: nothing can be played here: ${why}\n`);
    return 3;
  }
  const program = resolve(root, options.program);
  if (options.peers)
    return await measurePeers(chosen, { ...options, program }, resolve(root, 'faults/incumbent.json'), say);
  if (options.random !== undefined) return await randomKills({ ...options, program, rounds: options.random }, say);
  return await table(chosen, options, program);
}

async function table(chosen: readonly Row[], options: Options, program: string): Promise<0 | 1> {
  const begun = process.hrtime.bigint();
  const { measured, versions } = incumbent;
  const others = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  if (!options.json) say(`safeapply now; beside it, measured on ${measured}: ${others.join(', ')}\n\n`);
  const results: readonly Result[] = chosen
    .map((row) => ({ row, places: placesOf(row, options), played: [], why: lacks(row) }))
    .filter(({ places }) => places.length > 0);
  let printed = 0;
  const print = (): void => {
    for (let next = results[printed]; next && isOver(next); next = results[(printed += 1)]) {
      if (!options.json) say(block(next.row, shown(next), comparedWith(incumbent, next.row.name)));
    }
  };
  print();
  const tasks = results
    .filter(({ why }) => why === undefined)
    .toSorted((a, b) => (b.row.seconds ?? 0) - (a.row.seconds ?? 0))
    .flatMap((result, index) =>
      result.places.map((place, turn) => ({
        isLong: result.row.seconds !== undefined,
        task: async () => {
          const next = isNextTried(options, index, turn, result.places.length) ? 'tried' : 'left out';
          result.played.push(await play(result.row, { place, program, next }));
          print();
        },
      })),
    );
  // Those that take long do little but wait: they run beside the others.
  const pools = [true, false].map((isLong) => tasks.filter((each) => each.isLong === isLong).map(({ task }) => task));
  await Promise.all(pools.map((pool) => inPool(options.jobs, pool)));
  return end(results, options, Number(process.hrtime.bigint() - begun) / 1e9);
}

/** In a whole table in one of the places, by turns: it takes as long as the row itself. */
function isNextTried({ names }: Options, row: number, place: number, places: number): boolean {
  return names.length > 0 || place === row % places;
}

interface Result {
  readonly row: Row;
  readonly places: readonly Place[];
  readonly played: Played[];
  /** What is missing for it. */
  readonly why: string | undefined;
}

function isOver({ places, played, why }: Result): boolean {
  return why !== undefined || played.length === places.length;
}

function shown({ places, played, why }: Result): readonly Played[] | NotPlayed {
  if (why !== undefined) return { why };
  return played.toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}

function placesOf({ only, sparse }: Row, { places, names }: Options): readonly Place[] {
  const fitting = places.filter(
    ({ backend, family }) => backend === (only?.backend ?? backend) && family === (only?.family ?? family),
  );
  return sparse && names.length === 0
    ? fitting.filter(({ backend, family }) => (backend === 'nft') === (family === 'ipv4'))
    : fitting;
}

function lacks({ needs = [] }: Row): string | undefined {
  const need = needs.find(({ program }) => !isInstalled(program));
  return need && `${need.program} is not installed; Debian has it in the package ${need.package}`;
}

/** The totals. On CI a machine that cannot play a row is broken, so there what was skipped has failed. */
function end(results: readonly Result[], { json }: Options, seconds: number): 0 | 1 {
  const skipped = results.filter(({ why }) => why !== undefined).reduce((sum, { places }) => sum + places.length, 0);
  const played = results.flatMap(({ played: all }) => all);
  const bad = played.filter((each) => failed([each])).length;
  const failures = bad + (process.env['CI'] === undefined ? 0 : skipped);
  const totals = { passed: played.length - bad, failed: failures, skipped: failures === bad ? skipped : 0 };
  if (json) {
    const out = results.map((result) => ({
      name: result.row.name,
      title: result.row.title,
      must: result.row.must,
      skipped: result.why ?? null,
      played: result.played,
      others: incumbent.rows[result.row.name] ?? {},
    }));
    say(`${JSON.stringify({ version: 1, ...totals, seconds, rows: out }, undefined, 2)}\n`);
  } else {
    say(`\n${seconds.toFixed(0)} s\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
  }
  return failures > 0 ? 1 : 0;
}

function say(text: string): void {
  process.stdout.write(text);
}
