/** From which built-in chains a packet can come to each chain of a section. */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Table } from '../ruleset/model.ts';
import { type Call, calls } from './chains.ts';

/** For each built-in chain of the section, the chains that are reached from it, each with the last jump on the way. */
export type Hooks = ReadonlyMap<string, ReadonlyMap<string, Call>>;

/** The built-in chain itself is not among those it reaches, unless a jump leads back to it. */
export function hooksOf(table: Table): Hooks {
  const byChain = new Map<string, Call[]>();
  for (const call of calls(table)) {
    const known = byChain.get(call.from);
    if (known === undefined) byChain.set(call.from, [call]);
    else known.push(call);
  }
  return new Map((builtinChains[table.name] ?? []).map((hook) => [hook, reachedFrom(hook, byChain)]));
}

function reachedFrom(hook: string, byChain: ReadonlyMap<string, readonly Call[]>): ReadonlyMap<string, Call> {
  const reached = new Map<string, Call>();
  const follow = (chain: string): void => {
    for (const call of byChain.get(chain) ?? []) if (!reached.has(call.to)) reached.set(call.to, call);
  };
  follow(hook);
  // What is put into a map while it is walked is walked, too.
  for (const chain of reached.keys()) follow(chain);
  return reached;
}
