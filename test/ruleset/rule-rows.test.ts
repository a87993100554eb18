/** Single rules against what iptables 1.8.9 made of each: taken or refused, and what iptables-save printed. */
import type { Backend } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { saveText } from '../../lib/ruleset/save-text.ts';
import { errorsIn } from './errors-in.ts';
import { ruleRows, type RuleRow } from './rows.ts';

const rows = ruleRows();

test('there are as many rows as rules were given to iptables', () => {
  expect(rows).toHaveLength(918);
});

describe.each<Backend>(['nft', 'legacy'])('%s', (backend) => {
  const taken = rows.flatMap((row) => {
    const outcome = row[backend];
    const written = row.otherwise?.verdict === 'prints it as written';
    return 'prints' in outcome ? [[titleOf(row), row, written ? [row.rule] : outcome.prints] as const] : [];
  });
  const refused = rows.filter((row) => 'says' in row[backend] && row.otherwise === undefined);
  const excused = rows.filter((row) => 'says' in row[backend] && row.otherwise?.verdict === 'takes it');

  test.each(taken)('takes it and prints it as iptables-save does: %s', (_, row, prints) => {
    expect(errorsIn(textOf(row), { family: row.family, backend })).toEqual([]);
    expect(printedOf(row, backend)).toEqual(prints);
  });

  test.each(refused.map((row) => [titleOf(row), row] as const))('refuses it and points into it: %s', (_, row) => {
    const places = errorsIn(textOf(row), { family: row.family, backend }).map(({ line, column }) => ({ line, column }));
    const end = `-A ${row.chain} ${row.rule}`.length;
    expect(places.filter(({ line, column }) => line === 2 && column > '-A '.length && column <= end)).toEqual(places);
    expect(places).not.toEqual([]);
  });

  test.each(excused.map((row) => [titleOf(row), row] as const))('leaves it to the machine: %s', (_, row) => {
    expect(errorsIn(textOf(row), { family: row.family, backend })).toEqual([]);
  });
});

function titleOf({ place, rule }: RuleRow): string {
  return `${rule} (${place})`;
}

function textOf({ table, chain, rule }: RuleRow): string {
  return `*${table}\n-A ${chain} ${rule}\nCOMMIT\n`;
}

/** The rules that safeapply prints, without `-A CHAIN `. */
function printedOf(row: RuleRow, backend: Backend): readonly string[] {
  const lines = saveText(parse(textOf(row), { family: row.family, backend }).ruleset).split('\n');
  return lines.filter((line) => line.startsWith('-A ')).map((line) => line.slice(`-A ${row.chain} `.length));
}
