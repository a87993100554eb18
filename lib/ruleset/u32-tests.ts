/** The little language of the u32 match (libxt_u32.c u32_parse): `LOCATION=VALUES[&&LOCATION=VALUES]…`, at most ten of each. */
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { readLeading } from './number.ts';
import { hex } from './values.ts';

/** Tests, printed with all numbers in hexadecimal and without blanks. */
export const u32Tests: ValueType = expecting(
  'tests such as "0>>22&0x3C@0>>24=0" or "6&0xFF=1,17"',
  (value): Reading => {
    const printed: string[] = [];
    let left = value;
    for (;;) {
      const location = readList(left, readNumber, operators);
      if (!location?.rest.startsWith('=')) return undefined;
      const values = readList(location.rest.slice(1), readRange, [',']);
      if (values === undefined) return undefined;
      if (/(?:<<|>>)0x(?:[\da-f]{3}|[2-9a-f][\da-f])/u.test(location.printed)) {
        return { refused: 'shifts by more than 31 bits: the kernel refuses it' };
      }
      printed.push(`${location.printed}=${values.printed}`);
      if (printed.length > most) return { refused: `has more than ${most} tests` };
      if (values.rest === '') return printed.join('&&');
      if (!values.rest.startsWith('&&')) return undefined;
      left = values.rest.slice(2);
    }
  },
);

const most = 10;
const operators = ['&', '<<', '>>', '@'];

interface Piece {
  readonly printed: string;
  readonly rest: string;
}

/** Pieces with one of the marks between them; undefined for none, too many, or a mark with nothing after it. */
function readList(
  text: string,
  read: (text: string) => Piece | undefined,
  marks: readonly string[],
): Piece | undefined {
  let printed = '';
  let left = text;
  for (let count = 0; count < most; count += 1) {
    const piece = read(left);
    if (piece === undefined) return undefined;
    printed += piece.printed;
    left = afterBlanks(piece.rest);
    const mark = marks.find((each) => left.startsWith(each));
    if (mark === undefined) return { printed, rest: left };
    printed += mark;
    left = left.slice(mark.length);
  }
  return undefined;
}

function readRange(text: string): Piece | undefined {
  const low = readNumber(text);
  const rest = afterBlanks(low?.rest ?? '');
  if (low === undefined || !rest.startsWith(':')) return low;
  const high = readNumber(rest.slice(1));
  if (high === undefined) return undefined;
  return { printed: low.printed === high.printed ? low.printed : `${low.printed}:${high.printed}`, rest: high.rest };
}

function readNumber(text: string): Piece | undefined {
  const read = readLeading(text);
  return read === undefined || read.value > 0xffffffffn ? undefined : { printed: hex(read.value), rest: read.rest };
}

function afterBlanks(text: string): string {
  return text.replace(/^[ \t\n\v\f\r]+/u, '');
}
