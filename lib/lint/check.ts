/** The shape of one check: a record with its own name, texts and function. Checks import `ruleset/` and nothing else. */
import type { Diagnostic, Severity } from '../ruleset/diagnostic.ts';
import type { Family, Ruleset } from '../ruleset/model.ts';

/** What a check is given to look at. */
export interface Subject {
  readonly ruleset: Ruleset;
  readonly family: Family;
  /** `flush` when it is known that the file replaces its tables; `noflush` when it adds to them; `unknown` where no one said. */
  readonly loading: 'flush' | 'noflush' | 'unknown';
  /** What the parser itself had to say; some checks pass a part of it on under their own name. */
  readonly syntax: readonly Diagnostic[];
}

/** One hazard that the linter knows. An undocumented check is refused by test/lint/checks.test.ts. */
export interface Check {
  /** Kebab-case; a stable name: never renamed. */
  readonly name: string;
  /** The worst severity it can report. */
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why it matters, with what was observed; a few sentences of plain text. */
  readonly doc: string;
  /** A whole rules file that it flags. */
  readonly bad: string;
  /** The same intent without the hazard; it must be silent here. */
  readonly good: string;
  readonly run: (subject: Subject) => readonly Diagnostic[];
}
