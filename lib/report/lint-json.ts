/** The findings as JSON. The keys are a contract with scripts: keys may be added, none is renamed while `version` is 1. */
import type { LintReport } from '../lint/lint.ts';
import type { Diagnostic } from '../ruleset/diagnostic.ts';

/** The report as JSON text, ended by a line feed. */
export function lintJson(report: LintReport): string {
  const files = report.files.map(({ path, family, diagnostics }) => ({
    path,
    family,
    diagnostics: diagnostics.map(plainDiagnostic),
  }));
  return `${JSON.stringify({ version: 1, files, summary: counts(report) }, undefined, 2)}\n`;
}

/** How many findings of each severity there are. */
export function counts(report: LintReport): { errors: number; warnings: number; infos: number } {
  const all = report.files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Diagnostic['severity']): number => all.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Exactly the promised keys, in this order. */
function plainDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { check, severity, message, line, column, endLine, endColumn, help, related } = diagnostic;
  return {
    check,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(help === undefined ? {} : { help }),
    ...(related === undefined || related.length === 0
      ? {}
      : { related: related.map((each) => ({ line: each.line, column: each.column, message: each.message })) }),
  };
}
