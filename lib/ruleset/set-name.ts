/** Names of IP sets, and which fields of a packet are looked up in them (libxt_set.c, libxt_set.h). */
import { addedToNone } from './as-printed.ts';
import { byteLength } from './decode.ts';
import { expecting, type ValueType } from './extensions/extension.ts';
import { quickName } from './quick-lists.ts';

/** The name of a set, at most 31 bytes (IPSET_MAXNAMELEN). Whether there is such a set only the host knows. */
export const setName: ValueType = Object.assign(
  expecting('the name of a set, at most 31 bytes', (value) => {
    if (value === '') return { refused: 'is empty' };
    return byteLength(value) > 31 ? { refused: 'is longer than 31 bytes' } : value;
  }),
  { quick: quickName(31), added: addedToNone },
);

/** `src` or `dst` for each dimension, separated by commas; what follows those three letters is not looked at. */
export const setDirections: ValueType = expecting('src or dst, up to six of them with commas between', (value) => {
  const items = value.split(',', 7).map((item) => item.slice(0, 3));
  if (items.length > 6 || !items.every((item) => item === 'src' || item === 'dst')) return undefined;
  return items.join(',');
});
