/** Classes of the traffic control (libxt_CLASSIFY.c CLASSIFY_string_to_priority, over scanf("%x:%x") of glibc). */
import { expecting, type ValueType } from './extensions/extension.ts';

/** One number as `%x` takes it: blanks, a sign, `0x`, which may stand alone, and digits. */
const number = String.raw`[ \t\n\v\f\r]*([+-]?)(0[xX][\da-fA-F]*|[\da-fA-F]+)`;
const pair = new RegExp(`^${number}:${number}`, 'u');

/** `MAJOR:MINOR`, always hexadecimal, 16 bits of each; what follows is not looked at. Printed with four digits each. */
export const trafficClass: ValueType = expecting('a class MAJOR:MINOR in hexadecimal, such as 1:10', (value) => {
  const [, majorSign = '', major, minorSign = '', minor] = pair.exec(value) ?? [];
  return major === undefined || minor === undefined
    ? undefined
    : `${lowest(majorSign, major)}:${lowest(minorSign, minor)}`;
});

const all64 = 0xffffffffffffffffn;

/** The lowest 16 bits of a number; one beyond 64 bits counts as the largest, whatever its sign (strtoul). */
function lowest(sign: string, text: string): string {
  const digits = text.replace(/^0[xX]/u, '');
  const read = digits === '' ? 0n : BigInt(`0x${digits}`);
  const value = read > all64 ? all64 : sign === '-' ? -read : read;
  return BigInt.asUintN(16, value).toString(16).padStart(4, '0');
}
