/** Texts written one behind the other as codes: strings that are put together of many parts cost several times as much. */
import type { Codes } from './codes.ts';

const fewest = 1024;
const lastOfBytes = 255;

/** One tape. What was written on it stays as it is until the tape is cut before it. */
export class Tape {
  private bytes = Buffer.alloc(fewest);
  /** Instead of the bytes, once there is a character that needs more. */
  private units: Uint16Array | undefined;
  private end = 0;

  /** How many codes are on it. */
  get length(): number {
    return this.end;
  }

  /** The codes, and room behind them. They move as the tape grows: those asked for before then stay as they were. */
  get codes(): Codes {
    return this.units ?? this.bytes;
  }

  /** Takes off what is behind this place. */
  cut(length: number): void {
    this.end = length;
  }

  /** Writes the codes from `from` to `to`. */
  add(codes: Codes, from: number, to: number): void {
    if (codes instanceof Uint16Array) this.widen();
    const target = this.room(to - from);
    let { end } = this;
    for (let at = from; at < to; at += 1) {
      target[end] = codes[at] ?? 0;
      end += 1;
    }
    this.end = end;
  }

  /** Writes a text. */
  addText(text: string): void {
    let target = this.room(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > lastOfBytes) target = this.widen();
      target[this.end] = code;
      this.end += 1;
    }
  }

  /** The text from one place to another. */
  text(from: number, to: number): string {
    const { units } = this;
    if (units === undefined) return this.bytes.toString('latin1', from, to);
    return Buffer.from(units.buffer, 2 * from, 2 * (to - from)).toString('utf16le');
  }

  /** The codes, with room for so many more. */
  private room(count: number): Codes {
    const { codes } = this;
    const least = this.end + count;
    if (least <= codes.length) return codes;
    const size = Math.max(2 * codes.length, least);
    if (this.units === undefined) {
      const bytes = Buffer.alloc(size);
      bytes.set(this.bytes);
      this.bytes = bytes;
    } else {
      this.units = new Uint16Array(size);
      this.units.set(codes);
    }
    return this.codes;
  }

  private widen(): Codes {
    if (this.units === undefined) {
      this.units = new Uint16Array(this.bytes.length);
      this.units.set(this.bytes);
    }
    return this.units;
  }
}
