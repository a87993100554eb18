/** The patterns of the string match as bytes (libxt_string.c parse_string, parse_hex_string). */
import { bytesOf } from './decode.ts';

/** The most bytes of a pattern (XT_STRING_MAX_PATTERN_SIZE). */
export const longestPattern = 128;

/** The bytes of a pattern as --string takes it. */
export function literalPattern(value: string): readonly number[] {
  return [...bytesOf(value.slice(0, longestPattern + 1))];
}

/** Why a hexadecimal pattern is none: the rest of the sentence that begins with the value. */
export type NoPattern = string;

/**
 * The bytes of a pattern as --hex-string takes it: text, in which `|` opens and closes a block of hexadecimal digits, and a
 * backslash takes the sign after it as it is. What stands right after a closing `|` is taken as it is, too, even another `|`:
 * `|41||42|` are the four bytes `A|42`.
 */
export function hexPattern(value: string): readonly number[] | NoPattern {
  const text = bytesOf(value).toString('latin1');
  const pattern: number[] = [];
  let inBlock = false;
  let at = 0;
  if (text === '') return 'is empty';
  while (at < text.length) {
    // Even of a pattern that fits, nothing more may follow, not the `|` that closes it.
    if (pattern.length >= longestPattern) return `is longer than ${longestPattern} bytes`;
    const escaped = text[at] === '\\';
    if (escaped && inBlock) return 'has a backslash between hexadecimal digits';
    if (text[at] === '|') {
      if (!inBlock) while (text[at + 1] === ' ') at += 1;
      inBlock = !inBlock;
      at += 1;
      if (at >= text.length) break;
    }
    if (escaped && at + 1 >= text.length) return 'ends with a lone backslash';
    if (inBlock && text.length - at < 3) return 'has a hexadecimal block that is not closed';
    const digits = text.slice(at, at + 2);
    if (inBlock && !/^[\da-fA-F]{2}$/u.test(digits)) return `has "${digits}" where two hexadecimal digits belong`;
    pattern.push(inBlock ? Number.parseInt(digits, 16) : text.charCodeAt(escaped ? at + 1 : at));
    at += inBlock || escaped ? 2 : 1;
    if (inBlock && text[at] === ' ') at += 1;
  }
  return pattern;
}

/** Whether the kernel takes a pattern as tokens of its finite state machine, four bytes each (lib/ts_fsm.c fsm_init). */
export function isStateMachine(pattern: readonly number[]): boolean {
  const tokens = Array.from({ length: pattern.length / 4 }, (_, index) => pattern.slice(4 * index, 4 * index + 4));
  return (
    pattern.length % 4 === 0 &&
    tokens.every(([low = 0, high = 0, repeat = 0], index) => {
      const isLeading = index === 0 && tokens.length > 1;
      return high === 0 && low <= 13 && (repeat < 4 || (repeat === 4 && isLeading));
    })
  );
}
