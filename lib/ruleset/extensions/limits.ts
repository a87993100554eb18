/** Matches that let through so much and no more. Sources: libxt_limit.c, libxt_quota.c, libxt_connlimit.c, libxt_connbytes.c. */
import { maskOrAllBits } from '../host-mask.ts';
import { ratePrinted, readRate } from '../rate.ts';
import { decimal, range } from '../values.ts';
import { oneOf } from '../word-list.ts';
import {
  type Circumstances,
  type Complaint,
  expecting,
  type Extension,
  type OptionRow,
  type ReadSetting,
  type Setting,
} from './extension.ts';
import { excludingEachOther, has, setting, withDefaults } from './settings.ts';

const all64 = 0xffffffffffffffffn;
const ticks = 10_000;

/** nft stores how often in which unit, not the period, which loses a little more. */
const packetRate = expecting('a rate such as 5/second or 10/min', (value, { backend }) => {
  const rate = readRate(value, ticks, 32);
  if (rate === 'no rate') return undefined;
  if (rate === 'too fast') return { refused: 'is faster than 10000/second' };
  const { count, seconds } = ratePrinted(rate.period, ticks);
  const period = backend === 'nft' ? BigInt(ticks * seconds) / count : rate.period;
  const printed = ratePrinted(period, ticks);
  return `${printed.count}/${printed.name}`;
});

const connections: readonly OptionRow[] = excludingEachOther([
  { name: 'connlimit-upto', values: [decimal()], negatable: true },
  { name: 'connlimit-above', values: [decimal()], negatable: true },
]);

/** limit, quota, connlimit, connbytes. */
export const limitMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'limit',
    options: [
      { name: 'limit', values: [packetRate], freeValue: 'nft' },
      { name: 'limit-burst', values: [decimal(10_000n)], omitted: '5' },
    ],
    settle: settleLimit,
    handsOn: true,
  },
  {
    kind: 'match',
    name: 'quota',
    options: [{ name: 'quota', values: [decimal(all64)], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'connlimit',
    options: [
      ...connections,
      { name: 'connlimit-mask', values: [maskOrAllBits] },
      ...excludingEachOther([{ name: 'connlimit-saddr' }, { name: 'connlimit-daddr' }]),
    ],
    oneOf: [connections.map(({ name }) => name)],
    settle: settleConnlimit,
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'connbytes',
    options: [
      { name: 'connbytes', values: [range(all64)], negatable: true, mandatory: true },
      { name: 'connbytes-mode', values: [oneOf(['packets', 'bytes', 'avgpkt'], 'exact')], mandatory: true },
      { name: 'connbytes-dir', values: [oneOf(['original', 'reply', 'both'], 'exact')], mandatory: true },
    ],
    settle: settleConnbytes,
  },
];

/** On legacy the kernel refuses a burst that does not fit its credits (xt_limit.c); nft takes none as 5. */
function settleLimit(settings: readonly ReadSetting[], { backend }: Circumstances): readonly Setting[] | Complaint {
  const written = settings.find(({ name }) => name === 'limit')?.written?.[0];
  const burst = Number(settings.find(({ name }) => name === 'limit-burst')?.values[0] ?? 5);
  const limited = withDefaults(settings, setting('limit', '3/hour'));
  if (backend === 'nft') return limited.filter(({ name, values }) => name !== 'limit-burst' || values[0] !== '0');
  if (burst === 0) return { refused: '"--limit-burst" can\'t be 0: the kernel refuses it', option: 'limit-burst' };
  const rate = readRate(written ?? '3/hour', ticks, 32);
  if (typeof rate === 'string' || credits(rate.period * BigInt(burst)) >= credits(rate.period)) return limited;
  const option = has(settings, 'limit-burst') ? 'limit-burst' : 'limit';
  return { refused: `a burst of ${burst} is too much for so slow a rate: the kernel refuses it`, option };
}

/** user2credits of xt_limit.c in its 32 bits; on a kernel of 250 or 1000 Hz there are 32,000 credits in a second. */
function credits(time: bigint): bigint {
  const kept = BigInt.asUintN(32, time);
  const each = 32_000n;
  const count = kept > 0xffffffffn / each ? (kept / BigInt(ticks)) * each : (kept * each) / BigInt(ticks);
  return BigInt.asUintN(32, count);
}

/** `! --connlimit-above N` is the same as `--connlimit-upto N`, and is printed so. */
function settleConnlimit(settings: readonly Setting[], { family }: Circumstances): readonly Setting[] {
  const turned = settings.map((each) => {
    if (!each.negated) return each;
    const name = each.name === 'connlimit-above' ? 'connlimit-upto' : 'connlimit-above';
    return { ...each, name, negated: false };
  });
  const masked = withDefaults(turned, setting('connlimit-mask', family === 'ipv4' ? '32' : '128'));
  return has(masked, 'connlimit-daddr') ? masked : withDefaults(masked, setting('connlimit-saddr'));
}

/** One number has no upper end, and an upper end that is 0 or the largest number is not printed; `!` is kept as a range turned around. */
function settleConnbytes(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const given = settings.find(({ name }) => name === 'connbytes');
  if (given === undefined) return settings;
  const [low = '0', high] = (given.values[0] ?? '').split(':');
  const isRange = given.written?.[0]?.includes(':') === true;
  const from = BigInt(low);
  const to = isRange ? BigInt(high ?? low) : all64;
  if (to < from) return { refused: `"${given.written?.[0] ?? ''}" ends before it begins`, option: 'connbytes' };
  const printed = to === 0n || to === all64 ? `${from}` : `${from}:${to}`;
  return settings.map((each) =>
    each === given ? { ...setting('connbytes', printed), negated: given.negated && from !== to } : each,
  );
}
