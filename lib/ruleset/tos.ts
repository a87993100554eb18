/** The type-of-service byte (libxtables/xtoptions.c xtopt_parse_tosmask). */
import { expecting, type ValueType } from './extensions/extension.ts';
import { readLeading, readUnsigned } from './number.ts';
import { hex } from './values.ts';

/** A type of service, and which of its bits count. */
interface Tos {
  readonly value: bigint;
  readonly mask: bigint;
}

const names = new Map([
  ['minimize-delay', 0x10n],
  ['maximize-throughput', 0x08n],
  ['maximize-reliability', 0x04n],
  ['minimize-cost', 0x02n],
  ['normal-service', 0x00n],
]);

/** `VALUE[/MASK]`, or a name in any case, printed `0xVV/0xMM`. */
export const tosAndMask: ValueType = expecting(
  'a number from 0 to 255, also with a mask (0x10/0x3f), or a name such as Minimize-Delay',
  (value) => {
    const read = readTos(value);
    return read === undefined ? undefined : `${hex(read.value, 2)}/${hex(read.mask, 2)}`;
  },
);

/** Reads it; a number alone counts with all bits, a name with six (the `.max` of libxt_tos.c and libxt_TOS.c). */
function readTos(text: string): Tos | undefined {
  const value = names.get(text.toLowerCase());
  if (value !== undefined) return { value, mask: 0x3fn };
  const first = readLeading(text);
  if (first === undefined || first.value > 255n) return undefined;
  if (first.rest === '') return { value: first.value, mask: 255n };
  const mask = first.rest.startsWith('/') ? readUnsigned(first.rest.slice(1), 255n) : undefined;
  return mask === undefined ? undefined : { value: first.value, mask };
}
