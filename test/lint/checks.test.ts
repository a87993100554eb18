/** What is asked of every check, the present ones and those to come. */
import { readdirSync } from 'node:fs';
import { checks } from '../../lib/lint/checks/index.ts';
import { linted } from './linted.ts';

const folder = new URL('../../lib/lint/checks/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

test('the list has every check of the folder, once, under the name of its file', () => {
  expect(checks.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

describe.each(checks)('$name', (check) => {
  test('has a kebab-case name', () => {
    expect(check.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  test('is documented: a summary of one line, and a doc of more', () => {
    expect(check.summary).toMatch(/^[^\n]{10,100}$/u);
    expect(check.summary).not.toMatch(/[.\n]$/u);
    expect(check.doc.length).toBeGreaterThan(150);
    expect(check.doc).toMatch(/^\S[^]*\.$/u);
  });

  test('flags its bad example, with its worst severity, and says what to do', () => {
    const findings = linted(check.bad).files.flatMap(({ diagnostics }) => diagnostics);
    const own = findings.filter((each) => each.check === check.name);
    expect(own.map(({ severity }) => severity)).toContain(check.severity);
    for (const { help, message } of own) {
      expect(help).toBeDefined();
      expect(message).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/u);
    }
  });

  test('flags nothing else in its bad example', () => {
    const findings = linted(check.bad).files.flatMap(({ diagnostics }) => diagnostics);
    expect(findings.filter((each) => each.check !== check.name)).toEqual([]);
  });

  test('finds nothing in its good example, and no other check does', () => {
    expect(linted(check.good).files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('points into the line it speaks of', () => {
    const [file] = linted(check.bad).files;
    for (const { line, column, endLine, endColumn } of file?.diagnostics ?? []) {
      expect(column).toBeGreaterThan(0);
      expect(endLine).toBe(line);
      expect(endColumn).toBeGreaterThan(column);
      expect(endColumn).toBeLessThanOrEqual((file?.lines[line - 1] ?? '').length + 1);
    }
  });
});
