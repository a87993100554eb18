/**
 * Bytes to text and back without loss. iptables-restore works on bytes and knows no encoding, so a file that is not
 * UTF-8 is read as latin1, where every byte is one character and comes out as it went in.
 */

/** How bytes were read. */
export type Encoding = 'utf8' | 'latin1';

/** What was read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The codes of the text (codes.ts), where they are the bytes: nearly all rules are ASCII. */
  readonly codes: Uint8Array | undefined;
}

/** Reads bytes as UTF-8, a byte order mark kept as U+FEFF; anything that is not valid UTF-8 as latin1. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf8', codes: text.length === bytes.length ? bytes : undefined };
  } catch {
    return { text: view(bytes).toString('latin1'), encoding: 'latin1', codes: bytes };
  }
}

/** Turns text back to the bytes it came from; `encode(decode(bytes))` is the same bytes. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  return Buffer.from(text, encoding);
}

/**
 * The bytes a word stands for when no one says how it was read: a text of characters up to U+00FF is taken as one byte for
 * each, as rules travel between programs (bytes.ts), any other as UTF-8. Comparing with what the kernel holds, the doubtful
 * case (UTF-8 read as text, with nothing beyond U+00FF) can only make equal rules look different, never the reverse.
 */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text, /[^\0-\xFF]/u.test(text) ? 'utf8' : 'latin1');
}

/** How many bytes a word stands for. */
export function byteLength(text: string): number {
  return isAscii(text) ? text.length : bytesOf(text).length;
}

/** Nearly all words: these bytes are the same in every encoding. */
function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/u.test(text);
}

/** A word for people: bytes that are UTF-8 as the characters they mean, anything else as it is. */
export function meant(text: string): string {
  if (isAscii(text)) return text;
  return decode(bytesOf(text)).text;
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
