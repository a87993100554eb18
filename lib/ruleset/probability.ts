/** Probabilities as strtod reads and libxt_statistic.c keeps them: in steps of 2^-31, printed with eleven digits. */
import { strtod } from './c-float.ts';
import { expecting } from './extensions/extension.ts';
import { quickFraction } from './quick-lists.ts';

/** A number from 0 to 1; no number at all (`nan`) passes iptables' look at the range, and is 0. */
export const probability = Object.assign(expecting('a number from 0 to 1, such as 0.5', readProbability), {
  quick: quickFraction,
});

function readProbability(value: string): string | undefined {
  const read = strtod(value);
  if (read?.rest !== '') return undefined;
  const number = read.value;
  if (number < 0 || number > 1) return undefined;
  return printSteps(BigInt(Number.isNaN(number) ? 0 : Math.round(number * 0x80000000)));
}

/** `%.11f` of so many steps: a tie goes to the even digit. */
function printSteps(steps: bigint): string {
  const scaled = steps * 5n ** 11n;
  const [whole, rest] = [scaled >> 20n, scaled & 0xfffffn];
  const half = 1n << 19n;
  const up = rest > half || (rest === half && (whole & 1n) === 1n) ? 1n : 0n;
  const digits = (whole + up).toString().padStart(12, '0');
  return `${digits.slice(0, -11)}.${digits.slice(-11)}`;
}
