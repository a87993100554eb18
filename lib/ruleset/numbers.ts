/** Numbers for texts: equal ones get the same number, so that a text is looked at once and numbers are compared from then on. */
import { areSame, type Codes } from './codes.ts';

const fewest = 64;

/** So few texts are looked through one by one: most chains have no more rules, and to hash a rule takes as long as ten looks. */
const few = 12;

/** A table of texts, each a piece of some codes, numbered from 1 in the order in which they come. */
export class Numbers {
  private readonly sources: Codes[] = [];
  private places = new Int32Array(2 * fewest);
  private hashes = new Int32Array(fewest);
  /** By hash, then the next ones: a number, or 0 where there is none. Only the first `size` count, a power of two. */
  private slots = new Int32Array(2 * fewest);
  private size = 2 * fewest;

  /** How many there are. */
  get count(): number {
    return this.sources.length;
  }

  /** Forgets all of them. */
  clear(): void {
    this.sources.length = 0;
    this.size = 2 * fewest;
    this.slots.fill(0, 0, this.size);
  }

  /** The number of the text from `from` to `to`. */
  of(source: Codes, from: number, to: number): number {
    if (this.count < few) {
      for (let number = 1; number <= this.count; number += 1) if (this.isAt(number, source, from, to)) return number;
      const number = this.append(source, from, to);
      if (number === few) this.hashAll();
      return number;
    }
    const hash = hashOf(source, from, to);
    let at = hash & (this.size - 1);
    for (let number = this.slots[at] ?? 0; number !== 0; number = this.slots[at] ?? 0) {
      if (this.hashes[number] === hash && this.isAt(number, source, from, to)) return number;
      at = (at + 1) & (this.size - 1);
    }
    return this.add(at, hash, source, from, to);
  }

  /** The same where it has one, else 0. */
  find(source: Codes, from: number, to: number): number {
    if (this.count < few) {
      let number = this.count;
      while (number > 0 && !this.isAt(number, source, from, to)) number -= 1;
      return number;
    }
    const hash = hashOf(source, from, to);
    let at = hash & (this.size - 1);
    let number = this.slots[at] ?? 0;
    while (number !== 0 && (this.hashes[number] !== hash || !this.isAt(number, source, from, to))) {
      at = (at + 1) & (this.size - 1);
      number = this.slots[at] ?? 0;
    }
    return number;
  }

  private isAt(number: number, source: Codes, from: number, to: number): boolean {
    const start = this.places[2 * number] ?? 0;
    const end = this.places[2 * number + 1] ?? 0;
    const length = to - from;
    const known = this.sources[number - 1];
    return known !== undefined && end - start === length && areSame(known, start, source, from, length);
  }

  private add(at: number, hash: number, source: Codes, from: number, to: number): number {
    const number = this.append(source, from, to);
    this.hashes[number] = hash;
    this.slots[at] = number;
    if (2 * number >= this.size) this.spread();
    return number;
  }

  private append(source: Codes, from: number, to: number): number {
    const number = this.sources.push(source);
    if (number === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.places = grown(this.places);
    }
    this.places[2 * number] = from;
    this.places[2 * number + 1] = to;
    return number;
  }

  /** From here on they are found by their hashes. */
  private hashAll(): void {
    for (let number = 1; number <= this.count; number += 1) {
      const source = this.sources[number - 1];
      if (source !== undefined)
        this.hashes[number] = hashOf(source, this.places[2 * number] ?? 0, this.places[2 * number + 1] ?? 0);
    }
    this.fillSlots();
  }

  /** Twice the slots: half of them are free, so that the next free one is near. */
  private spread(): void {
    this.size *= 2;
    if (this.slots.length < this.size) this.slots = new Int32Array(this.size);
    else this.slots.fill(0, 0, this.size);
    this.fillSlots();
  }

  private fillSlots(): void {
    for (let number = 1; number <= this.count; number += 1) {
      let at = (this.hashes[number] ?? 0) & (this.size - 1);
      while (this.slots[at] !== 0) at = (at + 1) & (this.size - 1);
      this.slots[at] = number;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * array.length);
  more.set(array);
  return more;
}

/** FNV-1a, its upper half folded into the lower one, by which slots are chosen. */
function hashOf(codes: Codes, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
