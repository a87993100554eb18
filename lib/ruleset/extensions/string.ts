/** Matches that carry text. Sources: libxt_string.c, libxt_comment.c. */
import { readPattern } from '../pattern.ts';
import { cut, decimal, text } from '../values.ts';
import type { Extension, Setting } from './extension.ts';
import { setting } from './settings.ts';

/** A pattern of printable characters is printed by --string, any other by --hex-string, however it was given. */
function settlePattern(settings: readonly Setting[]): readonly Setting[] {
  return settings.map((each) => {
    if (each.name !== 'string' && each.name !== 'hex-string') return each;
    const bytes = readPattern(each.values[0] ?? '', each.name === 'string' ? 'literal' : 'hexadecimal');
    if (bytes === undefined || bytes.length === 0) return each;
    const printable = bytes.every((byte) => byte >= 0x20 && byte < 0x7f) && bytes.at(-1) !== 0x5c;
    const printed = printable
      ? setting('string', Buffer.from(bytes).toString('latin1'))
      : setting('hex-string', `|${Buffer.from(bytes).toString('hex')}|`);
    return { ...printed, negated: each.negated };
  });
}

/** string and comment. */
export const stringMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'string',
    options: [
      { name: 'string', values: [text], negatable: true, quoting: 'quoted' },
      { name: 'hex-string', values: [text], negatable: true, quoting: 'quoted' },
      { name: 'algo', values: [text] },
      { name: 'from', values: [decimal(65535n)], omitted: '0' },
      { name: 'to', values: [decimal(65535n)], omitted: '65535' },
      { name: 'icase' },
    ],
    settle: settlePattern,
  },
  { kind: 'match', name: 'comment', options: [{ name: 'comment', values: [cut(255)], quoting: 'string' }] },
];
