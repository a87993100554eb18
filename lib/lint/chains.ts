/**
 * The chains of one `*table … COMMIT` section and the jumps between them. A section stands alone: when the same table
 * comes a second time, iptables-restore flushes what the first one loaded.
 */
import { isBuiltin } from '../ruleset/builtin.ts';
import type { Rule, Table, Token } from '../ruleset/model.ts';
import { remembered } from './remembered.ts';

/** A rule that sends packets to another chain of its section. */
export interface Call {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
}

/** The name tokens of all chains that the section itself makes: by `:NAME`, `-N NAME` or `-E OLD NAME`; the first of each. */
export function declaredChains(table: Table): ReadonlyMap<string, Token> {
  return remembered(declarations, table, readDeclarations);
}

function readDeclarations(table: Table): ReadonlyMap<string, Token> {
  const tokens = [...table.chains.map(({ name }) => name), ...table.rules.flatMap(madeBy)];
  const chains = new Map<string, Token>();
  for (const token of tokens.sort((a, b) => a.line - b.line)) {
    if (!chains.has(token.text)) chains.set(token.text, token);
  }
  return chains;
}

/** Whether the line puts a rule into a chain. */
export function addsRule(rule: Rule): boolean {
  const { letter } = rule;
  return letter === 'A' || letter === 'I' || letter === 'R';
}

/** All jumps and gotos of the section that lead to one of its chains. */
export function calls(table: Table): readonly Call[] {
  return remembered(jumps, table, readCalls);
}

function readCalls(table: Table): readonly Call[] {
  const declared = declaredChains(table);
  const found: Call[] = [];
  for (const rule of table.rules) {
    const { chainName, targetName } = rule;
    if (targetName === undefined || chainName === undefined || !addsRule(rule)) continue;
    if (declared.has(targetName) || isBuiltin(table.name, targetName))
      found.push({ from: chainName, to: targetName, rule });
  }
  return found;
}

/** What several checks ask of the same section is found out once. */
const declarations = new WeakMap<Table, ReadonlyMap<string, Token>>();
const jumps = new WeakMap<Table, readonly Call[]>();

/** All chains that a packet can come to from one of `roots`, the roots among them. */
export function reachableFrom(roots: Iterable<string>, all: readonly Call[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const reached = new Set(roots);
  for (const chain of reached) for (const to of next.get(chain) ?? []) reached.add(to);
  return reached;
}

function madeBy(rule: Rule): readonly Token[] {
  const token = rule.letter === 'N' ? rule.chain : rule.letter === 'E' ? rule.operands[0] : undefined;
  return token === undefined ? [] : [token];
}
