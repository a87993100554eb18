/** Which protocol the packets of a rule certainly have: by its own `-p`, or by that of every jump that leads to its chain. */
import type { Rule } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/protocol.ts';
import { jumpsOf, ruleOf } from './jumps.ts';
import type { Survey } from './survey.ts';

/** A protocol that is certain, and the rules that make it so: the rule itself, or the jumps to its chain. */
export interface Guarantee {
  readonly protocol: string;
  readonly by: readonly Rule[];
}

/** The protocol of every packet that can match `rule`; undefined when it is open. */
export function guaranteedProtocol(survey: Survey, rule: Rule): Guarantee | undefined {
  const own = ownProtocol(rule);
  if (own !== undefined) return { protocol: own, by: [rule] };
  const chain = survey.numbers.get(rule.chainName ?? '');
  return chain === undefined ? undefined : ofChain(survey, chain, new Set());
}

function ofChain(survey: Survey, chain: number, seen: ReadonlySet<number>): Guarantee | undefined {
  if (chain < survey.builtin || seen.has(chain)) return undefined;
  const jumps = jumpsOf(survey);
  const inherited = [...jumps.to.keys()]
    .filter((jump) => jumps.to[jump] === chain)
    .map((jump) => {
      const rule = ruleOf(survey, jumps, jump);
      const own = rule === undefined ? undefined : ownProtocol(rule);
      if (rule !== undefined && own !== undefined) return { protocol: own, by: [rule] };
      return ofChain(survey, jumps.from[jump] ?? 0, new Set([...seen, chain]));
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
