/** The table as it is printed, a block for each row, so that the first are there while the last are still played. Pure. */
import type { Compared } from './incumbent.ts';
import { type Place, nameOfPlace } from './place.ts';
import type { Played } from './play.ts';
import type { Row } from './row.ts';

/** Why a row could not be played anywhere. */
export interface NotPlayed {
  readonly why: string;
}

/** The block of one row: a line for what safeapply did, one for each other program, and one for each problem. */
export function block(row: Row, played: readonly Played[] | NotPlayed, compared: readonly Compared[]): string {
  const verdict = 'why' in played ? `SKIPPED: ${played.why}` : failed(played) ? 'FAILED' : 'passed';
  const lines = [`${row.name.padEnd(22)} ${row.title}: ${verdict}`];
  if (!('why' in played)) {
    for (const { where, one } of merged(played)) {
      const { before, after, status, said } = one;
      lines.push(cells('safeapply', where, `${before} -> ${after}`, statusText(status), pastText(one.past), said));
    }
  }
  for (const { name, where, after, status, said } of compared)
    lines.push(cells(name, where, `-> ${after}`, statusText(status), '', said));
  if (!('why' in played)) {
    for (const { place, slow } of played) if (slow !== undefined) lines.push(`    ${nameOfPlace(place)}: ${slow}`);
    for (const { place, problems } of played)
      for (const problem of problems) lines.push(`    ${nameOfPlace(place)}: ${problem.replaceAll('\n', '\n      ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Whether anything was not as it must be. */
export function failed(played: readonly Played[]): boolean {
  return played.some(({ problems }) => problems.length > 0);
}

/** The names of places, as short as they are clear. */
export function whereText(places: readonly Place[], all: readonly Place[]): string {
  return places.length === all.length && all.length > 1
    ? `all ${all.length}`
    : places.map(({ backend, family }) => `${backend}/${family.slice(-1)}`).join(' ');
}

/** Places where it went the same way, the latest of them standing for all. */
function merged(played: readonly Played[]): readonly { readonly where: string; readonly one: Played }[] {
  const key = ({ before, after, status, said }: Played): string =>
    JSON.stringify([before, after, status, said.replace(/[0-9]+(?:[.:-][0-9TZ]+)*/g, '#')]);
  const all = played.map(({ place }) => place);
  return [...new Set(played.map(key))].map((each) => {
    const same = played.filter((other) => key(other) === each);
    const one = same.reduce((a, b) => ((b.past ?? -1e9) > (a.past ?? -1e9) ? b : a));
    return {
      where: whereText(
        same.map(({ place }) => place),
        all,
      ),
      one,
    };
  });
}

function cells(
  ...[name, where, change, status, past, said]: readonly [string, string, string, string, string, string]
): string {
  const parts = [name.padEnd(14), where.padEnd(15), change.padEnd(43), status.padStart(6), past.padStart(8)];
  return `  ${parts.join(' ')}  ${shortened(said)}`.trimEnd();
}

function statusText(status: number | undefined): string {
  return status === undefined ? '-' : String(status);
}

/** A second past the deadline is nothing to be looked at twice; before it means at once. */
function pastText(past: number | undefined): string {
  return past === undefined ? '' : past < -1 ? 'at once' : `${past < 0 ? '' : '+'}${past.toFixed(1)} s`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)} …` : text;
}
