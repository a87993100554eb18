/**
 * The nft backend keeps no `-m tcp` or `-m udp` of its own: what two of them say is printed as one, where legacy prints
 * both (facts of 1.8.9 and 1.8.11). One form stands for both here.
 */
import type { Extension, Setting } from './extensions/extension.ts';

/** A match whose options are in normal form. */
export interface SettledMatch {
  readonly name: string;
  readonly extension: Extension | undefined;
  readonly settings: readonly Setting[];
}

const merged = ['tcp', 'udp'];

/** Joins a repeated tcp or udp match to the first of its kind, as long as no option is given twice. */
export function mergeMatches(matches: readonly SettledMatch[]): readonly SettledMatch[] {
  const result: SettledMatch[] = [];
  for (const match of matches) {
    const index = merged.includes(match.name) ? result.findIndex((each) => each.name === match.name) : -1;
    const first = result[index];
    if (first === undefined || overlap(first, match)) result.push(match);
    else result[index] = { ...first, settings: inOrder([...first.settings, ...match.settings], match.extension) };
  }
  return result;
}

function overlap(a: SettledMatch, b: SettledMatch): boolean {
  return a.settings.some(({ name }) => b.settings.some((each) => each.name === name));
}

function inOrder(settings: readonly Setting[], extension: Extension | undefined): readonly Setting[] {
  const order = extension?.options.map((row) => row.name) ?? [];
  return settings.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
