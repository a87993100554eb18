/** The patterns of the string match as bytes (libxt_string.c parse_hex_string). */
import { bytesOf } from './decode.ts';

/** The bytes of a pattern; undefined when a hexadecimal part is not well formed. */
export function readPattern(value: string, how: 'literal' | 'hexadecimal'): readonly number[] | undefined {
  if (how === 'literal') return [...bytesOf(value)];
  const bytes: number[] = [];
  let at = 0;
  while (at < value.length) {
    const rest = value.slice(at, at + 512);
    const block = /^\|\s*((?:[\da-fA-F]{2} ?)*)(?:\||$)/u.exec(rest);
    const literal = /^(?:\\([^|])|([^\\|]))/u.exec(rest);
    const [taken] = block ?? literal ?? [];
    if (taken === undefined) return undefined;
    bytes.push(...Buffer.from(block?.[1]?.replaceAll(' ', '') ?? '', 'hex'));
    if (block === null) bytes.push(...bytesOf(literal?.[1] ?? literal?.[2] ?? ''));
    at += taken.length;
  }
  return bytes;
}
