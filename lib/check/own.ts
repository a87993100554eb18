/**
 * What we say ourselves: of files that iptables-restore would read otherwise than a person does, or that must not be given to
 * it; and of all files where it can't be asked.
 */
import { refusals } from '../lint/refusals.ts';
import { readable } from '../ruleset/bytes.ts';
import type { Dialect, Ruleset } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import { kindOf, sectionsOf } from './draft.ts';
import type { Problem } from './verdict.ts';

/** What `lint` knows of why the text would not load, by line. */
export function ownProblems(text: string, dialect: Dialect): readonly Problem[] {
  const { ruleset, diagnostics: syntax } = parse(readable(text), dialect);
  return refusals({ ruleset, family: dialect.family, loading: 'flush', syntax }).map(({ line, message }) => ({
    line,
    message,
  }));
}

/** Why the text is not given to iptables-restore at all; empty when it may be. */
export function obstacles(text: string, lines: readonly string[], dialect: Dialect): readonly Problem[] {
  const misread = lines.flatMap((line, index): Problem[] => {
    const message = misreading(line);
    return message === undefined ? [] : [{ line: index + 1, message }];
  });
  if (misread.length > 0) return misread.slice(0, 1);
  // Without a table there is nothing to ask the kernel about, and yet iptables-restore ends with status 0.
  if (sectionsOf(lines).length === 0) return ownProblems(text, dialect);
  return lines.flatMap((line, index): Problem[] =>
    runsPrograms(line, dialect) ? [{ line: index + 1, message: namesProgram }] : [],
  );
}

/** `fgets` into 10240 bytes: what is beyond them is read as a line of its own, and what is beyond a NUL not at all. */
const maximumLine = 10238;

function misreading(line: string): string | undefined {
  if (line.includes('\0')) return 'the line holds a NUL byte: iptables-restore reads no further than to it';
  if (line.length <= maximumLine) return undefined;
  return `the line is longer than ${maximumLine} bytes: iptables-restore reads its tail as a line of its own`;
}

const namesProgram = '"--modprobe" names a program that iptables would run, so the file is not tried out';

/** `-M PROGRAM` is run by iptables, with all its rights, network namespace or not. A word that only looks so is a value. */
function runsPrograms(line: string, dialect: Dialect): boolean {
  if (!/(?:^|[\s"])(?:-[^\s-]*M|--mo)/u.test(line) || kindOf(line) !== 'rule') return false;
  const { tables }: Ruleset = parse(`*filter\n${line}\nCOMMIT\n`, dialect).ruleset;
  return tables.some(({ rules }) => rules.some(({ options }) => options.some(({ name }) => name === 'modprobe')));
}
