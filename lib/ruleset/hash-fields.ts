/** What HMARK hashes of a packet (libxt_HMARK.c hmark_parse_type). */
import { expecting, type ValueType } from './extensions/extension.ts';

/** In the order of the source: a shortened word takes the first that fits. */
const fields = ['ct', 'src', 'dst', 'sport', 'dport', 'proto', 'spi'];

/** Fields separated by commas, in any case and shortened at will; read to their full names. */
export const hashFields: ValueType = expecting(
  `one or more of ${fields.join(', ')}, with commas between them`,
  (value) => {
    const read = value.split(',').map((item) => fieldOf(item));
    return read.includes(undefined) ? undefined : read.join(',');
  },
);

function fieldOf(item: string): string | undefined {
  const lower = item.toLowerCase();
  return item === '' ? undefined : fields.find((field) => field.startsWith(lower));
}
