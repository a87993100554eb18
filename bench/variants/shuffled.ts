/** A corpus in another order: what a program that keeps its rules in a hash writes when it is started again. */
import type { Corpus } from '../corpora/corpus.ts';
import { type Random, randomFrom, shuffle } from '../corpora/random.ts';

/** All rules of a table in disorder, so that the chains are entangled as well. For rules it is the order in a chain that matters. */
export function shuffled(corpus: Corpus): Corpus {
  const random = randomFrom(1);
  return corpus.map((table) => ({ ...table, rules: shuffle(table.rules, random) }));
}

/** The rules of each chain in disorder; every chain has the lines that it had. */
export function shuffledInChains(corpus: Corpus): Corpus {
  const random = randomFrom(2);
  return corpus.map((table) => ({ ...table, rules: inChains(table.rules, random) }));
}

/** The chains in disorder, each with its rules as they were: another file with the same meaning. */
export function chainsReordered(corpus: Corpus): Corpus {
  const random = randomFrom(3);
  return corpus.map((table) => ({
    ...table,
    chains: shuffle(table.chains, random),
    rules: shuffle([...byChain(table.rules).values()], random).flat(),
  }));
}

function inChains(rules: readonly string[], random: Random): readonly string[] {
  const left = new Map([...byChain(rules)].map(([chain, own]) => [chain, shuffle(own, random).values()]));
  return rules.map((rule) => left.get(chainOf(rule))?.next().value ?? rule);
}

function byChain(rules: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, string[]>();
  for (const rule of rules) {
    const chain = chainOf(rule);
    const own = chains.get(chain);
    if (own === undefined) chains.set(chain, [rule]);
    else own.push(rule);
  }
  return chains;
}

/** The rules of the corpora all begin `-A CHAIN `. */
function chainOf(rule: string): string {
  return rule.slice(3, rule.indexOf(' ', 3));
}
