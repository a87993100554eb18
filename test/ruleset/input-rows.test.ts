/** Whole inputs against what iptables-restore 1.8.9 made of them: the line that is to blame, and the rules afterwards. */
import type { Backend } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { saveText } from '../../lib/ruleset/save-text.ts';
import { errorsIn } from './errors-in.ts';
import { inputRows, type Ending, type InputRow } from './inputs.ts';

const rows = inputRows();

test('there are as many rows as inputs were given to iptables-restore', () => {
  expect(rows).toHaveLength(291);
});

describe.each<Backend>(['nft', 'legacy'])('%s', (backend) => {
  const titled = rows.map((row) => [`${row.name} (${row.place})`, row, row[backend]] as const);
  const refused = titled.filter(([, , ending]) => refuses(ending));
  const taken = titled.filter(([, , ending]) => !refuses(ending));
  const loaded = taken.filter(([, row, ending]) => ending.status === 0 && standsAlone(row));

  test.each(refused)('refuses it and names the line: %s', (_, row, ending) => {
    const lines = errorLines(row, backend);
    expect(lines.filter((line) => linesToBlame(ending).includes(line))).not.toEqual([]);
  });

  test.each(taken)('finds no error in it: %s', (_, row) => {
    expect(errorLines(row, backend)).toEqual([]);
  });

  test.each(loaded)('prints the rules that it makes: %s', (_, row, ending) => {
    const { ruleset } = parse(row.text, { family: row.family, backend });
    const made = tablesOf(saveText(ruleset).split('\n'));
    for (const [name, lines] of tablesOf(ending.save)) expect(made.get(name)).toEqual(lines);
    // An empty table is nothing to nft, but must be printed: it is what empties the table where it is loaded.
    for (const [name, lines] of made) if (!ending.save.includes(`*${name}`)) expect(lines).toEqual(emptied(lines));
  });
});

function refuses({ status, otherwise }: Ending): boolean {
  return otherwise === undefined || otherwise.verdict === 'blames' ? status !== 0 : otherwise.verdict === 'refuses';
}

/** The lines that iptables names, and the one that is to blame where it names another. */
function linesToBlame({ says, otherwise }: Ending): readonly number[] {
  const named = [...says.join('\n').matchAll(/\bline:? (\d+)/gu)].map((found) => Number(found[1]));
  return otherwise === undefined ? named : [...(otherwise.verdict === 'refuses' ? [] : named), otherwise.line];
}

function errorLines(row: InputRow, backend: Backend): readonly number[] {
  const adding = row.arguments.includes('-n') || row.arguments.includes('--noflush');
  return errorsIn(row.text, { family: row.family, backend }, adding ? 'noflush' : 'flush').map(({ line }) => line);
}

/** Whether what is there afterwards comes from the input alone. */
function standsAlone({ before, arguments: words }: InputRow): boolean {
  return before.length === 0 && words.every((word) => word === '-c');
}

/** The lines of each table, without comments and counters; a line within quotes belongs to the rule before it. */
function tablesOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('*')) tables.set(line.slice(1), (open = []));
    else if (line !== '' && !line.startsWith('#')) open.push(line.replace(/^\[\d+:\d+\] | \[\d+:\d+\]$/gu, ''));
  }
  return tables;
}

/** What the table would be with its built-in chains alone. */
function emptied(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /^(?::[A-Z]+ ACCEPT|COMMIT)$/u.test(line));
}
