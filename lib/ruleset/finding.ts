/** Makes the parser's own findings: errors where iptables-restore would refuse or misread the file. */
import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './model.ts';

/** The names under which the parser speaks; the linter has checks of the same names that pass them on. */
export type ParserCheck = 'not-rules-save' | 'missing-commit' | 'syntax' | 'invalid-option' | 'invalid-value';

/** One error at a place. */
export function finding(check: ParserCheck, span: Span, message: string, help?: string): Diagnostic {
  const { line, column, endLine, endColumn } = span;
  const place = { line, column, endLine, endColumn };
  return { check, severity: 'error', message, ...place, ...(help === undefined ? {} : { help }) };
}

/** The same as a warning: iptables-restore takes it, but not always, or not as it looks. */
export function caution(check: ParserCheck, span: Span, message: string, help?: string): Diagnostic {
  return { ...finding(check, span, message, help), severity: 'warning' };
}

/** The span of a whole line, at least one column wide. */
export function wholeLine(line: number, text: string): Span {
  return { line, column: 1, endLine: line, endColumn: Math.max(text.length, 1) + 1 };
}
