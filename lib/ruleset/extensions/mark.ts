/** Marks of packets and connections. Sources: libxt_mark.c, libxt_connmark.c, libxt_MARK.c, libxt_CONNMARK.c (revision 2). */
import { decimal, fullMark, hex, hexadecimal, mark, readMark } from '../values.ts';
import type { Complaint, Extension, OptionRow, Setting } from './extension.ts';
import { excludingEachOther, has, setting } from './settings.ts';

const all = 0xffffffffn;

/** The ways to say which bits change; iptables-save knows --set-xmark only. */
const writers: readonly OptionRow[] = [
  { name: 'set-xmark', values: [fullMark] },
  { name: 'set-mark', values: [fullMark] },
  ...['and-mark', 'or-mark', 'xor-mark'].map((name): OptionRow => ({ name, values: [hexadecimal()] })),
];

const operations = excludingEachOther([...writers, { name: 'save-mark' }, { name: 'restore-mark' }]);
const matchRow: OptionRow = { name: 'mark', values: [mark], negatable: true, mandatory: true };

/** mark, connmark, MARK, CONNMARK. */
export const markExtensions: readonly Extension[] = [
  { kind: 'match', name: 'mark', options: [matchRow] },
  { kind: 'match', name: 'connmark', options: [matchRow] },
  {
    kind: 'target',
    name: 'MARK',
    options: excludingEachOther(writers),
    oneOf: [writers.map(({ name }) => name)],
    settleEach: xmark,
  },
  {
    kind: 'target',
    name: 'CONNMARK',
    options: [
      ...operations,
      { name: 'nfmask', values: [hexadecimal()], excludes: ['mask'] },
      { name: 'ctmask', values: [hexadecimal()], excludes: ['mask'] },
      { name: 'left-shift-mark', values: [decimal(32n)], omitted: '0' },
      { name: 'right-shift-mark', values: [decimal(32n)], omitted: '0' },
      { name: 'mask', values: [hexadecimal()] },
    ],
    oneOf: [operations.map(({ name }) => name)],
    settle: settleConnmark,
  },
];

/** --set-mark V/M is V/(V|M); and, or, xor are the masks that do the same. */
function xmark(given: Setting): Setting {
  const read = readMark(given.values[0] ?? '');
  if (read === undefined) return given;
  const { value, mask = all } = read;
  switch (given.name) {
    case 'set-mark':
      return setting('set-xmark', `${hex(value)}/${hex(value | mask)}`);
    case 'and-mark':
      return setting('set-xmark', `0x0/${hex(all ^ value)}`);
    case 'or-mark':
      return setting('set-xmark', `${hex(value)}/${hex(value)}`);
    case 'xor-mark':
      return setting('set-xmark', `${hex(value)}/0x0`);
    default:
      return given;
  }
}

/**
 * What is written in the order of the line, as iptables does: --mask is --nfmask and --ctmask in one, and the mask of a --set
 * option is the same field as --ctmask; of the two shifts the last one counts.
 */
function settleConnmark(settings: readonly Setting[]): readonly Setting[] | Complaint {
  let nfmask = hex(all);
  let ctmask = hex(all);
  let value: string | undefined;
  for (const each of settings.map(xmark)) {
    const [word = ''] = each.values;
    if (each.name === 'set-xmark') [value, ctmask = ''] = word.split('/');
    if (each.name === 'nfmask' || each.name === 'mask') nfmask = word;
    if (each.name === 'ctmask' || each.name === 'mask') ctmask = word;
  }
  const shift = settings.findLast(({ name }) => name.endsWith('shift-mark'));
  if (shift?.values[0] === '32') {
    return { refused: `"--${shift.name}" can't be 32: the kernel takes at most 31`, option: shift.name };
  }
  const mode = has(settings, 'save-mark') ? 'save-mark' : 'restore-mark';
  const masks = [setting(mode), setting('nfmask', nfmask), setting('ctmask', ctmask)];
  const written = value === undefined ? masks : [setting('set-xmark', `${value}/${ctmask}`)];
  return shift === undefined ? written : [...written, shift];
}
