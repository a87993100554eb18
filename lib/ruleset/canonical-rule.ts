/**
 * One rule in normal form, as iptables-save would print it (iptables 1.8.11, xshared.c:1093 save_rule_details): base options
 * in their order, matches in the order of the line with their options in the order of the catalogue, then the target. What
 * the catalogue does not know is printed word for word, after it was read as words.
 */
import { formatAddress, formatMask, parseNetwork } from './address.ts';
import { baseOptions } from './base-options.ts';
import type { Circumstances, Extension, OptionRow, Setting } from './extensions/extension.ts';
import { extensionOf } from './extensions/index.ts';
import { mergeMatches, type SettledMatch } from './merge.ts';
import type { Family, Match, Option, Rule } from './model.ts';
import { protocolName } from './protocol.ts';
import { quote, quoteWord } from './quote.ts';

/**
 * The rules that a line stands for, without `-A CHAIN`: an address list stands for one rule for each source and
 * destination. Empty when the line is meant for the other family (`-4`, `-6`).
 */
export function canonicalRules(rule: Rule, family: Family, isChain: (name: string) => boolean): readonly string[] {
  if (rule.options.some((each) => each.name === (family === 'ipv4' ? 'ipv6' : 'ipv4'))) return [];
  const circumstances = { family, protocol: protocolOf(rule) };
  const rest = [
    ...interfaces(rule),
    ...protocolWords(rule),
    ...named(rule, 'fragment').map((each) => `${negation(each)}-f`),
    ...otherOptions(rule),
    ...mergeMatches(rule.matches.map((each) => settledMatch(each, circumstances))).map(matchWords),
    ...targetWords(rule, circumstances, isChain),
  ];
  const sources = addresses(rule, 'source', '-s', family);
  const destinations = addresses(rule, 'destination', '-d', family);
  return sources.flatMap((source) =>
    destinations.map((destination) => [source, destination, ...rest].filter((each) => each !== '').join(' ')),
  );
}

/** The protocol as printed, undefined when there is none or it is negated. */
function protocolOf(rule: Rule): string | undefined {
  const option = named(rule, 'protocol')[0];
  if (option === undefined || option.negation !== undefined) return undefined;
  return protocolName(option.values[0]?.text ?? '');
}

/** Every alternative of `-s` or `-d`; the empty string where there is nothing to match. */
function addresses(rule: Rule, name: string, letter: string, family: Family): readonly string[] {
  const options = named(rule, name);
  const [option] = options;
  if (option === undefined) return [''];
  if (options.length > 1) return [options.map((each) => `${negation(each)}${letter} ${words(each)}`).join(' ')];
  if (option.values.length !== 1) return [`${negation(option)}${letter} ${words(option)}`];
  const letters = `${negation(option)}${letter}`;
  return (option.values[0]?.text ?? '').split(',').map((each) => {
    const read = parseNetwork(each, family);
    if (read === undefined) return `${letters} ${quoteWord(each)}`;
    if (read.mask === 0n && option.negation === undefined) return '';
    return `${letters} ${formatAddress(read.address & read.mask, family)}/${formatMask(read.mask, family)}`;
  });
}

function interfaces(rule: Rule): readonly string[] {
  const print = (name: string, letter: string): readonly string[] =>
    named(rule, name)
      .filter((each) => each.negation !== undefined || each.values[0]?.text !== '+')
      .map((each) => `${negation(each)}${letter} ${words(each)}`);
  return [...print('in-interface', '-i'), ...print('out-interface', '-o')];
}

function protocolWords(rule: Rule): readonly string[] {
  return named(rule, 'protocol').flatMap((each) => {
    const name = each.values.length === 1 ? protocolName(each.values[0]?.text ?? '') : undefined;
    if (name === 'all' && each.negation === undefined) return [];
    return [`${negation(each)}-p ${name ?? words(each)}`];
  });
}

const placed = ['source', 'destination', 'in-interface', 'out-interface', 'protocol', 'fragment'];
const silent = ['set-counters', 'ipv4', 'ipv6', 'verbose'];

/** Options without a place of their own, and words that belong to none: kept, so that no difference is lost. */
function otherOptions(rule: Rule): readonly string[] {
  const others = rule.options.filter((each) => !placed.includes(each.name) && !silent.includes(each.name));
  const strays = rule.command?.letter === 'A' ? rule.operands.map((each) => quoteWord(each.text)) : [];
  return [...strays, ...others.map(verbatim)];
}

function settledMatch(match: Match, circumstances: Circumstances): SettledMatch {
  const extension = extensionOf('match', match.name, circumstances.family);
  return extension === undefined
    ? { name: match.name, extension, settings: match.options.map(asWritten) }
    : { name: extension.name, extension, settings: settings(extension, match.options, circumstances) };
}

function matchWords({ name, extension, settings: all }: SettledMatch): string {
  return ['-m', quoteWord(name), ...all.map((each) => settingWords(each, extension))].join(' ');
}

function targetWords(rule: Rule, circumstances: Circumstances, isChain: (name: string) => boolean): readonly string[] {
  const { target } = rule;
  if (target === undefined) return [];
  const letter = target.kind === 'goto' ? '-g' : '-j';
  const chain = target.kind === 'goto' || isChain(target.name);
  const extension = chain ? undefined : extensionOf('target', target.name, circumstances.family);
  const all =
    extension === undefined ? target.options.map(asWritten) : settings(extension, target.options, circumstances);
  return [letter, quoteWord(extension?.name ?? target.name), ...all.map((each) => settingWords(each, extension))];
}

/** The options of an extension, normalised and in the order of its row; those it lacks follow as they were written. */
function settings(extension: Extension, options: readonly Option[], circumstances: Circumstances): readonly Setting[] {
  const read = options.map((each) => normalised(extension, each, circumstances));
  const settled = extension.settle?.(read, circumstances) ?? read;
  const place = (setting: Setting): number => {
    const index = extension.options.findIndex((row) => row.name === setting.name);
    return index === -1 ? extension.options.length : index;
  };
  return settled.filter((each) => !omitted(each, extension)).toSorted((a, b) => place(a) - place(b));
}

function normalised(extension: Extension, option: Option, circumstances: Circumstances): Setting {
  const row = rowOf(extension, option.name);
  const normalise = row?.values ?? [];
  const setting = asWritten(option);
  if (setting.values.length !== normalise.length) return setting;
  const values = setting.values.map((value, index) => normalise[index]?.(value, circumstances));
  return values.every((value) => value !== undefined) ? { ...setting, values } : setting;
}

function omitted(setting: Setting, extension: Extension): boolean {
  const value = rowOf(extension, setting.name)?.omitted;
  return value !== undefined && !setting.negated && setting.values.join(' ') === value;
}

function rowOf(extension: Extension | undefined, name: string): OptionRow | undefined {
  return extension?.options.find((row) => row.name === name);
}

/** An option word for word; one that the catalogue lacks keeps its spelling, too. */
function asWritten(option: Option): Setting {
  const values = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== undefined, values, spelling: option.token.text };
}

function settingWords(setting: Setting, extension: Extension | undefined): string {
  const row = rowOf(extension, setting.name);
  const option = row === undefined ? quoteWord(setting.spelling ?? `--${setting.name}`) : `--${row.name}`;
  const values = setting.values.map((each) => quote(each, row?.quoting ?? 'word'));
  return [...(setting.negated ? ['!'] : []), option, ...values].join(' ');
}

function named(rule: Rule, name: string): readonly Option[] {
  return rule.options.filter((each) => each.name === name);
}

function negation(option: Option): string {
  return option.negation === undefined ? '' : '! ';
}

function words(option: Option): string {
  return option.values.map((each) => quoteWord(each.text)).join(' ');
}

/** A base option by its long name, any other as written. */
function verbatim(option: Option): string {
  const base = baseOptions.some((each) => each.name === option.name);
  const letters = base ? `--${option.name}` : quoteWord(option.token.text);
  return [`${negation(option)}${letters}`, words(option)].filter((each) => each !== '').join(' ');
}
