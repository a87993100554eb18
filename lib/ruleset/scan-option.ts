/** Takes one option with its values from a rule line: a base option, a command, or an option of a match or target. */
import { verdicts } from './builtin.ts';
import { type BaseOption, baseOptions, type Command } from './base-options.ts';
import type { OptionRow } from './extensions/extension.ts';
import { allExtensions } from './extensions/catalogue.ts';
import { extensionOf } from './extensions/index.ts';
import type { Option, Target, Token } from './model.ts';
import { reportChainName } from './chain-name.ts';
import { isPlacedByValue } from './placement.ts';
import { protocolMatch } from './protocol.ts';
import { wholeWords } from './glued.ts';
import { readValues, rememberSlot } from './read-values.ts';
import {
  complain,
  isValue,
  type OpenExtension,
  type OptionWord,
  rememberProtocol,
  type Scan,
  tail,
  take,
} from './scan.ts';
import { type Loaded, type Meaning, readExact, readLetter, readPrefix } from './spelling.ts';
import { nearest } from './nearest.ts';
import { isForeignExtension } from './foreign-extensions.ts';
import { stray } from './stray.ts';

/** Reads the option that `token`, which begins with a dash, stands for. */
export function scanOption(scan: Scan, token: Token): void {
  if (token.text === '--') {
    for (let rest = scan.tokens[scan.at]; rest !== undefined; rest = scan.tokens[scan.at]) {
      scan.at += 1;
      stray(scan, rest);
    }
    return;
  }
  const long = token.text.startsWith('--');
  const word = long ? longWord(scan, token) : letterWord(token);
  const { meaning } = word;
  switch (meaning.kind) {
    case 'command': {
      takeCommand(scan, word, meaning.command);
      return;
    }
    case 'base': {
      takeBase(scan, word, meaning.option);
      return;
    }
    case 'extension': {
      takeExtension(scan, word, meaning.option, meaning.place);
      return;
    }
    case 'unknown': {
      takeUnknown(scan, word);
      return;
    }
  }
}

function takeExtension(scan: Scan, word: OptionWord, row: OptionRow, place: Option[]): void {
  if (row.negatable !== true) refuseNegation(scan, word);
  const types = row.values ?? [];
  if (types.length === 0 && word.glued !== undefined) {
    complain(scan, word.token, `"--${row.name}" takes no value`, undefined, 'invalid-option');
  }
  const first = scan.at;
  const required = types.length > (row.optional ?? 0) ? 1 : 0;
  if (types.length > 0 && required === 0 && word.glued !== undefined) {
    complain(scan, word.token, `the value of "--${row.name}" must stand apart from it`, undefined, 'invalid-option');
  }
  const values = take(scan, word, required, types.length - required);
  if (values.length > 0 && values.length < types.length - (row.optional ?? 0)) {
    complain(scan, word.token, `"${word.token.text}" needs one more value`);
  }
  if (word.glued === undefined && (isFreeValue(scan, row) || hasFreeValues(scan, place)))
    rememberSlot(scan, first, types);
  place.push(option(scan, word, row.name, values, readValues(scan, word, values, types)));
}

function isFreeValue({ given: { dialect } }: Scan, { freeValue }: OptionRow): boolean {
  return freeValue === true || freeValue === dialect.backend;
}

/** Whether the values of the extension whose options these are have no say in what else is right. */
function hasFreeValues(scan: Scan, place: Option[]): boolean {
  const { extension } = [...scan.matches, scan.target].find((each) => each?.options === place) ?? {};
  if (extension === undefined || isPlacedByValue(extension)) return false;
  return extension.settle === undefined || extension.freeValues === true;
}

function longWord(scan: Scan, token: Token): OptionWord {
  const equals = token.text.indexOf('=');
  const name = token.text.slice(2, equals === -1 ? undefined : equals);
  const glued = equals === -1 ? undefined : tail(token, equals + 1);
  const meaning = meaningOf(scan, name);
  return meaning.kind === 'unknown'
    ? { token, name: token.text.slice(2), glued: undefined, meaning }
    : { token, name, glued, meaning };
}

/** Exact names, then what an unknown extension may own, then prefixes, then what the protocol implies. */
function meaningOf(scan: Scan, name: string): Meaning<Option[]> {
  const exact = readExact(name, scan.loaded);
  if (exact.kind !== 'unknown') return exact;
  const implied = impliedRows(scan);
  const carried = scan.loaded.some(({ rows }) => rows === undefined);
  const prefix = carried ? exact : readPrefix(name, scan.loaded);
  if (prefix.kind !== 'unknown' || implied === undefined) return prefix;
  const read = carried ? readExact(name, [implied]) : either(readExact(name, [implied]), readPrefix(name, [implied]));
  if (read.kind !== 'extension') return prefix;
  scan.loaded.push(implied);
  scan.matches.push(implied.open);
  return read;
}

function either(first: Meaning<Option[]>, second: Meaning<Option[]>): Meaning<Option[]> {
  return first.kind === 'unknown' ? second : first;
}

/** The match that `-p` implies, as long as none of that name is loaded. */
function impliedRows(scan: Scan): (Loaded<Option[]> & { readonly open: OpenExtension }) | undefined {
  const { family } = scan.given.dialect;
  const protocol = scan.options.findLast((each) => each.name === 'protocol')?.values[0];
  const name = protocol === undefined ? undefined : protocolMatch(protocol.text);
  const extension = name === undefined ? undefined : extensionOf('match', name, family);
  if (extension === undefined || scan.matches.some((each) => each.extension === extension)) return undefined;
  const open: OpenExtension = { name: extension.name, token: undefined, extension, options: [] };
  return { open, rows: extension.options, place: open.options };
}

/** `-s1.2.3.4`, `-jACCEPT`; letters without a value may be bundled (`-4v`), and then only the last counts as a name. */
function letterWord(token: Token): OptionWord {
  const name = token.text.charAt(1);
  const meaning = readLetter(name);
  const glued = token.text.length > 2 && meaning.kind !== 'unknown' ? tail(token, 2) : undefined;
  return { token, name: meaning.kind === 'unknown' ? token.text.slice(1) : name, glued, meaning };
}

function takeCommand(scan: Scan, word: OptionWord, command: Command): void {
  refuseNegation(scan, word);
  scan.negation = undefined;
  const values = take(scan, word, command.required, command.optional);
  const [before] = scan.commands;
  scan.commands.push({ letter: command.letter, token: word.token });
  if (before !== undefined) {
    complain(scan, word.token, `"${word.token.text}" is a second command after "${before.token.text}"`);
    scan.operands.push(...values);
    return;
  }
  const [chain, ...operands] = values;
  if (chain !== undefined) {
    const use = command.letter === 'N' ? 'made' : 'named';
    reportChainName(chain, use, scan.given.dialect.backend, scan.diagnostics);
  }
  scan.chain = chain;
  scan.operands.push(...operands);
}

function takeBase(scan: Scan, word: OptionWord, base: BaseOption): void {
  if (base.refused !== undefined) {
    complain(scan, word.token, `"${word.token.text}" can't be used in a rules file: ${base.refused}`);
  }
  if (base.negatable !== true) refuseNegation(scan, word);
  const first = scan.at;
  const values = wholeWords(scan, word, base, take(scan, word, base.required, base.optional ?? 0));
  const [value] = values;
  if (base.name === 'match' && value !== undefined) {
    openMatch(scan, value);
  } else if ((base.name === 'jump' || base.name === 'goto') && value !== undefined && scan.target === undefined) {
    openTarget(scan, base.name, value);
  } else {
    keepBase(scan, word, base, values, first);
  }
  scan.negation = undefined;
}

/** A base option with a place among the rule's own options. */
function keepBase(scan: Scan, word: OptionWord, base: BaseOption, values: readonly Token[], first: number): void {
  if (scan.target !== undefined && (base.name === 'jump' || base.name === 'goto')) {
    complain(scan, word.token, `a second target; the rule already goes to "${scan.target.name}"`);
  } else if (base.once === true && scan.options.some(({ name }) => name === base.name)) {
    complain(scan, word.token, `"${word.token.text}" can only be given once`, undefined, 'invalid-option');
  }
  if (base.name === 'fragment' && scan.given.dialect.family === 'ipv6') {
    complain(scan, word.token, `"${word.token.text}" is for IPv4 only`, 'use "-m frag" instead', 'invalid-option');
  }
  if (base.name === 'set-counters' && values.length === 1 && values[0]?.text.includes(',', 1) === false) {
    complain(scan, word.token, `"${word.token.text}" needs the count of packets and that of bytes`);
  }
  const types = (scan.negation === undefined ? base.values : (base.negated ?? base.values)) ?? [];
  // What -p says decides which options may follow: it is no mere value.
  if (word.glued === undefined && base.name !== 'protocol') rememberSlot(scan, first, types);
  scan.options.push(option(scan, word, base.name, values, readValues(scan, word, values, types)));
  if (base.name === 'protocol') rememberProtocol(scan);
  if (base.name === 'source' || base.name === 'destination') refuseExceptions(scan);
  if (base.name === (scan.given.dialect.family === 'ipv4' ? 'ipv6' : 'ipv4')) {
    scan.skipped = true;
    scan.at = scan.tokens.length;
  } else if (base.required + (base.optional ?? 0) === 0 && word.glued !== undefined) {
    scanOption(scan, { ...word.glued, text: `-${word.glued.text}` });
  }
}

/** Of the other end, too, there can be only one address where one of them has a `!`. */
function refuseExceptions(scan: Scan): void {
  const ends = scan.options.filter(({ name }) => name === 'source' || name === 'destination');
  const [negation] = ends.flatMap((each) => each.negation ?? []);
  const several = ends.find(({ negation: own, values }) => own === undefined && values[0]?.text.includes(',') === true);
  if (negation === undefined || several === undefined) return;
  complain(scan, several.token, `"!" can't stand in a rule that names several addresses`, undefined, 'invalid-option');
}

function openMatch(scan: Scan, token: Token): void {
  const extension = extensionOf('match', token.text, scan.given.dialect.family);
  const open: OpenExtension = { name: extension?.name ?? token.text, token, extension, options: [] };
  if (extension === undefined && !isForeignExtension('match', token.text)) {
    const other = extensionOf('match', token.text) === undefined ? '' : ` of ${otherProgram(scan)}`;
    const message = `"${token.text}" is ${other === '' ? 'no match of iptables' : `a match${other} only`}`;
    complain(scan, token, message, other === '' ? meant(token.text, matchNames()) : undefined, 'invalid-option');
  }
  scan.matches.push(open);
  scan.loaded.push({ rows: extension?.options, place: open.options });
  scan.owner = open.options;
}

function otherProgram(scan: Scan): string {
  return scan.given.dialect.family === 'ipv4' ? 'ip6tables' : 'iptables';
}

function openTarget(scan: Scan, kind: Target['kind'], token: Token): void {
  const chain = kind === 'goto' || scan.given.declared(token.text);
  const extension = chain ? undefined : extensionOf('target', token.text, scan.given.dialect.family);
  if (!chain && extension === undefined && extensionOf('target', token.text) !== undefined) {
    complain(scan, token, `"${token.text}" is a target of ${otherProgram(scan)} only`, undefined, 'invalid-option');
  }
  const options: Option[] = [];
  scan.target = { kind, name: token.text, token, extension, options };
  scan.owner = options;
  if (!chain) {
    if (extension !== undefined || /^[A-Z0-9]+$/u.test(token.text)) {
      scan.loaded.push({ rows: extension?.options ?? carriedRows(token.text), place: options });
    }
  }
}

/** A verdict has no options of its own; any other target in capitals may be an extension that the catalogue lacks. */
function carriedRows(name: string): readonly [] | undefined {
  return verdicts.includes(name) ? [] : undefined;
}

/** An unknown option is kept with all that follows it, where it most likely belongs. */
function takeUnknown(scan: Scan, word: OptionWord): void {
  const values: Token[] = [];
  for (let token = scan.tokens[scan.at]; token !== undefined && isValue(token); token = scan.tokens[scan.at]) {
    values.push(token);
    scan.at += 1;
  }
  const place = scan.loaded.findLast(({ rows }) => rows === undefined)?.place;
  if (place === undefined) {
    complain(scan, word.token, `"${word.token.text}" is no option here`, helpFor(scan, word), 'invalid-option');
  }
  const read = values.map(({ text }) => text);
  (place ?? scan.owner).push(option(scan, word, word.name, values, read));
}

function helpFor(scan: Scan, word: OptionWord): string | undefined {
  const early = /^(?:[sd]ports?|(?:source|destination)-ports?|syn|tcp-flags|icmp-type)$/u.test(word.name);
  if (!early || scan.circumstances.protocol !== undefined) {
    const names = scan.loaded.flatMap(({ rows }) => rows ?? []).flatMap((row) => [row.name, ...(row.aliases ?? [])]);
    return meant(
      word.token.text,
      [...names, ...baseOptions.map((each) => each.name)].map((name) => `--${name}`),
    );
  }
  return `it belongs to a protocol: put "-p tcp" (or what is meant) before it`;
}

function meant(name: string, candidates: readonly string[]): string | undefined {
  const guess = nearest(name, candidates);
  return guess === undefined ? undefined : `did you mean "${guess}"?`;
}

function matchNames(): readonly string[] {
  return allExtensions().flatMap(({ kind, name }) => (kind === 'match' ? [name] : []));
}

function option(scan: Scan, word: OptionWord, name: string, values: readonly Token[], read: readonly string[]): Option {
  const { negation } = scan;
  scan.negation = undefined;
  return { name, token: word.token, negation, values, read };
}

function refuseNegation(scan: Scan, word: OptionWord): void {
  if (scan.negation === undefined) return;
  complain(scan, scan.negation, `"!" can't stand before "${word.token.text}"`, undefined, 'invalid-option');
}
