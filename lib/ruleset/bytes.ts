/**
 * Rules as bytes in a string, one character for each byte: how rules travel between files, programs and the kernel, so
 * that no byte is lost and two different rules never compare equal. `readable` turns that into what a person reads.
 */
import { decode } from './decode.ts';

/** The bytes as a string of the characters U+0000 to U+00FF. */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The bytes that such a string stands for. */
export function bytesOfText(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** A byte text for people: as UTF-8 where it is that. */
export function readable(text: string): string {
  return decode(Buffer.from(text, 'latin1')).text;
}
