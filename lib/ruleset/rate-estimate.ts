/** The times and rates of the rate estimator, written as those of iproute2 (libxt_RATEEST.c, libxt_rateest.c). */
import { strtod } from './c-float.ts';
import { expecting, type ValueType } from './extensions/extension.ts';

const second = 1_000_000;

/** A time in microseconds, with or without a unit, brought to a whole number of 32 bits. */
export const duration: ValueType = expecting('a time such as 250ms or 1s', (value) => {
  const read = strtod(value);
  const unit = /^(?:(s|secs?)|(ms|msecs?)|(?:us|usecs?))?$/iu.exec(read?.rest ?? '-');
  if (read === undefined || unit === null) return undefined;
  return whole(read.value * (unit[1] === undefined ? (unit[2] === undefined ? 1 : second / 1000) : second)).toString();
});

/** A time as iptables-save prints it. */
export function printDuration(microseconds: number): string {
  if (microseconds >= second) return `${(microseconds / second).toFixed(1)}s`;
  return microseconds >= second / 1000 ? `${(microseconds / (second / 1000)).toFixed(1)}ms` : `${microseconds}us`;
}

const kilo = [1, 1000, 1000 ** 2, 1000 ** 3, 1000 ** 4];
const kibi = [1, 1024, 1024 ** 2, 1024 ** 3, 1024 ** 4];

/** How many bits each unit stands for, by its name in small letters. */
const units = new Map(
  ['', 'k', 'm', 'g', 't'].flatMap((letter, index): [string, number][] => [
    [`${letter}bit`, kilo[index] ?? 1],
    [`${letter}ibit`, kibi[index] ?? 1],
    [`${letter}bps`, (kilo[index] ?? 1) * 8],
    [`${letter}ibps`, (kibi[index] ?? 1) * 8],
  ]),
);

/** Bits in a second; a number without a unit counts bytes. Printed in the unit that leaves three digits or more. */
export const bitRate: ValueType = expecting('a rate such as 10mbit or 1MBps', (value) => {
  const read = strtod(value);
  const bits = read?.rest === '' ? 8 : units.get(read?.rest.toLowerCase() ?? '-');
  if (read === undefined || bits === undefined) return undefined;
  const rate = whole((read.value * bits) / 8) * 8;
  if (rate >= 1e9) return `${rounded(rate, 1e6)}Mbit`;
  return rate >= 1e6 ? `${rounded(rate, 1e3)}Kbit` : `${rate}bit`;
});

/** A double made an unsigned number of 32 bits: cut, and what is too large for 64 bits is lost. */
function whole(value: number): number {
  return Math.abs(value) < 2 ** 63 ? Number(BigInt.asUintN(32, BigInt(Math.trunc(value)))) : 0;
}

/** `%.0f`: a tie goes to the even number. */
function rounded(value: number, unit: number): string {
  const [count, rest] = [Math.floor(value / unit), value % unit];
  const up = rest * 2 > unit || (rest * 2 === unit && count % 2 === 1);
  return (up ? count + 1 : count).toString();
}
