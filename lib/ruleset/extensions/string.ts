/** Matches that carry text. Sources: libxt_string.c (revision 1), libxt_comment.c. */
import { addedToNone } from '../as-printed.ts';
import { hexPattern, isStateMachine, literalPattern, longestPattern } from '../pattern.ts';
import { quickText } from '../quick.ts';
import { cut, decimal } from '../values.ts';
import {
  type Complaint,
  expecting,
  type Extension,
  type OptionRow,
  type ReadSetting,
  type Setting,
} from './extension.ts';
import { excludingEachOther, has, setting } from './settings.ts';

const literal = expecting(`a text of 1 to ${longestPattern} bytes`, (value) => {
  const { length } = literalPattern(value);
  return length === 0 || length > longestPattern ? undefined : value;
});

const hexadecimal = expecting(`text and |hexadecimal digits| of 1 to ${longestPattern} bytes`, (value) => {
  const pattern = hexPattern(value);
  if (typeof pattern === 'string') return { refused: pattern };
  return pattern.length === 0 ? undefined : value;
});

/** A module of the kernel; fsm reads the pattern as a program. */
const algorithm = expecting('"kmp" or "bm"', (value) => (['kmp', 'bm', 'fsm'].includes(value) ? value : undefined));

const patterns: readonly OptionRow[] = excludingEachOther([
  { name: 'string', values: [literal], negatable: true, quoting: 'quoted' },
  { name: 'hex-string', values: [hexadecimal], negatable: true, quoting: 'quoted' },
]);

/** Of a longer text the rest is dropped. */
const commentText = Object.assign(expecting('a text', cut(255)), { quick: quickText, added: addedToNone });

/** string and comment. */
export const stringMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'string',
    options: [
      ...patterns,
      { name: 'algo', values: [algorithm], mandatory: true },
      { name: 'from', values: [decimal(65535n)], omitted: '0' },
      { name: 'to', values: [decimal(65535n)], omitted: '65535' },
      { name: 'icase' },
    ],
    oneOf: [patterns.map(({ name }) => name)],
    settle: settleString,
  },
  {
    kind: 'match',
    name: 'comment',
    options: [{ name: 'comment', values: [commentText], mandatory: true, quoting: 'string' }],
  },
];

/** A pattern of printable characters is printed by --string, any other by --hex-string, however it was given. */
function settleString(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const valueOf = (option: string): string | undefined => settings.find(({ name }) => name === option)?.values[0];
  const [from, to] = [valueOf('from') ?? '0', valueOf('to') ?? '65535'];
  if (Number(from) > Number(to)) return { refused: `a search from ${from} to ${to} finds nothing`, option: 'from' };
  const given = settings.find(({ name }) => name === 'string' || name === 'hex-string');
  const [value = ''] = given?.values ?? [];
  const pattern = given?.name === 'string' ? literalPattern(value) : hexPattern(value);
  if (given === undefined || typeof pattern === 'string') return settings;
  if (valueOf('algo') === 'fsm' && (has(settings, 'icase') || !isStateMachine(pattern))) {
    return { refused: '"--algo fsm" takes the pattern as a program of the kernel, and this is none', option: 'algo' };
  }
  return settings.map((each) => (each === given ? { ...patternPrinted(pattern), negated: given.negated } : each));
}

function patternPrinted(pattern: readonly number[]): Setting {
  const printable = pattern.every((byte) => byte >= 0x20 && byte < 0x7f) && pattern.at(-1) !== 0x5c;
  const bytes = Buffer.from(pattern);
  return printable ? setting('string', bytes.toString('latin1')) : setting('hex-string', `|${bytes.toString('hex')}|`);
}
