/** Which protocol the packets of a rule certainly have: by its own `-p`, or by that of every jump that leads to its chain. */
import { isBuiltin } from '../ruleset/builtin.ts';
import type { Rule, Table } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/protocol.ts';
import { calls } from './chains.ts';
import type { Call } from './chains.ts';

/** A protocol that is certain, and the rules that make it so: the rule itself, or the jumps to its chain. */
export interface Guarantee {
  readonly protocol: string;
  readonly by: readonly Rule[];
}

/** The protocol of every packet that can match `rule`; undefined when it is open. */
export function guaranteedProtocol(table: Table, rule: Rule): Guarantee | undefined {
  const own = ownProtocol(rule);
  if (own !== undefined) return { protocol: own, by: [rule] };
  return rule.chain === undefined ? undefined : ofChain(table, calls(table), rule.chain.text, new Set());
}

function ofChain(table: Table, all: readonly Call[], chain: string, seen: ReadonlySet<string>): Guarantee | undefined {
  if (isBuiltin(table.name, chain) || seen.has(chain)) return undefined;
  const inherited = all
    .filter(({ to }) => to === chain)
    .map(({ rule, from }) => {
      const own = ownProtocol(rule);
      return own === undefined ? ofChain(table, all, from, new Set([...seen, chain])) : { protocol: own, by: [rule] };
    });
  const first = inherited[0];
  if (first === undefined || inherited.some((each) => each?.protocol !== first.protocol)) return undefined;
  return { protocol: first.protocol, by: [...new Set(inherited.flatMap((each) => each?.by ?? []))] };
}

function ownProtocol(rule: Rule): string | undefined {
  const option = rule.options.find(({ name }) => name === 'protocol');
  const value = option?.negation === undefined ? option?.values[0]?.text : undefined;
  const name = value === undefined ? undefined : (protocolName(value) ?? value);
  return name === 'all' ? undefined : name;
}
