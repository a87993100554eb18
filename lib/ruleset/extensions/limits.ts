/** Matches that count. Sources: libxt_limit.c, libxt_connlimit.c, libxt_recent.c, libxt_statistic.c, libxt_quota.c. */
import { allOnes, formatAddress } from '../address.ts';
import { rate } from '../rate.ts';
import { address, decimal, maskLength, text } from '../values.ts';
import { oneOf } from '../word-list.ts';
import type { Circumstances, Extension, Normalise, Setting } from './extension.ts';
import { has, setting, withDefaults } from './settings.ts';

/** Kept in steps of 2^-31, printed with eleven digits (libxt_statistic.c). */
const probability: Normalise = (value) => {
  const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= 0 && number <= 1)) return undefined;
  return (Math.round(number * 0x80000000) / 0x80000000).toFixed(11);
};

/** `! --connlimit-above N` is the same as `--connlimit-upto N`, and is printed so. */
function settleConnlimit(settings: readonly Setting[], { family }: Circumstances): readonly Setting[] {
  const opposite: Readonly<Record<string, string>> = {
    'connlimit-above': 'connlimit-upto',
    'connlimit-upto': 'connlimit-above',
  };
  const turned = settings.map((each) => {
    const name = each.negated ? opposite[each.name] : undefined;
    return name === undefined ? each : { ...each, name, negated: false };
  });
  const masked = withDefaults(turned, setting('connlimit-mask', family === 'ipv4' ? '32' : '128'));
  return has(masked, 'connlimit-daddr') ? masked : withDefaults(masked, setting('connlimit-saddr'));
}

function settleRecent(settings: readonly Setting[], { family }: Circumstances): readonly Setting[] {
  const mask = formatAddress(allOnes(family), family);
  const named = withDefaults(settings, setting('name', 'DEFAULT'), setting('mask', mask));
  return has(named, 'rdest') ? named : withDefaults(named, setting('rsource'));
}

/** In `nth` mode the packet is always printed. */
function settleStatistic(settings: readonly Setting[]): readonly Setting[] {
  return has(settings, 'every') ? withDefaults(settings, setting('packet', '0')) : settings;
}

/** limit, connlimit, recent, statistic, quota. */
export const limitMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'limit',
    options: [
      { name: 'limit', values: [rate(10_000)] },
      { name: 'limit-burst', values: [decimal(10_000n)], omitted: '5' },
    ],
    settle: (settings) => withDefaults(settings, setting('limit', '3/hour')),
  },
  {
    kind: 'match',
    name: 'connlimit',
    options: [
      { name: 'connlimit-upto', values: [decimal()], negatable: true },
      { name: 'connlimit-above', values: [decimal()], negatable: true },
      { name: 'connlimit-mask', values: [maskLength] },
      { name: 'connlimit-saddr' },
      { name: 'connlimit-daddr' },
    ],
    settle: settleConnlimit,
  },
  {
    kind: 'match',
    name: 'recent',
    options: [
      ...['set', 'rcheck', 'update', 'remove'].map((name) => ({ name, negatable: true }) as const),
      { name: 'seconds', values: [decimal()] },
      { name: 'reap' },
      { name: 'hitcount', values: [decimal()] },
      { name: 'rttl' },
      { name: 'name', values: [text] },
      { name: 'mask', values: [address] },
      { name: 'rsource' },
      { name: 'rdest' },
    ],
    settle: settleRecent,
  },
  {
    kind: 'match',
    name: 'statistic',
    options: [
      { name: 'mode', values: [oneOf(['random', 'nth'], 'exact')] },
      { name: 'probability', values: [probability], negatable: true },
      { name: 'every', values: [decimal()], negatable: true },
      { name: 'packet', values: [decimal()] },
    ],
    settle: settleStatistic,
  },
  {
    kind: 'match',
    name: 'quota',
    options: [{ name: 'quota', values: [decimal(0xffffffffffffffffn)], negatable: true }],
  },
];
