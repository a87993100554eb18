/** Carries out the lines of one table: declarations and commands in, chains with their rules out. */
import { isBuiltin } from './builtin.ts';
import { canonicalRules } from './canonical-rule.ts';
import type { ChainDeclaration, Family, Rule, Table } from './model.ts';
import { readUnsigned } from './number.ts';
import { quoteWord } from './quote.ts';

/** A rule in normal form: `-A CHAIN …` without counters, and the line it came from. */
export interface CanonicalRule {
  readonly text: string;
  readonly line: number;
}

/** A chain in normal form. */
export interface CanonicalChain {
  readonly name: string;
  /** `ACCEPT` or `DROP` for a built-in chain, `-` for a user chain. */
  readonly policy: string;
  /** The line of its declaration; undefined when the file does not declare it. */
  readonly line: number | undefined;
  readonly rules: readonly CanonicalRule[];
}

interface OpenChain {
  readonly name: string;
  policy: string;
  readonly line: number | undefined;
  rules: CanonicalRule[];
}

/** The chains of a table after all its lines. A rule for a chain that is not declared still gets one: nothing is lost. */
export function chainsOf(table: Table, family: Family): ReadonlyMap<string, CanonicalChain> {
  const chains = new Map<string, OpenChain>();
  const lines = [...table.chains, ...table.rules].toSorted((a, b) => a.line - b.line);
  for (const line of lines) {
    if (line.kind === 'chain') declare(chains, table.name, line);
    else carryOut(chains, table.name, line, family);
  }
  return chains;
}

function declare(chains: Map<string, OpenChain>, table: string, declaration: ChainDeclaration): void {
  const name = declaration.name.text;
  const builtin = isBuiltin(table, name);
  const before = chains.get(name);
  const kept = before?.policy ?? (builtin ? 'ACCEPT' : '-');
  const word = declaration.policy?.text ?? '-';
  const policy = builtin && word !== '-' ? word : kept;
  chains.set(name, { name, policy, line: declaration.line, rules: builtin ? (before?.rules ?? []) : [] });
}

function carryOut(chains: Map<string, OpenChain>, table: string, rule: Rule, family: Family): void {
  const name = rule.chain?.text;
  const letter = rule.command?.letter;
  if (letter === undefined || (name === undefined && letter !== 'F' && letter !== 'X')) return;
  const isChain = (each: string): boolean => chains.has(each);
  const rules = (): CanonicalRule[] =>
    canonicalRules(rule, family, isChain).map((text) => ({
      text: [appendTo(name ?? ''), text].filter((each) => each !== '').join(' '),
      line: rule.line,
    }));
  const chain = name === undefined ? undefined : open(chains, table, name, letter === 'N' ? rule.line : undefined);
  switch (letter) {
    case 'A':
      chain?.rules.push(...rules());
      return;
    case 'I':
      chain?.rules.splice(number(rule, 1) - 1, 0, ...rules().toReversed());
      return;
    case 'R':
      chain?.rules.splice(number(rule, 1) - 1, 1, ...rules());
      return;
    case 'D':
      if (chain !== undefined) remove(chain, rule, rules());
      return;
    case 'P':
      if (chain !== undefined && chain.policy !== '-') chain.policy = rule.operands[0]?.text ?? chain.policy;
      return;
    case 'F':
      for (const each of chain === undefined ? chains.values() : [chain]) each.rules = [];
      return;
    case 'X':
      for (const each of chain === undefined ? [...chains.keys()] : [chain.name]) {
        if (!isBuiltin(table, each)) chains.delete(each);
      }
      return;
    case 'E':
      if (chain !== undefined && !isBuiltin(table, chain.name)) rename(chains, chain, rule.operands[0]?.text);
      return;
    case 'C':
    case 'L':
    case 'N':
    case 'S':
    case 'Z':
      return;
  }
}

function open(chains: Map<string, OpenChain>, table: string, name: string, line: number | undefined): OpenChain {
  const chain = chains.get(name) ?? { name, policy: isBuiltin(table, name) ? 'ACCEPT' : '-', line, rules: [] };
  chains.set(name, chain);
  return chain;
}

function number(rule: Rule, otherwise: number): number {
  const value = readUnsigned(rule.operands[0]?.text ?? '', 0xffffffffn);
  return value === undefined ? otherwise : Math.max(Number(value), 1);
}

function remove(chain: OpenChain, rule: Rule, specified: readonly CanonicalRule[]): void {
  if (rule.operands.length > 0) {
    chain.rules.splice(number(rule, 1) - 1, 1);
    return;
  }
  for (const { text } of specified) {
    const index = chain.rules.findIndex((each) => each.text === text);
    if (index !== -1) chain.rules.splice(index, 1);
  }
}

/** A name that is taken already is refused by both backends, so nothing happens. */
function rename(chains: Map<string, OpenChain>, chain: OpenChain, name: string | undefined): void {
  if (name === undefined || chains.has(name)) return;
  chains.delete(chain.name);
  const { length } = appendTo(chain.name);
  const rules = chain.rules.map(({ text, line }) => ({ text: `${appendTo(name)}${text.slice(length)}`, line }));
  chains.set(name, { ...chain, name, rules });
}

function appendTo(name: string): string {
  return `-A ${quoteWord(name)}`;
}
