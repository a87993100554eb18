/** Everything about marks. Sources: libxt_mark.c, libxt_connmark.c, libxt_MARK.c, libxt_CONNMARK.c. */
import { decimal, fullMark, hex, hexadecimal, mark, readMark, text } from '../values.ts';
import type { Extension, OptionRow, Setting } from './extension.ts';
import { has, setting, withDefaults } from './settings.ts';

const all = 0xffffffffn;

/** The ways to say which bits change; iptables-save knows --set-xmark only. */
const writers: readonly OptionRow[] = [
  { name: 'set-xmark', values: [fullMark] },
  ...['set-mark', 'and-mark', 'or-mark', 'xor-mark'].map((name): OptionRow => ({ name, values: [text] })),
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

/** --mask is --nfmask and --ctmask in one; beside a --set option it is the mask of that. */
function settleConnmark(settings: readonly Setting[]): readonly Setting[] {
  const written = settings.map(xmark).flatMap((each) => (each.name === 'mask' ? masks(each) : [each]));
  if (has(written, 'save-mark', 'restore-mark')) {
    return withDefaults(written, setting('nfmask', hex(all)), setting('ctmask', hex(all)));
  }
  const mask = written.find(({ name }) => name === 'ctmask')?.values[0];
  return written
    .filter(({ name }) => name !== 'nfmask' && name !== 'ctmask')
    .map((each) => {
      const [value] = (each.values[0] ?? '').split('/');
      return each.name === 'set-xmark' && mask !== undefined ? setting(each.name, `${value ?? ''}/${mask}`) : each;
    });
}

function masks({ values }: Setting): readonly Setting[] {
  return [setting('nfmask', ...values), setting('ctmask', ...values)];
}

const matchRow: OptionRow = { name: 'mark', values: [mark], negatable: true };

/** mark, connmark, MARK, CONNMARK. */
export const markExtensions: readonly Extension[] = [
  { kind: 'match', name: 'mark', options: [matchRow] },
  { kind: 'match', name: 'connmark', options: [matchRow] },
  { kind: 'target', name: 'MARK', options: writers, settle: (settings) => settings.map(xmark) },
  {
    kind: 'target',
    name: 'CONNMARK',
    options: [
      ...writers,
      { name: 'save-mark' },
      { name: 'restore-mark' },
      { name: 'nfmask', values: [hexadecimal()] },
      { name: 'ctmask', values: [hexadecimal()] },
      { name: 'mask', values: [hexadecimal()] },
      { name: 'left-shift-mark', values: [decimal(32n)], omitted: '0' },
      { name: 'right-shift-mark', values: [decimal(32n)], omitted: '0' },
    ],
    settle: settleConnmark,
  },
];
