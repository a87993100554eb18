/** The text of a ruleset, as it was read. It must never change a byte: whoever wants another form asks for canonical(). */
import type { Ruleset } from './model.ts';

/** Prints a parsed ruleset byte for byte as it was. */
export function print(ruleset: Ruleset): string {
  return ruleset.lines.map((line) => line.text).join('\n') + (ruleset.text.endsWith('\n') ? '\n' : '');
}
