/** Lints a text as the command does, without a command line. */
import { checks as allChecks } from '../../lib/lint/checks/index.ts';
import type { Check } from '../../lib/lint/check.ts';
import { lint } from '../../lib/lint/lint.ts';
import type { LintReport } from '../../lib/lint/lint.ts';
import { familyOf } from '../../lib/ruleset/family.ts';
import { parse } from '../../lib/ruleset/parse.ts';

/** The report on one text, all severities in it. */
export function linted(text: string, path = 'rules.v4', checks: readonly Check[] = allChecks): LintReport {
  const family = familyOf(path, text);
  const { ruleset, diagnostics: syntax } = parse(text, { family, backend: 'nft' });
  const diagnostics = lint({ ruleset, loading: 'unknown', family, syntax }, checks);
  return {
    checks: checks.length,
    files: [{ path, family, lines: ruleset.lines.map((each) => each.text), diagnostics }],
  };
}

/** The findings of one text as `line:column check severity`. */
export function found(text: string, path?: string): readonly string[] {
  return linted(text, path)
    .files.flatMap(({ diagnostics }) => diagnostics)
    .map(({ line, column, check, severity }) => `${line}:${column} ${check} ${severity}`);
}
