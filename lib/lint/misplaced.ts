/** Which rows of the table of placements speak of a rule; for most it is the same for all rules of a pattern. */
import type { Dialect, Match, Option, Rule, RuleParts, Setting, Span, Target } from '../ruleset/model.ts';
import { interfaceChains, type Placement, placementsOf } from '../ruleset/placement.ts';
import { protocolName } from '../ruleset/protocol.ts';

/** A finding in the making. */
export interface Misplaced {
  readonly place: Span;
  readonly message: string;
  readonly help: string;
}

/** A row that speaks of a rule, and what is wrong wherever the rule stands, if anything is. */
export interface Candidate {
  readonly row: Placement;
  readonly refusal: Omit<Misplaced, 'place'> | undefined;
}

/** The rows that need a look at where a rule of the pattern stands, and those that forbid it everywhere, whatever its values are. */
export function candidatesOf(dialect: Dialect, pattern: RuleParts): readonly Candidate[] {
  return extensionsOf(pattern)
    .flatMap(({ kind, part }) => placementsOf(kind, part.name).map((row) => ({ row, part })))
    .filter(({ row, part }) => speaksOf(dialect, row, part) && !isSatisfied(dialect, row, pattern))
    .filter(({ row }) => row.value === undefined || hasValue(pattern, row))
    .map(({ row }) => ({ row, refusal: refusalOf(dialect, pattern, row) }));
}

/** Where to point: read from the rule's text, so only when there is something to say. */
export function placeOf(rule: Rule, row: Placement): Span | undefined {
  const found = extensionsOf(rule).find(({ kind, part }) => kind === row.kind && part.name === row.name);
  if (found === undefined) return undefined;
  const { part } = found;
  const option = row.option === undefined ? undefined : part.options.find(({ name }) => name === row.option);
  return option?.token ?? part.token ?? part.options[0]?.token ?? rule.tokens[0];
}

/** The options of a pattern that name an interface which the packets of some chains do not have. */
export function interfacesOf({ options }: RuleParts): readonly Option[] {
  return options.filter(({ name }) => interfaceChains[name] !== undefined);
}

/** An interface that no packet of the chain has; iptables goes by the name of the chain alone. */
export function interfaceAt(rule: Rule, interfaces: readonly Option[]): readonly Misplaced[] {
  const { chainName = '' } = rule;
  const given = interfaces.find(({ name }) => interfaceChains[name]?.includes(chainName));
  const place = given === undefined ? undefined : rule.options.find(({ name }) => name === given.name)?.token;
  if (given === undefined || place === undefined) return [];
  const side = given.name === 'in-interface' ? 'come in through' : 'go out through';
  const message = `"${place.text}" can't be used in the chain "${chainName}", whose packets did not ${side} an interface`;
  return [{ place, message, help: given.name === 'in-interface' ? 'match "-o" there' : 'match "-i" there' }];
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

function hasValue(parts: RuleParts, row: Placement): boolean {
  return extensionsOf(parts).some(
    ({ kind, part }) => kind === row.kind && part.name === row.name && part.settings.some((each) => isValue(each, row)),
  );
}

function isValue({ name, values }: Setting, { option, value }: Placement): boolean {
  return name === option && values[0] === value;
}

function refusalOf(dialect: Dialect, pattern: RuleParts, row: Placement): Candidate['refusal'] {
  if (row.never !== undefined) return { message: `"${row.name}" is refused here`, help: row.never };
  if (hasProtocol(dialect, row, pattern)) return undefined;
  const what = row.value ?? (row.option === undefined ? row.name : `--${row.option}`);
  const wanted = (row.protocols ?? []).map((each) => `"-p ${each}"`).join(' or ');
  return { message: `"${what}" needs a protocol that the rule does not name`, help: `put ${wanted} into the rule` };
}
