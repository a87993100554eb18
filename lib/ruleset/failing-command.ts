/**
 * Which commands iptables-restore 1.8.9 cannot carry out on the table as the lines before have left it, where the load began
 * with an empty table. Measured on both backends: they differ in what they take of a chain that the same load made.
 */
import { isBuiltin } from './builtin.ts';
import type { CommandLetter, Dialect, Rule, Span, Token } from './model.ts';
import { type CanonicalRule, indexOfRule, type OpenChain, ruleNumber, type TableState } from './table-state.ts';

/** A command that fails, and why. */
export interface Failing {
  readonly span: Span;
  readonly message: string;
}

/** Why the command of the line fails; undefined when it does not, and when the fault is a missing declaration. */
export function commandFailure(
  state: TableState,
  rule: Rule,
  letter: CommandLetter,
  made: readonly CanonicalRule[],
): Failing | undefined {
  const { chain: token } = rule;
  const name = token?.text;
  const chain = name === undefined ? undefined : state.chains.get(name);
  const builtin = name !== undefined && isBuiltin(state.table, name);
  const reason = reasons[letter]?.({ state, rule, name, chain, builtin, made, rules: chain?.rules ?? [] });
  if (reason === undefined || rule.command === undefined) return undefined;
  return { span: rule.operands[0] ?? token ?? rule.command.token, message: reason };
}

/** Why `:NAME` may not stand twice; `before` is the line of the first. Undefined where it may. */
export function redeclarationFailure(
  { backend }: Dialect,
  name: Token,
  before: number | undefined,
): Failing | undefined {
  if (backend === 'nft') return undefined;
  const where = before === undefined ? '' : ` since line ${before}`;
  return { span: name, message: `there is a chain "${name.text}"${where}: legacy creates none twice` };
}

interface Situation {
  readonly state: TableState;
  readonly rule: Rule;
  readonly name: string | undefined;
  /** Undefined when no chain was named, or there is none of that name yet. */
  readonly chain: OpenChain | undefined;
  readonly builtin: boolean;
  /** The rules that the line stands for. */
  readonly made: readonly CanonicalRule[];
  /** The rules of the chain. */
  readonly rules: readonly CanonicalRule[];
}

type Reason = (situation: Situation) => string | undefined;

const reasons: Readonly<Partial<Record<CommandLetter, Reason>>> = {
  I: ({ rule, name, rules }) => (ruleNumber(rule, 1) > rules.length + 1 ? tooFew(rules, name, rule) : undefined),
  R: ({ state, rule, name, rules }) => {
    if (ruleNumber(rule, 1) > rules.length) return tooFew(rules, name, rule);
    return isNft(state) ? 'nft crashes on replacing a rule that the same load made' : undefined;
  },
  D: ({ rule, name, rules, made }) =>
    rule.operands.length === 0
      ? missing(rules, made, name)
      : ruleNumber(rule, 1) > rules.length
        ? tooFew(rules, name, rule)
        : undefined,
  C: ({ name, rules, made }) => missing(rules, made, name),
  N: ({ name, chain, builtin }) =>
    builtin || chain !== undefined ? `there is a chain "${name ?? ''}" already` : undefined,
  X: (situation) => (situation.name === undefined ? undeletable(situation.state) : notDeleted(situation)),
  E: notRenamed,
  Z: notZeroed,
  L: notThere,
  S: notThere,
};

function isNft({ dialect }: TableState): boolean {
  return dialect.backend === 'nft';
}

function tooFew(rules: readonly CanonicalRule[], name: string | undefined, rule: Rule): string {
  const count = rules.length === 1 ? '1 rule' : `${rules.length} rules`;
  return `the chain "${name ?? ''}" has ${count} at this point: there is no place ${ruleNumber(rule, 1)}`;
}

/** Each rule that is found is one less for those that follow. */
function missing(
  rules: readonly CanonicalRule[],
  made: readonly CanonicalRule[],
  name: string | undefined,
): string | undefined {
  const left = [...rules];
  for (const { text } of made) {
    const index = indexOfRule(left, text);
    if (index === -1) return `the chain "${name ?? ''}" has no rule like this at this point`;
    left.splice(index, 1);
  }
  return undefined;
}

/** `-X` alone. */
function undeletable(state: TableState): string | undefined {
  for (const chain of state.chains.values()) {
    const reason = isBuiltin(state.table, chain.name) ? undefined : inUse(state, chain);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function notDeleted({ state, name, chain, builtin }: Situation): string | undefined {
  if (!builtin) return chain === undefined ? undefined : inUse(state, chain);
  // nft removes an empty built-in chain that the load made: it comes back with the next rule.
  const removable = isNft(state) && chain?.rules.length === 0;
  return removable ? undefined : `"${name ?? ''}" is a built-in chain: it can't be deleted`;
}

function inUse({ chains }: TableState, { name, rules }: OpenChain): string | undefined {
  if (rules.length > 0) return `the chain "${name}" can't be deleted: it has rules at this point`;
  const jump = [...chains.values()].flatMap((each) => each.rules).find(({ text }) => leadsTo(text, name));
  return jump === undefined ? undefined : `the chain "${name}" can't be deleted: line ${jump.line} jumps to it`;
}

function leadsTo(text: string, name: string): boolean {
  return text.endsWith(` -j ${name}`) || text.endsWith(` -g ${name}`);
}

function notRenamed({ state, rule, name, chain, builtin }: Situation): string | undefined {
  const [to] = rule.operands;
  if (to === undefined) return undefined;
  if (builtin) return `"${name ?? ''}" is a built-in chain: it can't be renamed`;
  if (chain === undefined) return undefined;
  if (state.chains.has(to.text) || isBuiltin(state.table, to.text)) return `there is a chain "${to.text}" already`;
  return isNft(state) ? 'nft renames no chain that the same load made' : undefined;
}

function notZeroed({ state, rule, name, chain, builtin, rules }: Situation): string | undefined {
  if (name === undefined) return undefined;
  const numbered = rule.operands.length > 0;
  if (isNft(state)) {
    if (builtin && chain === undefined) return `nft has made no chain "${name}" at this point`;
    const crashes = numbered && ruleNumber(rule, 1) <= rules.length;
    return crashes ? 'nft crashes on the counters of a rule that the same load made' : undefined;
  }
  return numbered && ruleNumber(rule, 1) > rules.length ? tooFew(rules, name, rule) : undefined;
}

function notThere({ name, chain, builtin }: Situation): string | undefined {
  if (name === undefined || builtin || chain !== undefined) return undefined;
  return `there is no chain "${name}" at this point`;
}
