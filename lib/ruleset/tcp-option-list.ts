/** Options of a TCP header by name or number (libxt_TCPOPTSTRIP.c parse_list). */
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';

const names = new Map([
  ['mss', 2n],
  ['wscale', 3n],
  ['sack-permitted', 4n],
  ['sack', 5n],
  ['timestamp', 8n],
  ['md5', 19n],
]);

/** Options separated by commas, each once, printed as numbers in ascending order. */
export const tcpOptionList: ValueType = expecting(
  `numbers from 2 to 255 separated by commas, or names: ${[...names.keys()].join(', ')}`,
  readList,
);

function readList(value: string): Reading {
  const numbers = new Set<bigint>();
  for (const item of value.split(',')) {
    const number = names.get(item) ?? readUnsigned(item, 255n, 2n);
    if (number === undefined) return undefined;
    if (numbers.has(number)) return { refused: `names the option ${number} twice` };
    numbers.add(number);
  }
  return [...numbers].sort((a, b) => Number(a - b)).join(',');
}
