/** Where the values of one line stand in it, in their order: found while its words are passed, to be printed without a copy. */

/** One object is used again and again. */
export interface Spots {
  count: number;
  /** Whether the words of the line have one blank between them, and nothing else is in it. */
  even: boolean;
  /** Three numbers for each value: its begin, its end, and 1 where a quick look was enough. */
  readonly numbers: Int32Array;
}

const size = 3;

/** Room for so many values. */
export function newSpots(most: number): Spots {
  return { count: 0, even: true, numbers: new Int32Array(size * most) };
}

/** Forgets those of the line before. */
export function clearSpots(spots: Spots): void {
  spots.count = 0;
  spots.even = true;
}

/** Adds the value from `from` to `to`. */
export function addSpot(spots: Spots, from: number, to: number, looked: 'quickly' | 'carefully'): void {
  const at = size * spots.count;
  spots.numbers[at] = from;
  spots.numbers[at + 1] = to;
  spots.numbers[at + 2] = looked === 'quickly' ? 1 : 0;
  spots.count += 1;
}

/** Where the value of this index begins. */
export function spotFrom({ numbers }: Spots, index: number): number {
  return numbers[size * index] ?? 0;
}

/** Where it ends. */
export function spotTo({ numbers }: Spots, index: number): number {
  return numbers[size * index + 1] ?? 0;
}

/** Whether a quick look found it to be a value of its type (ValueType.quick). */
export function wasQuick({ numbers }: Spots, index: number): boolean {
  return numbers[size * index + 2] === 1;
}
