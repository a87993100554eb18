/**
 * Pairs of files: `x.before` and `x.after`, with the text that is printed in `x.out`. A new case needs no code.
 * UPDATE_OUTPUTS=1 writes the outputs anew, to be read in the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { diff } from '../../lib/diff/diff.ts';
import { diffText } from '../../lib/report/diff-text.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';
import { nft4 } from '../ruleset/dialects.ts';

const folder = new URL('../testdata/diff/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.before') ? [file.slice(0, -7)] : []));

test('there are cases', () => {
  expect(names.length).toBeGreaterThan(4);
});

describe.each(names)('%s', (name) => {
  const [before, after] = ['before', 'after'].map((side) =>
    canonical(parse(readFileSync(new URL(`${name}.${side}`, folder), 'utf8'), nft4).ruleset),
  );
  const changes = before === undefined || after === undefined ? [] : diff(before, after);
  const families = [{ family: 'ipv4', changes } as const];

  test('prints what its .out file says', () => {
    const path = new URL(`${name}.out`, folder);
    const printed = diffText(families, { colour: false });
    if (process.env['UPDATE_OUTPUTS'] !== undefined) writeFileSync(path, printed);
    expect(printed).toBe(readFileSync(path, 'utf8'));
  });

  test('says the same in colour', () => {
    const coloured = diffText(families, { colour: true });
    expect(stripVTControlCharacters(coloured)).toBe(diffText(families, { colour: false }));
    expect(coloured === diffText(families, { colour: false })).toBe(changes.length === 0);
  });

  test('is empty exactly when the rules are the same', () => {
    expect(before !== undefined && after !== undefined && sameRules(before, after)).toBe(changes.length === 0);
  });
});

test('two families are told apart', () => {
  const changes = [{ kind: 'policy', table: 'filter', chain: 'INPUT', before: 'ACCEPT', after: 'DROP' }] as const;
  const lines = '*filter\n- :INPUT ACCEPT\n+ :INPUT DROP\n';
  expect(
    diffText(
      [
        { family: 'ipv4', changes },
        { family: 'ipv6', changes },
      ],
      { colour: false },
    ),
  ).toBe(`# IPv4\n${lines}# IPv6\n${lines}`);
});
