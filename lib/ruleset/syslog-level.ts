/** Levels of the system log (libxtables/xtoptions.c xtopt_parse_sysloglevel). */
import { expecting, type ValueType } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';

/** Not all the names of syslog: `err` and `warn` are none. */
const names = new Map([
  ['emerg', '0'],
  ['panic', '0'],
  ['alert', '1'],
  ['crit', '2'],
  ['error', '3'],
  ['warning', '4'],
  ['notice', '5'],
  ['info', '6'],
  ['debug', '7'],
]);

/** A level by number or by its full name in small letters, printed as a number. */
export const syslogLevel: ValueType = expecting(
  `a number from 0 to 7, or one of ${[...names.keys()].join(', ')}`,
  (value) => readUnsigned(value, 7n)?.toString() ?? names.get(value),
);
