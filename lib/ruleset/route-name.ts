/**
 * `VALUE[/MASK]` where iproute2 may give a value a name (libxtables/xtables.c xtables_parse_val_mask, xtables_print_val_mask).
 * The files come with one name each, which iptables-save prints in place of the number.
 */
import { expecting, type ValueType } from './extensions/extension.ts';
import { readLeading, readUnsigned } from './number.ts';
import { hex } from './values.ts';

/** A routing realm; /etc/iproute2/rt_realms comes with `0 cosmos`. */
export const realm: ValueType = namedNumber('realm', 'cosmos', '/etc/iproute2/rt_realms');

/** A group of devices; /etc/iproute2/group comes with `0 default`. */
export const deviceGroup: ValueType = namedNumber('device group', 'default', '/etc/iproute2/group');

const all32 = 0xffffffffn;

function namedNumber(lookup: string, zero: string, file: string): ValueType {
  return expecting(`a number, also with a mask (0x10/0xff), or a name from ${file}`, (value) => {
    const first = readLeading(value);
    if (first === undefined) return /^[\p{L}_][^\s/]*$/u.test(value) ? { text: value, lookup } : undefined;
    if (first.value > all32) return undefined;
    if (first.rest !== '' && !first.rest.startsWith('/')) return undefined;
    const mask = first.rest === '' ? all32 : readUnsigned(first.rest.slice(1), all32);
    if (mask === undefined) return undefined;
    if (mask !== all32) return `${hex(first.value)}/${hex(mask)}`;
    return first.value === 0n ? zero : hex(first.value);
  });
}
