/** Places of findings: a finding points at the token that is wrong, never just at a line. */
import type { Related } from '../ruleset/diagnostic.ts';
import type { Rule, Span } from '../ruleset/model.ts';

/** The place of a token, without its text. */
export function spanOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn };
}

/** The place of a whole rule, from its first word to its last. */
export function spanOfRule(rule: Rule): Span {
  const first = rule.tokens[0];
  const last = rule.tokens.at(-1);
  if (first === undefined || last === undefined) {
    return { line: rule.line, column: 1, endLine: rule.line, endColumn: rule.text.length + 1 };
  }
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}

/** A second place that explains a finding. */
export function relatedAt({ line, column }: Span, message: string): Related {
  return { line, column, message };
}
