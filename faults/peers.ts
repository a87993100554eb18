/** Measures the other programs: the same faults, with nobody to judge but the live rules in the end. */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inLab, type Lab } from '../test/kernel/lab.ts';
import { until } from '../test/kernel/run.ts';
import type { Incumbent, Measured } from './incumbent.ts';
import type { Options } from './options.ts';
import { nameOfPlace, type Place } from './place.ts';
import { begin, open } from './begin.ts';
import { inPool } from './pool.ts';
import type { Row } from './row.ts';
import { NoCounterpart, now } from './scene.ts';
import { rivals, type Subject, versions } from './subject.ts';

/** Seconds past the deadline at which it is told what came of it. */
const patience = 6;

/** Plays the rows with each of them, and writes the file. Rows that were not chosen are left out of it. */
export async function measurePeers(
  chosen: readonly Row[],
  { jobs, places, program }: Pick<Options, 'jobs' | 'places'> & { readonly program: string },
  path: string,
  say: (text: string) => void,
): Promise<0 | 1> {
  const found = new Map<Row, Map<string, Measured[]>>();
  let broken = 0;
  const tasks = chosen.flatMap((row) =>
    rivals.flatMap((subject) =>
      places
        .filter((place) => isMeant(row, subject, place))
        .map((place) => async () => {
          try {
            const measured = await measure(row, subject, place, program);
            if (!measured) return;
            say(`${row.name} ${subject.name} ${JSON.stringify(measured)}\n`);
            const ofRow = found.get(row) ?? new Map<string, Measured[]>();
            found.set(row, ofRow.set(subject.name, [...(ofRow.get(subject.name) ?? []), measured]));
          } catch (error) {
            broken += 1;
            say(
              `${row.name} ${subject.name} ${nameOfPlace(place)}: ${error instanceof Error ? error.message : String(error)}\n`,
            );
          }
        }),
    ),
  );
  await inPool(jobs, tasks);
  const rows = chosen.flatMap((row) => {
    const ofRow = rivals.flatMap(({ name }) => {
      const measured = found
        .get(row)
        ?.get(name)
        ?.toSorted((a, b) => (a.place < b.place ? -1 : 1));
      return measured ? [[name, measured] as const] : [];
    });
    return ofRow.length === 0 ? [] : [[row.name, Object.fromEntries(ofRow)] as const];
  });
  const file: Incumbent = {
    measured: new Date().toISOString().slice(0, 10),
    versions: await versions(),
    rows: Object.fromEntries(rows),
  };
  writeFileSync(path, `${JSON.stringify(file, undefined, 2)}\n`);
  say(`${rows.length} rows in ${path}, ${broken} could not be measured\n`);
  return broken > 0 ? 1 : 0;
}

function isMeant({ only, rivals: names }: Row, { name, works }: Subject, place: Place): boolean {
  if (name === 'safeapply' || !(names?.includes(name) ?? true) || !works(place)) return false;
  return place.backend === (only?.backend ?? place.backend) && place.family === (only?.family ?? place.family);
}

/** Undefined where the program has nothing that the fault could be done to. */
async function measure(row: Row, subject: Subject, place: Place, program: string): Promise<Measured | undefined> {
  let measured: Measured | undefined;
  // The lab wants the file, though it is not run.
  const options = { family: place.family, program, lingering: true, littering: true };
  await inLab(
    place.backend,
    async (lab) => {
      measured = await inside(row, subject, place, lab);
    },
    options,
  );
  return measured;
}

async function inside(row: Row, subject: Subject, place: Place, lab: Lab): Promise<Measured | undefined> {
  let deadline = Number.NaN;
  const scene = await begin(row, place, lab, subject, () => deadline);
  try {
    const { session } = Object.assign(scene, { session: await open(row, scene) });
    // It may die before, or ask where nobody can see it.
    const asks = (): boolean => session.screen().includes(subject.prompt) || session.ended() !== undefined;
    if (row.question === undefined) await until(() => `it asks; it shows:\n${session.screen()}`, asks);
    deadline = now() + (row.timeout ?? 2);
    await row.opened?.(scene);
    if (row.question === 'unseen') await until('the new rules are live', async () => (await scene.live()) === 'new');
    await row.strike?.(scene);
    await until('it has ended', () => session.ended() !== undefined, deadline - now() + patience, 0.1).catch(
      () => undefined,
    );
    // What it left running may still do something.
    await setTimeout(500);
    return {
      place: nameOfPlace(place),
      after: await scene.state(),
      status: row.foreignStatus ? null : (session.ended() ?? null),
      said: lastLine(session.screen(), lab.folder),
    };
  } catch (error) {
    if (error instanceof NoCounterpart) return undefined;
    throw error;
  } finally {
    await scene.end();
  }
}

function lastLine(screen: string, folder: string): string {
  const lines = screen.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? '')
    .replaceAll(folder, '')
    .replace(/\/tmp\/(ip6?tables-apply)-\w+/g, '/tmp/$1-XXXXXXXX')
    .trim();
}
