/**
 * What all checks ask of a section, found out in one pass over its rules: they may be half a million, and a check that needs
 * no more than this looks at numbers instead. A section stands alone: when the same table comes a second time,
 * iptables-restore flushes what the first one loaded.
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Rule, RuleParts, Ruleset, Table, Token } from '../ruleset/model.ts';
import { remembered } from './remembered.ts';
import { type Traits, traitsOf } from './traits.ts';

/** A section, its names and rules numbered. */
export interface Survey {
  readonly ruleset: Ruleset;
  readonly table: Table;
  /** The numbers of names: first the built-in chains of the table, then the chains that the section makes, then the rest. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The names by number. */
  readonly names: readonly string[];
  /** How many of the names are built-in chains. */
  readonly builtin: number;
  /** By the number of a name: where the section makes the chain, by `:NAME`, `-N NAME` or `-E OLD NAME`; the first of each. */
  readonly declarations: readonly (Declaration | undefined)[];
  /** By rule: the number of its chain, -1 where it names none. */
  readonly chains: Int32Array;
  /** By rule: the number of what stands after `-j` or `-g`, -1 where nothing does. */
  readonly targets: Int32Array;
  /** By rule: what it shares with the others of its pattern. */
  readonly traits: readonly Traits[];
  /** The rules that do anything but append, or have no command that can be told. */
  readonly unusual: readonly Rule[];
  /** The rules that may hold a name that only the host can resolve. */
  readonly withLookups: readonly Rule[];
}

/** A place where a chain is made. */
export interface Declaration {
  readonly line: number;
  readonly name: Token;
}

/** The survey of a section of `ruleset`. */
export function surveyOf(ruleset: Ruleset, table: Table): Survey {
  return remembered(surveys, table, () => survey(ruleset, table));
}

const surveys = new WeakMap<Table, Survey>();

/** Whether the section makes a chain of this name. */
export function isDeclared({ numbers, declarations }: Survey, name: string): boolean {
  return declarations[numbers.get(name) ?? -1] !== undefined;
}

/** The names of the chains that the section makes. */
export function declaredNames({ names, declarations }: Survey): readonly string[] {
  return names.filter((_, number) => declarations[number] !== undefined);
}

/** Whether the line puts a rule into a chain. */
export function addsRule({ letter }: Rule): boolean {
  return letter === 'A' || letter === 'I' || letter === 'R';
}

function survey(ruleset: Ruleset, table: Table): Survey {
  const { rules } = table;
  const unusual = rules.filter(({ letter }) => letter !== 'A');
  const { numbers, declarations } = numbered(table, unusual);
  const chains = new Int32Array(rules.length);
  const targets = new Int32Array(rules.length);
  const numberChain = remembering((name: string) => numberOf(numbers, name));
  const numberTarget = remembering((name: string) => numberOf(numbers, name));
  // Functions that are called for each rule are faster than loops: the engine has them ready by the hundredth rule.
  rules.forEach(({ chainName, targetName }, index) => {
    chains[index] = chainName === undefined ? -1 : numberChain(chainName);
    targets[index] = targetName === undefined ? -1 : numberTarget(targetName);
  });
  const known = new WeakMap<RuleParts, Traits>();
  const isChain = (name: string): boolean => declarations[numbers.get(name) ?? -1] !== undefined;
  const find = (pattern: RuleParts): Traits => traitsOf(ruleset.dialect, table.name, isChain, pattern);
  const traitsFor = remembering((pattern: RuleParts) => remembered(known, pattern, find));
  return {
    ruleset,
    table,
    numbers,
    names: [...numbers.keys()],
    builtin: builtinChains[table.name]?.length ?? 0,
    declarations,
    chains,
    targets,
    traits: rules.map(({ pattern }) => traitsFor(pattern)),
    unusual,
    withLookups: rules.filter(({ hasLookups }) => hasLookups),
  };
}

/** Answers at once when the same is asked twice in a row: rules of one chain, and alike, mostly follow each other. */
function remembering<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: find(asked) };
    return last.answer;
  };
}

/** The numbers of all chains that there are, and the first declaration of each. */
function numbered(
  table: Table,
  unusual: readonly Rule[],
): { readonly numbers: Map<string, number>; readonly declarations: readonly (Declaration | undefined)[] } {
  const numbers = new Map<string, number>();
  for (const name of builtinChains[table.name] ?? []) numbers.set(name, numbers.size);
  const declarations: (Declaration | undefined)[] = [];
  const made = unusual.flatMap(madeBy);
  const all = made.length === 0 ? table.chains : [...table.chains, ...made].sort((a, b) => a.line - b.line);
  all.forEach((each) => {
    declarations[numberOf(numbers, each.name.text)] ??= each;
  });
  return { numbers, declarations };
}

function madeBy(rule: Rule): readonly Declaration[] {
  const name = rule.letter === 'N' ? rule.chain : rule.letter === 'E' ? rule.operands[0] : undefined;
  return name === undefined ? [] : [{ line: rule.line, name }];
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
