/** Carries out the lines of one table: declarations and commands in, chains with their rules out. */
import { isBuiltin } from './builtin.ts';
import { canonicalRules } from './canonical-rule.ts';
import { commandFailure, type Failing, redeclarationFailure } from './failing-command.ts';
import type { ChainDeclaration, CommandLetter, Dialect, Rule, Table } from './model.ts';
import { quoteWord } from './quote.ts';
import {
  type CanonicalChain,
  type CanonicalRule,
  indexOfRule,
  type OpenChain,
  ruleNumber,
  type TableState,
} from './table-state.ts';

/** What came of a table. */
export interface Outcome {
  readonly chains: ReadonlyMap<string, CanonicalChain>;
  /** The commands that iptables-restore cannot carry out, if the table was empty before. */
  readonly failures: readonly Failing[];
}

/** The table after all its lines. A rule for a chain that is not declared still gets one: nothing is lost. */
export function carryOut(table: Table, dialect: Dialect): Outcome {
  const state: TableState = { table: table.name, dialect, chains: new Map(), removed: new Map() };
  const failures: Failing[] = [];
  const lines = [...table.chains, ...table.rules].toSorted((a, b) => a.line - b.line);
  for (const line of lines) {
    const failing = line.kind === 'chain' ? declare(state, line) : execute(state, line);
    if (failing !== undefined) failures.push(failing);
  }
  return { chains: state.chains, failures };
}

function declare({ chains, table, dialect }: TableState, declaration: ChainDeclaration): Failing | undefined {
  const name = declaration.name.text;
  const builtin = isBuiltin(table, name);
  const before = chains.get(name);
  const kept = before?.policy ?? (builtin ? 'ACCEPT' : '-');
  const word = declaration.policy?.text ?? '-';
  const policy = builtin && word !== '-' ? word : kept;
  chains.set(name, { name, policy, line: declaration.line, rules: builtin ? (before?.rules ?? []) : [] });
  return builtin || before === undefined ? undefined : redeclarationFailure(dialect, declaration.name, before.line);
}

function execute(state: TableState, rule: Rule): Failing | undefined {
  const { letter, chainName } = rule;
  // What is the same for all rules of a shape is asked of the shape: nothing here reads a rule that is appended.
  if (letter === undefined || rule.pattern.skipped) return undefined;
  const made = changing.has(letter) ? rulesOf(state, rule) : [];
  const failing = letter === 'A' ? goneFailure(state, rule) : commandFailure(state, rule, letter, made);
  const chain = chainName === undefined ? undefined : open(state, chainName, letter, rule.line);
  // The load is over then; but a rule is kept, for whoever compares a piece that finds other rules where it is loaded.
  if (failing === undefined || changing.has(letter)) effects[letter]?.(state, rule, { chain, made });
  return failing;
}

/** What a command works on. */
interface Work {
  /** Undefined for a command that was given no chain. */
  readonly chain: OpenChain | undefined;
  /** The rules that the line stands for. */
  readonly made: CanonicalRule[];
}

const changing: ReadonlySet<CommandLetter> = new Set<CommandLetter>(['A', 'I', 'R', 'D', 'C']);

function rulesOf({ chains, dialect }: TableState, rule: Rule): CanonicalRule[] {
  const isChain = (each: string): boolean => chains.has(each);
  const start = appendTo(rule.chainName ?? '');
  const { line } = rule;
  return canonicalRules(rule, dialect, isChain).map((text) => ({
    text: text === '' ? start : `${start} ${text}`,
    line,
  }));
}

const opening: ReadonlySet<CommandLetter> = new Set<CommandLetter>(['A', 'I', 'R', 'D', 'P', 'F', 'N']);

/** The chain of that name, which is made where a command would have to find it: what is wrong with that is said elsewhere. */
function open({ chains, table }: TableState, name: string, letter: CommandLetter, line: number): OpenChain | undefined {
  const known = chains.get(name);
  if (known !== undefined || !opening.has(letter)) return known;
  const policy = isBuiltin(table, name) ? 'ACCEPT' : '-';
  const chain = { name, policy, line: letter === 'N' ? line : undefined, rules: [] };
  chains.set(name, chain);
  return chain;
}

type Effect = (state: TableState, rule: Rule, work: Work) => void;

/** What the commands do to the table; those that are missing do nothing to it. */
const effects: Readonly<Partial<Record<CommandLetter, Effect>>> = {
  A: (_, __, { chain, made }) => chain?.rules.push(...made),
  I: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 0, ...made.toReversed()),
  R: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 1, ...made),
  D: deleteRule,
  P: (_, { operands: [policy] }, { chain }) => {
    if (chain !== undefined && chain.policy !== '-' && policy !== undefined) chain.policy = policy.text;
  },
  F: flush,
  X: deleteChains,
  Z: zero,
  E: (state, { operands: [name], line }, { chain }) => {
    if (chain !== undefined && name !== undefined) rename(state, chain, name.text, line);
  },
};

function deleteRule(_: TableState, rule: Rule, { chain, made }: Work): void {
  if (chain === undefined) return;
  if (rule.operands.length > 0) {
    chain.rules.splice(ruleNumber(rule, 1) - 1, 1);
    return;
  }
  for (const { text } of made) {
    const index = indexOfRule(chain.rules, text);
    if (index !== -1) chain.rules.splice(index, 1);
  }
}

/** Without a chain, nft flushes those that were there before the load: of an empty table, none. */
function flush({ chains, dialect }: TableState, { chain: token }: Rule, { chain }: Work): void {
  if (chain !== undefined) chain.rules = [];
  if (token !== undefined || dialect.backend === 'nft') return;
  for (const each of chains.values()) each.rules = [];
}

/** nft makes the built-in chains anew to zero them, and forgets the policies that the same load gave them. */
function zero({ chains, table, dialect }: TableState, { chain: token }: Rule, { chain }: Work): void {
  if (dialect.backend !== 'nft') return;
  for (const each of token === undefined ? chains.values() : chain === undefined ? [] : [chain]) {
    if (isBuiltin(table, each.name)) each.policy = 'ACCEPT';
  }
}

function deleteChains({ chains, table, removed }: TableState, { chain: token, line }: Rule, { chain }: Work): void {
  const names = token === undefined ? [...chains.keys()] : chain === undefined ? [] : [chain.name];
  for (const name of names) {
    if (isBuiltin(table, name)) continue;
    chains.delete(name);
    removed.set(name, line);
  }
}

/** The jumps to the chain go with it. */
function rename({ chains, table, removed }: TableState, chain: OpenChain, name: string, line: number): void {
  if (chains.has(name) || isBuiltin(table, name) || isBuiltin(table, chain.name)) return;
  chains.delete(chain.name);
  chains.set(name, { ...chain, name, rules: [] });
  removed.set(chain.name, line);
  const jumps = ['-j', '-g'].map((option) => [` ${option} ${quoteWord(chain.name)}`, ` ${option} ${quoteWord(name)}`]);
  const renamed = ({ text, line }: CanonicalRule): CanonicalRule => {
    const [from = '', to = ''] = jumps.find(([ending = '']) => text.endsWith(ending)) ?? [];
    return { text: from === '' ? text : `${text.slice(0, -from.length)}${to}`, line };
  };
  for (const each of chains.values()) each.rules = each.rules.map(renamed);
  const { length } = appendTo(chain.name);
  const own = chain.rules
    .map(renamed)
    .map(({ text, line }) => ({ text: `${appendTo(name)}${text.slice(length)}`, line }));
  chains.get(name)?.rules.push(...own);
}

/** A rule of, or a jump to, a chain that an earlier line took away again; of chains that never were, other checks speak. */
function goneFailure({ chains, removed }: TableState, rule: Rule): Failing | undefined {
  if (removed.size === 0) return undefined;
  for (const token of [rule.chain, rule.target?.token]) {
    const line = token === undefined || chains.has(token.text) ? undefined : removed.get(token.text);
    if (token === undefined || line === undefined) continue;
    return { span: token, message: `the chain "${token.text}" is gone since line ${line}` };
  }
  return undefined;
}

function appendTo(name: string): string {
  return `-A ${quoteWord(name)}`;
}
