/**
 * One rule in normal form, as iptables-save would print it (iptables 1.8.11, xshared.c:1093 save_rule_details): base options
 * in their order, matches in the order of the line with their options in the order of the catalogue, then the target. What
 * the catalogue does not know is printed word for word, after it was read as words.
 */
import { baseOptions } from './base-options.ts';
import { extensionOf } from './extensions/index.ts';
import type { Extension } from './extensions/extension.ts';
import { mergeMatches, type SettledMatch } from './merge.ts';
import type { Dialect, Option, Rule, RuleParts, Setting } from './model.ts';
import { quote, quoteWord } from './quote.ts';
import { rowOf } from './settle.ts';
import { printByTemplate } from './template.ts';

/**
 * The rules that a line stands for, without `-A CHAIN`: an address list stands for one rule for each source and
 * destination. Empty when the line is meant for the other family (`-4`, `-6`).
 */
export function canonicalRules(rule: Rule, dialect: Dialect, isChain: (name: string) => boolean): readonly string[] {
  const print = (parts: RuleParts): readonly string[] => printParts(parts, dialect, isChain);
  const printed = printByTemplate(rule, dialect, print);
  return printed === undefined ? print(rule) : [printed];
}

/** The same for a rule that is printed with care, without the template of its shape. */
export function printParts(rule: RuleParts, dialect: Dialect, isChain: (name: string) => boolean): readonly string[] {
  if (rule.skipped) return [];
  const matches = rule.matches.map((match): SettledMatch => {
    const extension = extensionOf('match', match.name, dialect.family);
    return { name: extension?.name ?? match.name, extension, settings: match.settings };
  });
  const rest = [
    ...interfaces(rule, dialect),
    ...protocolWords(rule),
    ...named(rule, 'fragment').map((each) => `${negation(each)}-f`),
    ...otherOptions(rule),
    ...mergeMatches(matches, dialect.backend).map(matchWords),
    ...targetWords(rule, dialect, isChain),
  ];
  const sources = addresses(rule, 'source', '-s');
  const destinations = addresses(rule, 'destination', '-d');
  return sources.flatMap((source) =>
    destinations.map((destination) => [source, destination, ...rest].filter((each) => each !== '').join(' ')),
  );
}

/** Every alternative of `-s` or `-d`; the empty string where there is nothing to match. */
function addresses(rule: RuleParts, name: string, letter: string): readonly string[] {
  const options = named(rule, name);
  const [option] = options;
  if (option === undefined) return [''];
  if (options.length > 1) return [options.map((each) => `${negation(each)}${letter} ${words(each)}`).join(' ')];
  if (option.values.length !== 1) return [`${negation(option)}${letter} ${words(option)}`];
  return (option.read[0] ?? '').split(',').map((item) => {
    const every = (item === '0.0.0.0/0' || item === '::/0') && option.negation === undefined;
    return every ? '' : `${negation(option)}${letter} ${quoteWord(item)}`;
  });
}

/** Legacy forgets a `!` before an interface that is every one. Names are written bare, whatever they hold. */
function interfaces(rule: RuleParts, { backend }: Dialect): readonly string[] {
  const print = (name: string, letter: string): readonly string[] =>
    named(rule, name)
      .filter((each) => each.values[0]?.text !== '+' || (each.negation !== undefined && backend === 'nft'))
      .map((each) => `${negation(each)}${letter} ${each.values.map(({ text }) => text).join(' ')}`);
  return [...print('in-interface', '-i'), ...print('out-interface', '-o')];
}

function protocolWords(rule: RuleParts): readonly string[] {
  return named(rule, 'protocol').flatMap((each) => {
    const name = each.read.length === 1 ? each.read[0] : undefined;
    if (name === 'all' && each.negation === undefined) return [];
    return [`${negation(each)}-p ${name ?? words(each)}`];
  });
}

const placed = ['source', 'destination', 'in-interface', 'out-interface', 'protocol', 'fragment'];
const silent = ['set-counters', 'ipv4', 'ipv6', 'verbose'];

/** Options without a place of their own, and words that belong to none: kept, so that no difference is lost. */
function otherOptions(rule: RuleParts): readonly string[] {
  const others = rule.options.filter((each) => !placed.includes(each.name) && !silent.includes(each.name));
  const strays = rule.command?.letter === 'A' ? rule.operands.map((each) => quoteWord(each.text)) : [];
  return [...strays, ...others.map(verbatim)];
}

function matchWords({ name, extension, settings }: SettledMatch): string {
  return ['-m', quoteWord(name), ...settings.map((each) => settingWords(each, extension))].join(' ');
}

function targetWords(rule: RuleParts, { family }: Dialect, isChain: (name: string) => boolean): readonly string[] {
  const { target } = rule;
  if (target === undefined) return [];
  const letter = target.kind === 'goto' ? '-g' : '-j';
  const chain = target.kind === 'goto' || isChain(target.name);
  const extension = chain ? undefined : extensionOf('target', target.name, family);
  const settings = target.settings.map((each) => settingWords(each, extension));
  return [letter, quoteWord(extension?.name ?? target.name), ...settings];
}

function settingWords(setting: Setting, extension: Extension | undefined): string {
  const row = rowOf(extension, setting.name);
  const option = row === undefined ? quoteWord(setting.spelling ?? `--${setting.name}`) : `--${row.name}`;
  const values = setting.values.map((each) =>
    row === undefined ? quoteWord(each) : quote(each, row.quoting ?? 'word'),
  );
  return [...(setting.negated ? ['!'] : []), option, ...values].join(' ');
}

function named(rule: RuleParts, name: string): readonly Option[] {
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
