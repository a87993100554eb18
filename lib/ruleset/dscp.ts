/** The names of DSCP classes (RFC 2474, 2597, 3246; extensions/dscp_helper.c). */
import { expecting, type ValueType } from './extensions/extension.ts';
import { hex } from './values.ts';

const classes: readonly (readonly [string, bigint])[] = [
  ...Array.from({ length: 8 }, (_, index): [string, bigint] => [`CS${index}`, BigInt(8 * index)]),
  ['BE', 0n],
  ...[1, 2, 3, 4].flatMap((row) =>
    [1, 2, 3].map((column): [string, bigint] => [`AF${row}${column}`, BigInt(8 * row + 2 * column)]),
  ),
  ['EF', 46n],
];

/** A class by name, printed as its number; iptables compares only as far as the name goes, so `CS10` is CS1. */
export const dscpClass: ValueType = expecting('a class: BE, EF, CS0 to CS7, or AF11 to AF43', (value) => {
  const start = value.slice(0, 4).toUpperCase();
  const found = classes.find(([name]) => start.startsWith(name));
  return found === undefined ? undefined : hex(found[1], 2);
});
