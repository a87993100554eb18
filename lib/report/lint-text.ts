/**
 * The findings as people read them: place, message, the line with a caret under the token, and what to do. The clean case
 * says what was done, never "safe".
 */
import type { LintedFile, LintReport } from '../lint/lint.ts';
import type { Diagnostic, Severity } from '../ruleset/diagnostic.ts';
import { counts } from './lint-json.ts';
import { excerpt } from './lint-excerpt.ts';
import { visible } from './lint-visible.ts';

/** How the text is to look. */
export interface LintTextOptions {
  readonly colour: boolean;
}

/** The report as text, each line ended by a line feed. */
export function lintText(report: LintReport, { colour }: LintTextOptions): string {
  const paint = colour ? painted : plain;
  const findings = report.files.flatMap((file) => file.diagnostics.flatMap((each) => describe(file, each, paint)));
  return [...findings, summary(report)].map((line) => `${line}\n`).join('');
}

type Style = 'place' | 'caret' | Severity;
type Paint = (style: Style, text: string) => string;

/** SGR codes: bold, bold green, bold red, bold magenta, bold cyan, as gcc and clang have them. */
const codes: Readonly<Record<Style, string>> = {
  place: '1',
  caret: '1;32',
  error: '1;31',
  warning: '1;35',
  info: '1;36',
};

function plain(_style: Style, text: string): string {
  return text;
}

function painted(style: Style, text: string): string {
  return `\u001B[${codes[style]}m${text}\u001B[0m`;
}

function describe(file: LintedFile, diagnostic: Diagnostic, paint: Paint): readonly string[] {
  const { line, column, severity, message, check, help, related = [] } = diagnostic;
  const path = visible(file.path);
  const { shown, caret } = excerpt(file.lines[line - 1] ?? '', diagnostic);
  return [
    `${paint('place', `${path}:${line}:${column}:`)} ${paint(severity, `${severity}:`)} ${visible(message)} [${check}]`,
    ...(shown.trim() === '' ? [] : [`  ${shown}`, `  ${caret.replace(/\^.*/u, (mark) => paint('caret', mark))}`]),
    ...related.map((each) => `  ${path}:${each.line}:${each.column}: note: ${visible(each.message)}`),
    ...(help === undefined ? [] : [`  help: ${visible(help)}`]),
  ];
}

function summary(report: LintReport): string {
  const { errors, warnings, infos } = counts(report);
  const files = `in ${plural(report.files.length, 'file')}`;
  const found = [
    ...(errors === 0 ? [] : [plural(errors, 'error')]),
    ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
    ...(infos === 0 ? [] : [plural(infos, 'info')]),
  ];
  return found.length === 0
    ? `no hazards found by ${plural(report.checks, 'check')} ${files}`
    : `${found.join(', ')} ${files}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
