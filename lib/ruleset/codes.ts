/**
 * The characters of a text as numbers. To look at one takes half the time that it takes in a string, of which V8 first has to
 * find out how it is kept; most of the work on a large file is looking at its characters.
 */

/** UTF-16 code units; bytes where none needs more. */
export type Codes = Uint8Array | Uint16Array;

/** A text in both forms. */
export interface Source {
  readonly source: string;
  readonly codes: Codes;
}

/** Both forms of a text. */
export function sourceOf(text: string): Source {
  return { source: text, codes: codesOf(text) };
}

/** Some codes: from `from` to `to`, exclusive. */
export interface Piece {
  readonly codes: Codes;
  readonly from: number;
  readonly to: number;
}

/** The codes of a text. */
export function codesOf(text: string): Codes {
  const bytes = text.length > short ? new TextEncoder().encode(text) : bytesOf(text);
  // What is not ASCII takes more than one byte for a character.
  return bytes.length === text.length ? bytes : unitsOf(text);
}

/** Up to this length they are found sooner one by one. */
const short = 100;
const lastOfAscii = 127;

/** The bytes of a short text up to the first character that is not ASCII. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastOfAscii) return bytes.subarray(0, at);
    bytes[at] = code;
  }
  return bytes;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** Whether a word stands at this place. */
export function standsAt(word: Codes, codes: Codes, at: number): boolean {
  return areSame(word, 0, codes, at, word.length);
}

/** Whether two pieces are of the same characters. */
export function isSamePiece(piece: Piece, other: Piece): boolean {
  const length = piece.to - piece.from;
  return other.to - other.from === length && areSame(piece.codes, piece.from, other.codes, other.from, length);
}

/** Whether so many characters from these places on are the same. */
export function areSame(codes: Codes, from: number, other: Codes, start: number, length: number): boolean {
  // Rules of one chain begin alike, and those that differ mostly do so in the middle.
  const middle = length >> 1;
  if (length > 0 && codes[from + middle] !== other[start + middle]) return false;
  for (let index = 0; index < length; index += 1) if (codes[from + index] !== other[start + index]) return false;
  return true;
}
