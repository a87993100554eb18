/** What measures rates, and the match on them. Sources: libxt_RATEEST.c, libxt_rateest.c, net/netfilter/xt_rateest.c. */
import { bitRate, duration, printDuration } from '../rate-estimate.ts';
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

const estimator = expecting('the name of a rate estimator', cut(15));

/** The kernel knows six intervals from 250 ms to 8 s, and doubles one of them some times over: each is brought to the next. */
function settleEstimator(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const numberOf = (option: string): number => Number(settings.find(({ name }) => name === option)?.values[0]);
  const interval = numberOf('rateest-interval');
  const longest = numberOf('rateest-ewmalog');
  const steps = [0, 1, 2, 3, 4, 5].find((step) => interval <= 2 ** step * 250_000);
  if (steps === undefined) return { refused: '"--rateest-interval" can be 8s at most', option: 'rateest-interval' };
  const times = averages.find(
    (step) => interval / -Math.log(1 - 1 / (2 ** step === 2 ** 31 ? -(2 ** 31) : 2 ** step)) > longest,
  );
  if (times === undefined || times === 1) {
    const refused = `"--rateest-ewmalog" is too ${times === 1 ? 'short' : 'long'} for that interval`;
    return { refused, option: 'rateest-ewmalog' };
  }
  const kept = 2 ** steps * 250_000;
  const average = Number(BigInt.asUintN(32, BigInt(kept) << BigInt(times - 1)));
  return [
    ...settings.filter(({ name }) => name === 'rateest-name'),
    setting('rateest-interval', printDuration(kept)),
    setting('rateest-ewmalog', printDuration(average)),
  ];
}

const averages = Array.from({ length: 31 }, (_, index) => index + 1);

const comparisons = ['rateest-lt', 'rateest-gt', 'rateest-eq'];

/** Says what the kernel does not want to guess (xt_rateest_mt_checkentry), and prints each rate with the comparison before it. */
function settleComparison(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const first = settings.find(({ name }) => name === 'rateest1' || name === 'rateest');
  const second = settings.find(({ name }) => name === 'rateest2');
  const comparison = settings.findLast(({ name }) => comparisons.includes(name));
  if (first === undefined) return { refused: '"rateest" needs "--rateest" or "--rateest1" with a name' };
  if (comparison === undefined) return { refused: '"rateest" needs "--rateest-lt", "--rateest-gt" or "--rateest-eq"' };
  if (!settings.some(({ name }) => /^rateest-[bp]ps/u.test(name))) {
    return { refused: '"rateest" is not told whether to compare bits ("--rateest-bps") or packets ("--rateest-pps")' };
  }
  const isDelta = has(settings, 'rateest-delta');
  const negated = settings.some((each) => comparisons.includes(each.name) && each.negated);
  const compare: Setting = { ...setting(comparison.name), negated };
  const rate = (unit: string, zero: string): readonly Setting[] => {
    const given = settings.filter(({ name }) => name.startsWith(`rateest-${unit}`));
    if (given.length === 0) return [];
    const valueOf = (end: string): string => given.find(({ name }) => name.endsWith(end))?.values[0] ?? zero;
    const last = valueOf('ps2') === zero ? valueOf('ps') : valueOf('ps2');
    if (isDelta) return [setting(`rateest-${unit}1`, valueOf('1')), compare, setting(`rateest-${unit}2`, last)];
    return [compare, second === undefined ? setting(`rateest-${unit}`, last) : setting(`rateest-${unit}`)];
  };
  return [
    ...(isDelta ? [setting('rateest-delta')] : []),
    setting(second === undefined ? 'rateest' : 'rateest1', ...first.values),
    ...rate('bps', '0bit'),
    ...rate('pps', '0'),
    ...(second === undefined ? [] : [setting('rateest2', ...second.values)]),
  ];
}

const rates = (unit: string, type: typeof bitRate): readonly OptionRow[] => [
  { name: `rateest-${unit}1`, values: [type], optional: 1 },
  ...excludingEachOther([
    { name: `rateest-${unit}2`, values: [type], optional: 1 },
    { name: `rateest-${unit}`, values: [type], optional: 1 },
  ]),
];

/** RATEEST, rateest. */
export const rateEstimators: readonly Extension[] = [
  {
    kind: 'target',
    name: 'RATEEST',
    options: [
      { name: 'rateest-name', values: [estimator], mandatory: true },
      { name: 'rateest-interval', values: [duration], mandatory: true },
      { name: 'rateest-ewmalog', values: [duration], mandatory: true },
    ],
    settle: settleEstimator,
  },
  {
    kind: 'match',
    name: 'rateest',
    options: [
      ...excludingEachOther([
        { name: 'rateest1', values: [estimator] },
        { name: 'rateest', values: [estimator] },
      ]),
      { name: 'rateest2', values: [estimator] },
      ...rates('bps', bitRate),
      ...rates('pps', decimal()),
      { name: 'rateest-delta' },
      ...comparisons.map((name): OptionRow => ({ name, negatable: true })),
    ],
    settle: settleComparison,
    settlesOrder: true,
    freeValues: true,
  },
];
