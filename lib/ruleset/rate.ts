/** Rates of the limit and hashlimit matches: iptables stores a period, and prints the rate that this period gives (libxt_limit.c, libxt_hashlimit.c). */
import { type LeadingNumber, strtol } from './c-number.ts';

/** Seconds in each unit, in the order in which print_rate tries them. */
const units = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 'sec', seconds: 1 },
] as const;

/** How often in which time, as stored. */
export interface Rate {
  /** Ticks of the match's clock between two packets. */
  readonly period: bigint;
  /** Seconds in the unit that was written. */
  readonly seconds: number;
}

/** Why a word is no rate: it is not written like one, or is faster than the clock. */
export type NoRate = 'no rate' | 'too fast';

/**
 * Reads `N[/unit]`, where the unit is any prefix of second, minute, hour or day, in any case. The clock of the limit match has
 * 10,000 ticks in a second and counts with 32 bits, that of hashlimit 1,000,000 and 64.
 */
export function readRate(text: string, ticks: number, bits: 32 | 64): Rate | NoRate {
  const slash = text.indexOf('/');
  const seconds = slash === -1 ? 1 : secondsOf(text.slice(slash + 1));
  const count = BigInt.asUintN(bits, (strtol(text, 10) ?? noNumber).value);
  if (seconds === undefined || count === 0n) return 'no rate';
  const period = BigInt(ticks * seconds) / count;
  return period === 0n ? 'too fast' : { period, seconds };
}

const noNumber: LeadingNumber = { value: 0n, rest: '' };

function secondsOf(unit: string): number | undefined {
  const lower = unit.toLowerCase();
  const name = unit === '' ? undefined : ['second', 'minute', 'hour', 'day'].find((each) => each.startsWith(lower));
  return name === undefined ? undefined : units.find((each) => name.startsWith(each.name))?.seconds;
}

/** How often in which unit a period is printed: in the smallest that loses nothing to speak of. */
export function ratePrinted(
  period: bigint,
  ticks: number,
): { readonly count: bigint; readonly name: string; readonly seconds: number } {
  let chosen: (typeof units)[number] = units[0];
  for (const unit of units.slice(1)) {
    const length = BigInt(unit.seconds * ticks);
    if (period > length || length / period < length % period) break;
    chosen = unit;
  }
  return { ...chosen, count: BigInt(chosen.seconds * ticks) / period };
}
