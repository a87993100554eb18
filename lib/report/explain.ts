/** The texts of the checks, as `safeapply explain` prints them. */
import type { Check } from '../lint/check.ts';

/** One check: what it finds, why, and a file of each kind. */
export function explainText(check: Check): string {
  return [
    `${check.name} (${check.severity})`,
    check.summary,
    '',
    ...wrap(check.doc),
    '',
    'Bad:',
    ...indent(check.bad),
    '',
    'Good:',
    ...indent(check.good),
    '',
  ].join('\n');
}

/** All checks, one a line. */
export function explainList(checks: readonly Check[]): string {
  const width = Math.max(0, ...checks.map(({ name }) => name.length));
  const rows = checks.map(({ name, severity, summary }) => `${name.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
  return [...rows, '', 'safeapply explain CHECK prints one of them in full.', ''].join('\n');
}

function indent(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}

/** Fills lines of at most 80 columns. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > 80) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
