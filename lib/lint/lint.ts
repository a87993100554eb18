/** Runs the checks over a parsed file. Nothing here touches a firewall or needs one. */
import type { Diagnostic } from '../ruleset/diagnostic.ts';
import type { Family } from '../ruleset/model.ts';
import type { Check, Subject } from './check.ts';
import { checks as allChecks } from './checks/index.ts';

/** One file that was looked at. */
export interface LintedFile {
  readonly path: string;
  readonly family: Family;
  /** The raw lines, for the carets. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run of the linter found. */
export interface LintReport {
  /** How many checks were run. */
  readonly checks: number;
  readonly files: readonly LintedFile[];
}

/** Everything the checks have to say about a file, sorted by place. */
export function lint(subject: Subject, checks: readonly Check[] = allChecks): readonly Diagnostic[] {
  return checks.flatMap(({ run }) => run(subject)).sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}
