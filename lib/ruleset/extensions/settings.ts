/** Small steps that the rows' `settle` functions are made of. */
import type { Setting } from './extension.ts';

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
