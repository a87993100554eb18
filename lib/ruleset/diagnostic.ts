/** What was found in a rules file, and where. Found things are returned, never thrown. */
import type { Span } from './model.ts';

/** `error`: will not load, locks out, or provably cannot do what it says. `warning`: loads, but differs from what the text suggests. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding. The keys are those of the JSON output (design: stable). */
export interface Diagnostic extends Span {
  /** The name of the check that speaks, e.g. `nat-string-match`. */
  readonly check: string;
  readonly severity: Severity;
  /** One sentence, lower case, with the offending token in quotes. */
  readonly message: string;
  /** What to do instead. */
  readonly help?: string;
  /** Other places that explain the finding, e.g. the rule that shadows this one. */
  readonly related?: readonly Related[];
}

/** A second place that belongs to a finding. */
export interface Related {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
