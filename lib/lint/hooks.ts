/** From which built-in chains a packet can come to each chain of a section. */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Table } from '../ruleset/model.ts';
import { type Call, calls } from './chains.ts';

/** For each chain that is reached, the built-in chains it is reached from, each with the last jump on the way. */
export type Hooks = ReadonlyMap<string, ReadonlyMap<string, Call>>;

/** The built-in chains themselves are not among the keys. */
export function hooksOf(table: Table): Hooks {
  const byChain = new Map<string, Call[]>();
  for (const call of calls(table)) {
    const known = byChain.get(call.from);
    if (known === undefined) byChain.set(call.from, [call]);
    else known.push(call);
  }
  const hooks = new Map<string, Map<string, Call>>();
  for (const hook of builtinChains[table.name] ?? []) {
    const reached = new Set([hook]);
    for (const chain of reached) {
      for (const call of byChain.get(chain) ?? []) {
        if (reached.has(call.to)) continue;
        reached.add(call.to);
        const known = hooks.get(call.to) ?? new Map<string, Call>();
        hooks.set(call.to, known.set(hook, call));
      }
    }
  }
  return hooks;
}
