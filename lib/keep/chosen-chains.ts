/** Which live chains of a table are kept, and which others they cannot do without. Pure. */
import type { LiveChain } from './live-chains.ts';

/** A chain that is carried into the wanted rules. */
export interface ChosenChain {
  readonly chain: LiveChain;
  /** The chain that leads to it; undefined for one that a glob names. */
  readonly neededBy: string | undefined;
}

/**
 * The user chains that one of `patterns` matches, and the chains to which they lead, over others too, and which the wanted
 * table does not have: those it has stand as they are. Needed chains come first, each kind in the order of `live`.
 */
export function chosenChains(
  live: readonly LiveChain[],
  inWanted: ReadonlySet<string>,
  patterns: readonly RegExp[],
): readonly ChosenChain[] {
  const users = live.filter(({ builtin }) => !builtin);
  const chains = new Map(users.map((chain) => [chain.name, chain]));
  const matched = users.filter(({ name }) => patterns.some((pattern) => pattern.test(name)));
  const names = new Set(matched.map(({ name }) => name));
  const neededBy = new Map<string, string>();
  const queue = [...matched];
  // What is put into the list while it is walked is walked, too.
  for (const { name, rules } of queue) {
    for (const { rule } of rules) {
      const led = chains.get(rule.targetName ?? '');
      if (led === undefined || names.has(led.name) || inWanted.has(led.name) || neededBy.has(led.name)) continue;
      neededBy.set(led.name, name);
      queue.push(led);
    }
  }
  return [
    ...users.filter(({ name }) => neededBy.has(name)).map((chain) => ({ chain, neededBy: neededBy.get(chain.name) })),
    ...matched.map((chain) => ({ chain, neededBy: undefined })),
  ];
}
