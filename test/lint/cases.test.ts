/**
 * Pairs of files: `x.rules` (or `x.input`, for what can hold no comments) and `x.rules.out`, the text that is printed. In
 * `.rules` files a comment `# want CHECK COLUMN` says that the next line that is no comment is flagged there; lines
 * without one assert silence. A new case needs no code. UPDATE_OUTPUTS=1 writes the outputs anew, to be read in the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../../lib/ruleset/decode.ts';
import { lintText } from '../../lib/report/lint-text.ts';
import { linted } from './linted.ts';

const folder = new URL('../testdata/lint/', import.meta.url);
const inputs = readdirSync(folder).filter((file) => /\.(?:rules|input)$/u.test(file));

test('there are cases', () => {
  expect(inputs.length).toBeGreaterThan(20);
});

describe.each(inputs)('%s', (name) => {
  const { text } = decode(readFileSync(new URL(name, folder)));
  const report = linted(text, name);

  test('prints what its .out file says', () => {
    const path = new URL(`${name}.out`, folder);
    const printed = lintText(report, { colour: false });
    if (process.env['UPDATE_OUTPUTS'] !== undefined) writeFileSync(path, printed);
    expect(printed).toBe(readFileSync(path, 'utf8'));
  });

  if (name.endsWith('.rules')) {
    test('is flagged where its comments say, and nowhere else', () => {
      const findings = report.files.flatMap(({ diagnostics }) => diagnostics);
      expect(findings.map(({ line, column, check }) => `${line}: ${check} ${column}`).sort()).toEqual(
        wanted(text).sort(),
      );
    });
  }
});

function wanted(text: string): string[] {
  const wants: string[] = [];
  let open: string[] = [];
  text.split('\n').forEach((line, index) => {
    const [, check, column] = /^# want (\S+) (\d+)$/u.exec(line) ?? [];
    if (check !== undefined && column !== undefined) open.push(`${check} ${column}`);
    if (line.startsWith('#')) return;
    wants.push(...open.map((each) => `${index + 1}: ${each}`));
    open = [];
  });
  return wants;
}
