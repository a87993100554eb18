/** Small steps that the rows' `settle` functions are made of. */
import type { OptionRow, Setting } from './extension.ts';

/** A setting that was not written but is always printed. */
export function setting(name: string, ...values: readonly string[]): Setting {
  return { name, negated: false, values };
}

/** Whether one of these options is among the settings. */
export function has(settings: readonly Setting[], ...names: readonly string[]): boolean {
  return settings.some(({ name }) => names.includes(name));
}

/** The settings, and those of the defaults whose option is not among them. */
export function withDefaults(settings: readonly Setting[], ...defaults: readonly Setting[]): readonly Setting[] {
  return [...settings, ...defaults.filter(({ name }) => !has(settings, name))];
}

/** For `settle`: leaves out an option whose range holds all numbers, even after `!`, as many `save` functions do. */
export function withoutFull(name: string, full = '0:4294967295'): (settings: readonly Setting[]) => readonly Setting[] {
  return (settings) => settings.filter((each) => each.name !== name || each.values[0] !== full);
}

/** The rows, of which only one can be given; said at the earlier of each two. */
export function excludingEachOther(rows: readonly OptionRow[]): readonly OptionRow[] {
  return rows.map((row, index) => ({ ...row, excludes: rows.slice(index + 1).map(({ name }) => name) }));
}
