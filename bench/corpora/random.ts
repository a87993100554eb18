/** Chance that falls the same way each time: two runs of the bench measure the same files, byte for byte. */

/** A sequence of choices. */
export interface Random {
  /** A whole number from 0 to `limit - 1`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The sequence that begins with a seed: mulberry32, by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const index = below(items.length);
    for (const item of items.slice(index, index + 1)) return item;
    throw new RangeError('nothing to pick from');
  };
  return { below, pick };
}

/** The same items in another order, by Fisher and Yates. */
export function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const order = Uint32Array.from(items.keys());
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = random.below(last + 1);
    const index = order[last] ?? 0;
    order[last] = order[chosen] ?? 0;
    order[chosen] = index;
  }
  return [...order].flatMap((index) => items.slice(index, index + 1));
}
