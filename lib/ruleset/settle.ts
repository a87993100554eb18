/**
 * What an extension makes of its options once all of them are read: reports those that do not go together, as
 * xtables_options_fcheck does (iptables 1.8.9, libxtables/xtoptions.c), and brings the rest to the form iptables-save prints.
 */
import type { Circumstances, Complaint, Extension, OptionRow, ReadSetting } from './extensions/extension.ts';
import type { Option, Setting, Span } from './model.ts';
import { isRefused } from './read-values.ts';
import { complain, type OpenExtension, type Scan } from './scan.ts';

/** The settings of one match or target, in the order of iptables-save; as written for one that the catalogue lacks. */
export function settle(scan: Scan, open: OpenExtension, circumstances: Circumstances): readonly Setting[] {
  const { extension, options } = open;
  if (extension === undefined) return options.map(asWritten);
  const known = options.filter((option) => rowOf(extension, option.name) !== undefined);
  const unknown = options.filter((option) => !known.includes(option));
  const fits =
    reportTogether(scan, open, extension) && known.every((each) => isReadable(each, extension, circumstances));
  const given = known.map(asRead);
  const settled = fits ? settledBy(extension, given, circumstances) : given;
  if (isComplaint(settled)) {
    const { refused, option, at, help } = settled;
    const place = known.find((_, index) => given[index] === at)?.token ?? placeOf(scan, open, option);
    complain(scan, place, refused, help, 'invalid-option');
  }
  const settings = isComplaint(settled) ? given : settled;
  const place = ({ name }: Setting): number => {
    const index = extension.options.findIndex((row) => row.name === name);
    return index === -1 ? extension.options.length : index;
  };
  const shown = settings.filter((each) => !isOmitted(each, extension));
  const inOrder = extension.settlesOrder === true ? shown : shown.toSorted((a, b) => place(a) - place(b));
  return [...inOrder.map(plain), ...unknown.map(asWritten)];
}

function settledBy(
  { settle, settleEach }: Extension,
  given: readonly ReadSetting[],
  circumstances: Circumstances,
): readonly Setting[] | Complaint {
  if (settleEach !== undefined) return given.map(settleEach);
  return settle === undefined ? given : settle(given, circumstances);
}

/** The row of an option by the name under which iptables-save prints it. */
export function rowOf(extension: Extension | undefined, name: string): OptionRow | undefined {
  return extension?.options.find((row) => row.name === name);
}

/** Whether each value is one that its type takes: of the others, no `settle` could make anything. */
function isReadable({ name, values }: Option, extension: Extension, circumstances: Circumstances): boolean {
  const types = rowOf(extension, name)?.values ?? [];
  return values.every(({ text }, index) => {
    const type = types[index];
    return type === undefined || !isRefused(type(text, circumstances));
  });
}

/** Says what is repeated, missing, or stands beside what it excludes; whether all was well. */
function reportTogether(scan: Scan, open: OpenExtension, extension: Extension): boolean {
  const before = scan.diagnostics.length;
  const given = new Map<string, Option>();
  // What seems to be missing may be the option that could not be read: one mistake, one finding.
  const misspelt = scan.diagnostics.some(({ line }) => line === scan.given.line);
  for (const option of open.options) {
    const row = rowOf(extension, option.name);
    if (row === undefined) continue;
    if (given.has(row.name) && row.repeatable !== true) {
      report(scan, option.token, `"${option.token.text}" can only be given once in one "${extension.name}"`);
    }
    given.set(row.name, option);
  }
  for (const row of extension.options) {
    const option = given.get(row.name);
    if (option === undefined) {
      if (row.mandatory === true && !misspelt)
        report(scan, placeOf(scan, open), `"${extension.name}" needs the option "--${row.name}"`);
      continue;
    }
    const rival = row.excludes?.find((name) => given.has(name));
    if (rival !== undefined) reportRivals(scan, option, given.get(rival) ?? option);
    const missing = row.needs?.find((name) => !given.has(name));
    if (missing !== undefined) report(scan, option.token, `"--${row.name}" needs "--${missing}" beside it`);
  }
  for (const names of extension.oneOf ?? []) {
    if (misspelt || names.some((name) => given.has(name))) continue;
    const list = names.map((name) => `"--${name}"`).join(' or ');
    report(scan, placeOf(scan, open), `"${extension.name}" needs ${list}`);
  }
  return scan.diagnostics.length === before;
}

/** Points at the one further right. */
function reportRivals(scan: Scan, one: Option, other: Option): void {
  const [first, second] = one.token.column < other.token.column ? [one, other] : [other, one];
  report(scan, second.token, `"--${second.name}" can't stand beside "--${first.name}"`);
}

function report(scan: Scan, place: Span, message: string): void {
  complain(scan, place, message, undefined, 'invalid-option');
}

/** The option to point at, else the extension's name, else the option that implied it. */
function placeOf(scan: Scan, open: OpenExtension, name?: string): Span {
  const option = open.options.find((each) => each.name === name);
  return option?.token ?? open.token ?? open.options[0]?.token ?? firstToken(scan);
}

function firstToken({ tokens, given: { line, text } }: Scan): Span {
  return tokens[0] ?? { line, column: 1, endLine: line, endColumn: text.length + 1 };
}

function isComplaint(settled: readonly Setting[] | Complaint): settled is Complaint {
  return 'refused' in settled;
}

function isOmitted(setting: Setting, extension: Extension): boolean {
  const value = rowOf(extension, setting.name)?.omitted;
  return value !== undefined && !setting.negated && setting.values.join(' ') === value;
}

function asRead(option: Option): ReadSetting {
  const written = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== undefined, values: option.read, written };
}

function plain({ name, negated, values, spelling }: Setting): Setting {
  return spelling === undefined ? { name, negated, values } : { name, negated, values, spelling };
}

/** An option word for word; one that the catalogue lacks keeps its spelling, too. */
function asWritten(option: Option): Setting {
  const values = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== undefined, values, spelling: option.token.text };
}
