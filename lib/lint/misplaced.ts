/** Which rows of the table of placements speak of a rule. What is the same for all rules of a pattern is found out once. */
import { extensionOf } from '../ruleset/extensions/index.ts';
import type { Dialect, Match, Rule, RuleParts, Setting, Span, Target } from '../ruleset/model.ts';
import { interfaceChains, type Placement, placementsOf } from '../ruleset/placement.ts';
import { protocolName } from '../ruleset/protocol.ts';

/** A finding in the making. */
export interface Misplaced {
  readonly place: Span;
  readonly message: string;
  readonly help: string;
}

/** A row that speaks of the rule, where to point, and what is wrong wherever the rule stands, if anything is. */
export interface Candidate {
  readonly row: Placement;
  readonly place: Span;
  readonly refusal: Omit<Misplaced, 'place'> | undefined;
}

/** The rows that need a look at where the rule stands, and those that forbid it everywhere. */
export function misplacedIn(dialect: Dialect, rule: Rule): readonly Candidate[] {
  const rows = rowsOf(dialect, rule.pattern);
  if (rows.length === 0) return [];
  const parts = rows.some(({ value }) => value !== undefined) && valuesVary(rule) ? rule : rule.pattern;
  const fitting = rows.filter((row) => row.value === undefined || hasValue(parts, row));
  return fitting.length === 0 ? [] : fitting.flatMap((row) => candidate(dialect, rule, row));
}

/** An interface that no packet of the chain has; iptables goes by the name of the chain alone. */
export function interfaceAt(rule: Rule): readonly Misplaced[] {
  const { chainName = '', pattern } = rule;
  const given = pattern.options.find(({ name }) => interfaceChains[name]?.includes(chainName));
  const place = given === undefined ? undefined : rule.options.find(({ name }) => name === given.name)?.token;
  if (given === undefined || place === undefined) return [];
  const side = given.name === 'in-interface' ? 'come in through' : 'go out through';
  const message = `"${place.text}" can't be used in the chain "${chainName}", whose packets did not ${side} an interface`;
  return [{ place, message, help: given.name === 'in-interface' ? 'match "-o" there' : 'match "-i" there' }];
}

const known = new WeakMap<RuleParts, readonly Placement[]>();

/** Those that the pattern does not satisfy by itself, whatever its values are. */
function rowsOf(dialect: Dialect, pattern: RuleParts): readonly Placement[] {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const rows = extensionsOf(pattern)
    .flatMap(({ kind, part }) => placementsOf(kind, part.name).map((row) => ({ row, part })))
    .filter(({ row, part }) => speaksOf(dialect, row, part) && !isSatisfied(dialect, row, pattern))
    .map(({ row }) => row);
  known.set(pattern, rows);
  return rows;
}

interface Part {
  readonly kind: Placement['kind'];
  readonly part: Match | Target;
}

function extensionsOf({ matches, target }: RuleParts): readonly Part[] {
  const jump = target === undefined || target.kind === 'goto' ? [] : [{ kind: 'target', part: target } as const];
  return [...matches.map((part) => ({ kind: 'match', part }) as const), ...jump];
}

function speaksOf({ family, backend }: Dialect, row: Placement, { settings }: Match | Target): boolean {
  if (row.family !== undefined && row.family !== family) return false;
  if (row.backend !== undefined && row.backend !== backend) return false;
  const has = (name: string): boolean => settings.some((each) => each.name === name);
  const plainly = (name: string): boolean => settings.some((each) => each.name === name && !each.negated);
  if (row.unless !== undefined && plainly(row.unless)) return false;
  return row.option === undefined || has(row.option);
}

/** Whether a row that asks for nothing but a protocol, or SYN, is content. */
function isSatisfied(dialect: Dialect, row: Placement, pattern: RuleParts): boolean {
  if (row.tables !== undefined || row.chains !== undefined) return false;
  if (row.withoutSyn === true) return asksForSyn(pattern);
  return row.never === undefined && hasProtocol(dialect, row, pattern);
}

function hasProtocol({ backend }: Dialect, { protocols, orExcluded }: Placement, { options }: RuleParts): boolean {
  if (protocols === undefined) return true;
  const option = options.find(({ name }) => name === 'protocol');
  const named = protocolName(option?.values[0]?.text ?? '') ?? '';
  if (option?.negation === undefined) return protocols.includes(named);
  return orExcluded === true && backend === 'nft' && protocols.includes(named);
}

function asksForSyn({ matches }: RuleParts): boolean {
  const flags = matches.flatMap(({ settings }) => settings).filter(({ name }) => name === 'tcp-flags');
  return flags.some(({ negated, values: [, set = ''] }) => !negated && set.split(',').includes('SYN'));
}

/** A match without `settle`, or with free values, has other values in each rule of a pattern. */
function valuesVary({ pattern }: Rule): boolean {
  return extensionsOf(pattern).some(({ kind, part }) => {
    const extension = extensionOf(kind, part.name);
    return extension?.settle === undefined || extension.freeValues === true;
  });
}

function hasValue(parts: RuleParts, row: Placement): boolean {
  return extensionsOf(parts).some(
    ({ kind, part }) => kind === row.kind && part.name === row.name && part.settings.some((each) => isValue(each, row)),
  );
}

function isValue({ name, values }: Setting, { option, value }: Placement): boolean {
  return name === option && values[0] === value;
}

function candidate(dialect: Dialect, rule: Rule, row: Placement): readonly Candidate[] {
  const found = extensionsOf(rule).find(({ kind, part }) => kind === row.kind && part.name === row.name);
  if (found === undefined) return [];
  const { part } = found;
  const option = row.option === undefined ? undefined : part.options.find(({ name }) => name === row.option);
  const place = option?.token ?? part.token ?? part.options[0]?.token ?? rule.tokens[0];
  if (place === undefined) return [];
  return [{ row, place, refusal: refusalOf(dialect, rule.pattern, row) }];
}

function refusalOf(dialect: Dialect, pattern: RuleParts, row: Placement): Candidate['refusal'] {
  if (row.never !== undefined) return { message: `"${row.name}" is refused here`, help: row.never };
  if (hasProtocol(dialect, row, pattern)) return undefined;
  const what = row.value ?? (row.option === undefined ? row.name : `--${row.option}`);
  const wanted = (row.protocols ?? []).map((each) => `"-p ${each}"`).join(' or ');
  return { message: `"${what}" needs a protocol that the rule does not name`, help: `put ${wanted} into the rule` };
}
