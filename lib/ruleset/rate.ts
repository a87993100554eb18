/** Rates of the limit and hashlimit matches: iptables stores a period, and prints the rate that this period gives (libxt_limit.c, libxt_hashlimit.c). */
import type { Normalise } from './extensions/extension.ts';

/** Seconds in each unit, in the order in which print_rate tries them; the name is what it prints. */
const units: readonly (readonly [string, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['min', 60],
  ['sec', 1],
];

/**
 * `N[/unit]`, where the unit is any prefix of second, minute, hour or day: `60/minute` is printed `1/sec`. The clock of
 * the limit match has 10,000 ticks in a second, that of hashlimit 1,000,000.
 */
export function rate(ticks: number): Normalise {
  return (value) => {
    const [, digits = '', unit = 'second'] = /^\s*(\d{1,20})[^/]*(?:\/(.*))?$/u.exec(value) ?? [];
    const seconds = secondsOf(unit);
    const count = Number(BigInt(digits) & 0xffffffffn);
    if (seconds === undefined || count === 0 || count / seconds > ticks) return undefined;
    return printPeriod(Math.floor((ticks * seconds) / count), ticks);
  };
}

function secondsOf(unit: string): number | undefined {
  const names = ['second', 'minute', 'hour', 'day'];
  const name = unit === '' ? undefined : names.find((each) => each.startsWith(unit.toLowerCase()));
  return name === undefined ? undefined : units.find(([short]) => name.startsWith(short))?.[1];
}

function printPeriod(period: number, ticks: number): string {
  let chosen = units[0];
  for (const unit of units.slice(1)) {
    const length = unit[1] * ticks;
    if (period > length || length / period < length % period) break;
    chosen = unit;
  }
  const [name, seconds] = chosen ?? ['sec', 1];
  return `${Math.floor((seconds * ticks) / period)}/${name}`;
}
