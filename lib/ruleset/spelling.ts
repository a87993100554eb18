/**
 * Which option a word means: getopt_long takes any unique prefix of a long option among the base options and those of
 * the extensions loaded so far, an exact name before any prefix, newer extensions before older ones.
 */
import { type BaseOption, baseOptions, type Command, commands } from './base-options.ts';
import type { OptionRow } from './extensions/extension.ts';

/** An extension that is loaded at this point of the line; one that is not in the catalogue has no rows. */
export interface Loaded<Place> {
  readonly rows: readonly OptionRow[] | undefined;
  /** Where its options go in the model. */
  readonly place: Place;
}

/** What a word turned out to be. */
export type Meaning<Place> =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'base'; readonly option: BaseOption }
  | { readonly kind: 'extension'; readonly option: OptionRow; readonly place: Place }
  | { readonly kind: 'unknown' };

const unknown = { kind: 'unknown' } as const;
const commandByLetter = new Map<string, Command>(commands.map((each) => [each.letter, each]));
const baseByLetter = new Map(
  baseOptions.flatMap((each) => (each.short === undefined ? [] : [[each.short, each] as const])),
);
const baseByName = new Map(baseOptions.flatMap((each) => spellings(each).map((name) => [name, each] as const)));
const commandByName = new Map(commands.map((each) => [each.name, each]));

/** The meaning of a one-letter option. */
export function readLetter(letter: string): Meaning<never> {
  const command = commandByLetter.get(letter);
  if (command !== undefined) return { kind: 'command', command };
  const option = baseByLetter.get(letter);
  return option === undefined ? unknown : { kind: 'base', option };
}

/** The meaning of a long option whose name is written out in full; extensions are searched from the newest. */
export function readExact<Place>(name: string, loaded: readonly Loaded<Place>[]): Meaning<Place> {
  const command = commandByName.get(name);
  if (command !== undefined) return { kind: 'command', command };
  const option = baseByName.get(name);
  if (option !== undefined) return { kind: 'base', option };
  for (let index = loaded.length - 1; index >= 0; index -= 1) {
    const { rows, place } = loaded[index] ?? {};
    const row = rows === undefined ? undefined : indexOf(rows).get(name);
    if (row !== undefined && place !== undefined) return { kind: 'extension', option: row, place };
  }
  return unknown;
}

/** The meaning of a prefix, if it is the prefix of one option only. */
export function readPrefix<Place>(prefix: string, loaded: readonly Loaded<Place>[]): Meaning<Place> {
  const fits = new Map<BaseOption | Command | OptionRow, Meaning<Place>>();
  for (const [name, command] of commandByName) {
    if (name.startsWith(prefix)) fits.set(command, { kind: 'command', command });
  }
  for (const [name, option] of baseByName) {
    if (name.startsWith(prefix)) fits.set(option, { kind: 'base', option });
  }
  // Of an extension that is loaded twice, the newer one takes the options: it comes later, and replaces the older.
  for (const { rows = [], place } of loaded) {
    for (const [name, option] of indexOf(rows)) {
      if (name.startsWith(prefix)) fits.set(option, { kind: 'extension', option, place });
    }
  }
  const [first = unknown] = fits.values();
  return fits.size === 1 ? first : unknown;
}

const indexes = new WeakMap<readonly OptionRow[], ReadonlyMap<string, OptionRow>>();

/** The rows of an extension by every spelling. */
function indexOf(rows: readonly OptionRow[]): ReadonlyMap<string, OptionRow> {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const index = new Map(rows.flatMap((row) => spellings(row).map((name) => [name, row] as const)));
  indexes.set(rows, index);
  return index;
}

function spellings(option: BaseOption | OptionRow): readonly string[] {
  return [option.name, ...(option.aliases ?? [])];
}
