/** What `--chunk-types` of sctp takes: which chunks, each with the flags it must and must not have (libxt_sctp.c). */
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { lowerCase } from './letters.ts';

/** `CHUNK[:FLAGS],…`, `ALL` or `NONE`, printed in the order of the chunks' numbers. */
export const chunkTypes: ValueType = expecting(
  'chunks such as DATA:Be,INIT (with flags after a colon), ALL or NONE',
  readChunks,
);

/** Name, number, and the flags it may have, from the highest bit to the lowest. */
type Row = readonly [name: string, number: number, flags?: string];

const rows: readonly Row[] = [
  ['DATA', 0, '----IUBE'],
  ['INIT', 1],
  ['INIT_ACK', 2],
  ['SACK', 3],
  ['HEARTBEAT', 4],
  ['HEARTBEAT_ACK', 5],
  ['ABORT', 6, '-------T'],
  ['SHUTDOWN', 7],
  ['SHUTDOWN_ACK', 8],
  ['ERROR', 9],
  ['COOKIE_ECHO', 10],
  ['COOKIE_ACK', 11],
  ['ECN_ECNE', 12],
  ['ECN_CWR', 13],
  ['SHUTDOWN_COMPLETE', 14, '-------T'],
  ['I_DATA', 64, '----IUBE'],
  ['RE_CONFIG', 130],
  ['PAD', 132],
  ['ASCONF', 193],
  ['ASCONF_ACK', 128],
  ['FORWARD_TSN', 192],
  ['I_FORWARD_TSN', 194],
];

/** The kernel has room for the flags of so many chunks. */
const mostWithFlags = 4;

function readChunks(value: string): Reading {
  const lower = lowerCase(value);
  if (lower === 'all' || lower === 'none') return lower.toUpperCase();
  const chunks = new Map<Row, string>();
  const flags = new Map<Row, Map<number, string>>();
  for (const item of value.split(',')) {
    if (item === '') continue;
    const colon = item.indexOf(':');
    const name = lowerCase(colon === -1 ? item : item.slice(0, colon));
    const row = rows.find(([each]) => lowerCase(each) === name);
    if (row === undefined) return undefined;
    chunks.set(row, '');
    for (const flag of colon === -1 ? '' : item.slice(colon + 1)) {
      const capital = /^[a-z]$/u.test(flag) ? flag.toUpperCase() : flag;
      const bit = (row[2] ?? noFlags).indexOf(capital);
      if (bit === -1) return { refused: `gives "${row[0]}" a flag "${flag}" that it has not` };
      const known = flags.get(row) ?? new Map<number, string>();
      // A flag that must be set stays so.
      flags.set(row, known.set(bit, known.get(bit) === capital ? capital : flag));
    }
  }
  if (flags.size > mostWithFlags) return { refused: `gives flags to more than ${mostWithFlags} chunks` };
  if (chunks.size === 0) return 'NONE';
  return [...chunks.keys()]
    .toSorted((a, b) => a[1] - b[1])
    .map((row) => print(row, flags))
    .join(',');
}

const noFlags = '--------';

/** iptables-save finds the flags of a chunk only where its number is its place in the list: those up to SHUTDOWN_COMPLETE. */
function print(row: Row, flags: ReadonlyMap<Row, ReadonlyMap<number, string>>): string {
  const own = rows.indexOf(row) === row[1] ? flags.get(row) : undefined;
  if (own === undefined) return row[0];
  const letters = [...own].toSorted(([a], [b]) => a - b).map(([, flag]) => flag);
  return `${row[0]}:${letters.join('')}`;
}
