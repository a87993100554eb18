/**
 * Refusals that say something of the throw-away namespace and nothing of the file: what they are known by, and how the rest
 * is checked all the same. What is not here counts as a refusal.
 */
import type { Family } from '../ruleset/model.ts';
import type { Outside } from '../system/system.ts';
import { isHostName } from '../ruleset/host-name.ts';
import type { Complaint } from './answer.ts';
import { kindOf, leaveOut, type Section, sectionsOf, wordsOf } from './draft.ts';
import { setsIn } from './sets.ts';
import { hostName, identity, type StandIn, standIn } from './stand-in.ts';
import type { Unchecked } from './verdict.ts';

/** What is known of the place where it was refused. */
export interface Place {
  readonly family: Family;
  readonly outside: Outside;
  /** Which user and group ids have a meaning there. */
  readonly ids: 'all' | 'some';
}

/** The lines to try next, and the lines of which the answer will say less. */
export interface Relief {
  readonly lines: readonly string[];
  readonly unchecked: readonly Unchecked[];
}

/** A way on, when the complaint is a false alarm; undefined when it is the file's fault. */
export function reliefOf(lines: readonly string[], complaint: Complaint, place: Place): Relief | undefined {
  for (const alarm of alarms) {
    const relief = alarm(lines, complaint, place);
    if (relief !== undefined) return relief;
  }
  return undefined;
}

type Alarm = (lines: readonly string[], complaint: Complaint, place: Place) => Relief | undefined;

/** The kernel names no option, so all ids of the table are put to the test. */
const unknownIds: Alarm = (lines, { line, by }, { family, ids }) => {
  const section = sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
  if (by !== 'kernel' || ids === 'all' || section === undefined) return undefined;
  const reason = (words: string): string =>
    `needs root: the id ${words} is unknown to an ordinary user's namespace; 0 stood in for it`;
  return replaceAll(lines, section, identity, { family, reason });
};

const unresolved: Alarm = (lines, { words = '' }, { family }) => {
  const name = /^host\/network `(.*)' not found$/u.exec(words)?.[1];
  if (name === undefined || !isHostName(name)) return undefined;
  const reason = (names: string): string => `the host name ${names} is not looked up; an address stood in for it`;
  return replaceAll(lines, { head: 1, last: lines.length }, hostName, { family, reason });
};

const unresolvedOption: Alarm = (lines, { line, words = '' }) => {
  if (!words.startsWith('getaddrinfo: ')) return undefined;
  const tokens = wordsOf(lines[line - 1] ?? '').map(({ text }) => text);
  const names = tokens.filter((each, index) => addressOption.test(tokens[index - 1] ?? '') && isHostName(each));
  return names.length === 0 ? undefined : without(lines, [line], `it names the host ${quote(names)}`);
};

/** The options of extensions that resolve names (XTTYPE_HOST and XTTYPE_HOSTMASK in libxtables). */
const addressOption =
  /^--(?:ct(?:orig|repl)(?:src|dst)|tunnel-(?:src|dst)|vaddr|gateway|on-ip|to|(?:src|dst)-pfx|srh-\w+)$/u;

/** A set that root can't see either, or that could not be made inside. */
const missingSet: Alarm = (lines, { words = '' }, { outside }) => {
  const name = /^Set (.*) doesn't exist\./u.exec(words)?.[1];
  if (name === undefined || (outside.sets !== undefined && !outside.sets.has(name))) return undefined;
  const naming = lines.flatMap((text, index) => (setsIn(text).some((set) => set.name === name) ? [index + 1] : []));
  return naming.length === 0 ? undefined : without(lines, naming, `the ipset "${name}" cannot be made here`);
};

/** Things that other programs make in a network namespace; without these programs there are none anywhere. */
const objects: readonly { readonly option: RegExp; readonly maker: string; readonly what: string }[] = [
  { option: /\s--nfacct-name\s/u, maker: 'nfacct', what: 'accounting object' },
  { option: /\s--timeout\s+"?[A-Za-z]/u, maker: 'nfct', what: 'timeout policy' },
];

const missingObject: Alarm = (lines, { line, by }, { outside }) => {
  const text = lines[line - 1] ?? '';
  const found = objects.find(({ option, maker }) => option.test(text) && outside.makers.includes(maker));
  if (by !== 'kernel' || found === undefined) return undefined;
  return without(lines, [line], `its ${found.what} is not seen in a new network namespace`);
};

/** Opening a pinned program takes rights over the file that an ordinary user has not. */
const pinnedProgram: Alarm = (lines, { line, words = '' }, { ids }) =>
  ids === 'some' && words.endsWith('failed to get bpf object')
    ? without(lines, [line], 'needs root, who alone can open its pinned bpf program')
    : undefined;

/** A table whose module is not there yet: only root has it loaded. */
const missingTable: Alarm = (lines, { line, words = '' }, { ids }) => {
  const section = sectionsOf(lines).find(({ head }) => head === line);
  const known = /^(?:raw|mangle|nat|filter|security)$/u.test(section?.table ?? '');
  if (ids === 'all' || section === undefined || !known || !/initialize .*table/u.test(words)) return undefined;
  const reason = `needs root, for whom alone this kernel makes the table ${section.table}`;
  const all = Array.from({ length: section.last - section.head + 1 }, (_, index) => section.head + index);
  return { lines: leaveOut(lines, all), unchecked: [{ line, reason }] };
};

const alarms: readonly Alarm[] = [
  unknownIds,
  unresolved,
  unresolvedOption,
  missingSet,
  missingObject,
  pinnedProgram,
  missingTable,
];

function without(lines: readonly string[], left: readonly number[], reason: string): Relief {
  return { lines: leaveOut(lines, left), unchecked: left.map((line) => ({ line, reason: `left out: ${reason}` })) };
}

function replaceAll(
  lines: readonly string[],
  { head, last }: Pick<Section, 'head' | 'last'>,
  kind: StandIn,
  { family, reason }: { readonly family: Family; readonly reason: (words: string) => string },
): Relief | undefined {
  const unchecked: Unchecked[] = [];
  const next = lines.map((text, index) => {
    const line = index + 1;
    const found = line < head || line > last || kindOf(text) !== 'rule' ? undefined : standIn(text, kind, family);
    if (found === undefined) return text;
    unchecked.push({ line, reason: reason(quote(found.words)) });
    return found.line;
  });
  return unchecked.length === 0 ? undefined : { lines: next, unchecked };
}

function quote(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
