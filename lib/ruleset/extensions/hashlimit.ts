/** The hashlimit match. Source: libxt_hashlimit.c, revision 3. */
import { rate } from '../rate.ts';
import { decimal, maskLength, text } from '../values.ts';
import { someOf } from '../word-list.ts';
import type { Circumstances, Extension, Normalise, OptionRow, Setting } from './extension.ts';
import { has, setting, withDefaults } from './settings.ts';

const all = 0xffffffff;

/** Bytes in each unit, in the order in which print_bytes tries them. */
const units: readonly (readonly [string, number])[] = [
  ['m', 1_048_576],
  ['k', 1024],
  ['', 1],
];

/** Bytes in a second, kept as a cost of 32 bits, which loses a little: `100b/s` is printed `96b/s`. */
const byteRate: Normalise = (value) => {
  const [, digits = '', unit = ''] = /^(\d{1,10})([km]?)b\/s$/u.exec(value) ?? [];
  const bytes = Number(digits) * (units.find(([name]) => name === unit)?.[1] ?? 1);
  if (digits === '' || bytes > all) return undefined;
  const cost = costOf(bytes);
  const kept = (Math.floor(all / cost) - 1) * 16;
  const [name, size] = units.find(([, each]) => kept >= each && costOf(kept - (kept % each)) === cost) ?? ['', 1];
  return `${Math.floor(kept / size)}${name}b/s`;
};

function costOf(bytes: number): number {
  return Math.floor(all / (Math.floor(bytes / 16) + 1));
}

const hashRate: Normalise = (value, circumstances) =>
  byteRate(value, circumstances) ?? rate(1_000_000)(value, circumstances);

/** An entry lives as long as the unit of its rate, unless told otherwise. */
const lifetimes: Readonly<Record<string, string>> = { sec: '1000', min: '60000', hour: '3600000', day: '86400000' };

const opposite: Readonly<Record<string, string>> = {
  'hashlimit-upto': 'hashlimit-above',
  'hashlimit-above': 'hashlimit-upto',
};

function settle(settings: readonly Setting[], { family }: Circumstances): readonly Setting[] {
  const turned = settings.map((each) => {
    const name = each.negated ? opposite[each.name] : undefined;
    return name === undefined ? each : { ...each, name, negated: false };
  });
  const limit = turned.find(({ name }) => Object.hasOwn(opposite, name))?.values[0] ?? '';
  const lifetime = lifetimes[limit.slice(limit.indexOf('/') + 1)] ?? '1000';
  const width = family === 'ipv4' ? '32' : '128';
  const shown = turned.filter(({ name, values: [value] }) => {
    if (name === 'hashlimit-htable-expire') return value !== lifetime || has(turned, 'hashlimit-rate-match');
    return !name.endsWith('mask') || value !== width;
  });
  return limit.endsWith('b/s') ? shown : withDefaults(shown, setting('hashlimit-burst', '5'));
}

const number = (name: string): OptionRow => ({ name, values: [decimal()] });

/** hashlimit. */
export const hashlimitMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'hashlimit',
    options: [
      { name: 'hashlimit-upto', aliases: ['hashlimit'], values: [hashRate], negatable: true },
      { name: 'hashlimit-above', values: [hashRate], negatable: true },
      { name: 'hashlimit-burst', values: [text] },
      { name: 'hashlimit-mode', values: [someOf(['srcip', 'srcport', 'dstip', 'dstport'], 'exact')] },
      { name: 'hashlimit-name', values: [text] },
      number('hashlimit-htable-size'),
      number('hashlimit-htable-max'),
      { ...number('hashlimit-htable-gcinterval'), omitted: '1000' },
      number('hashlimit-htable-expire'),
      { name: 'hashlimit-srcmask', values: [maskLength] },
      { name: 'hashlimit-dstmask', values: [maskLength] },
      { name: 'hashlimit-rate-match' },
      number('hashlimit-rate-interval'),
    ],
    settle,
  },
];
