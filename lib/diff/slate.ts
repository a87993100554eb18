/**
 * An array of numbers that is wiped and used again: a file may have tens of thousands of chains with a few rules each, and
 * to make an array for each of them would cost more than to compare them.
 */

/** One such array. */
export class Slate {
  private numbers = new Int32Array(64);

  /** The array, wiped up to this size; it may be longer. What was on it before is gone. */
  wiped(size: number, value = 0): Int32Array {
    if (this.numbers.length < size) this.numbers = new Int32Array(2 * size);
    // For the few numbers of most chains a loop is sooner done than a call of fill().
    for (let index = 0; index < size; index += 1) this.numbers[index] = value;
    return this.numbers;
  }
}
