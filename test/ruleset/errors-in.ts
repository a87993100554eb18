/** The errors in a rules file, whoever finds them: the parser, or a check of the linter. */
import type { Subject } from '../../lib/lint/check.ts';
import { lint } from '../../lib/lint/lint.ts';
import type { Diagnostic } from '../../lib/ruleset/diagnostic.ts';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';

/** Errors about rules that load, and then do harm or nothing: not what is asked for here. */
const hazards = new Set([
  'duplicate-table-section',
  'hostname-match',
  'missing-chain-policy',
  'nat-string-match',
  'string-on-syn',
]);

/** All that keeps a file from loading. `noflush` is for rules that are added to others. */
export function errorsIn(text: string, dialect: Dialect, loading: Subject['loading'] = 'flush'): readonly Diagnostic[] {
  const { ruleset, diagnostics } = parse(text, dialect);
  const found = lint({ ruleset, family: dialect.family, loading, syntax: diagnostics });
  return [...diagnostics, ...found].filter(({ check, severity }) => severity === 'error' && !hazards.has(check));
}
