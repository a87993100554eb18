/** The text that people read: places, carets, clipping, and that no file can drive the terminal. */
import { checks } from '../../lib/lint/checks/index.ts';
import type { LintReport } from '../../lib/lint/lint.ts';
import { lintText } from '../../lib/report/lint-text.ts';
import type { Severity } from '../../lib/ruleset/diagnostic.ts';

const plain = { colour: false };

function reportOn(
  line: string,
  column: number,
  endColumn: number,
  more: { message?: string; path?: string } = {},
): LintReport {
  const { message = 'wrong', path = 'rules.v4' } = more;
  const place = { line: 1, column, endLine: 1, endColumn };
  const diagnostics = [{ check: 'syntax', severity: 'error' as const, message, help: 'do it right', ...place }];
  return { checks: 1, files: [{ path, family: 'ipv4', lines: [line], diagnostics }] };
}

function rows(report: LintReport): readonly string[] {
  return lintText(report, plain).split('\n');
}

/** Cuts out `ESC [ … m`. */
function withoutColour(text: string): string {
  const [first = '', ...parts] = text.split('\u001B[');
  return first + parts.map((part) => part.slice(part.indexOf('m') + 1)).join('');
}

test('a finding is its place, its message, the line, a caret under the token, and what to do', () => {
  expect(lintText(reportOn('-A INPUT -j X', 13, 14), plain)).toBe(
    [
      'rules.v4:1:13: error: wrong [syntax]',
      '  -A INPUT -j X',
      '              ^',
      '  help: do it right',
      '1 error in 1 file',
      '',
    ].join('\n'),
  );
});

test('the caret underlines the whole token', () => {
  expect(rows(reportOn('-A INPUT -j ACCEPTED', 13, 21))[2]).toBe('              ^~~~~~~~');
});

test('tabs before the token stay tabs, so that the caret stands right at any tab width', () => {
  expect(rows(reportOn('\t-A\tINPUT', 5, 10))[2]).toBe('  \t  \t^~~~~');
});

test.each([
  ['日本 x', 4, '       ^'],
  ['🔥 x', 4, '     ^'],
  ['e\u0301 x', 4, '    ^'],
  ['\u001B x', 3, '    ^'],
])('letters that are wider or narrower than one column are counted as such: %j', (line, column, caret) => {
  expect(rows(reportOn(line, column, column + 1))[2]).toBe(caret);
});

test('a token at the very end of a line, or of an empty file, has its caret', () => {
  expect(rows(reportOn('*filter', 8, 9))[2]).toBe('         ^');
  expect(rows(reportOn('', 1, 2)).slice(0, 2)).toEqual(['rules.v4:1:1: error: wrong [syntax]', '  help: do it right']);
});

test.each([
  ['at the start', 1],
  ['in the middle', 2000],
  ['at the end', 4000],
])('of a long line, what is around a token %s is shown', (_place, column) => {
  const line = `${'a'.repeat(column - 1)}TOKEN${'b'.repeat(4000 - column)}`;
  const [, shown = '', caret = ''] = rows(reportOn(line, column, column + 5));
  expect(shown.length).toBeLessThan(130);
  expect(shown.slice(caret.indexOf('^'), caret.length)).toBe('TOKEN');
  expect(shown.startsWith('  …')).toBe(column > 100);
  expect(shown.endsWith('…')).toBe(column < 3900);
});

test('a token longer than the row is underlined as far as it is shown', () => {
  const [, shown = '', caret = ''] = rows(reportOn(`-A ${'x'.repeat(5000)}`, 4, 5004));
  expect(caret.length).toBeLessThanOrEqual(shown.length);
});

test.each(['\u001B[2J', '\u009B2J', '\u0007', '\u007F', '\r', '\u202E', '\u200B', '\u2028', '\u0000', '\uFEFF'])(
  'no control character of a file, of its name, or of a message reaches the terminal: %j',
  (evil) => {
    const text = lintText(reportOn(`-A ${evil} x`, 4, 5, { message: `"${evil}" is wrong`, path: `a${evil}b` }), plain);
    expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
  },
);

test('a second place is shown as a note', () => {
  const related = [{ line: 9, column: 3, message: 'here' }];
  const report = reportOn('x', 1, 2);
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.map((each) => ({ ...each, related })),
  }));
  expect(rows({ ...report, files })[3]).toBe('  rules.v4:9:3: note: here');
});

test('colours surround, and do not change, the text', () => {
  const report = reportOn('-A INPUT -j X', 13, 14);
  const coloured = lintText(report, { colour: true });
  expect(coloured).toContain('\u001B[1;31merror:\u001B[0m');
  expect(coloured).toContain('\u001B[1;32m^\u001B[0m');
  expect(withoutColour(coloured)).toBe(lintText(report, plain));
});

describe('the last line', () => {
  const last = (...severities: readonly Severity[]): string | undefined => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const diagnostics = severities.map((severity) => ({ check: 'syntax', severity, message: 'm', ...place }));
    const file = { path: 'a', family: 'ipv4' as const, lines: ['x'], diagnostics };
    return rows({ checks: checks.length, files: [file, { ...file, diagnostics: [] }] }).at(-2);
  };

  test('counts what was found', () => {
    expect(last('error', 'warning', 'error')).toBe('2 errors, 1 warning in 2 files');
    expect(last('warning', 'warning')).toBe('2 warnings in 2 files');
    expect(last('info')).toBe('1 info in 2 files');
  });

  test('says of a clean run what was done, and never that it is safe', () => {
    expect(last()).toBe(`no hazards found by ${checks.length} checks in 2 files`);
  });
});
