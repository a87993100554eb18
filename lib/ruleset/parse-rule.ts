/**
 * Reads one rule line: a whole iptables command line in getopt_long's reading (iptables 1.8.11, xshared.c:1457 do_parse).
 * Everything in the line ends up in the rule, also what no one understands.
 */
import type { BaseOption, Command } from './base-options.ts';
import type { Diagnostic } from './diagnostic.ts';
import { extensionOf } from './extensions/index.ts';
import { finding, wholeLine } from './finding.ts';
import type { Option, Rule, Target, Token } from './model.ts';
import { readCounters, reportChainName } from './parse-head.ts';
import { protocolMatch } from './protocol.ts';
import { complain, isValue, newScan, next, type OptionWord, type RuleLine, type Scan, tail, take } from './scan.ts';
import { type Loaded, type Meaning, readExact, readLetter, readPrefix } from './spelling.ts';
import { tokenAt, tokenize } from './tokenize.ts';
import { reportWords } from './words.ts';

/** The most words iptables-restore takes (254 less PROG -t TABLE, xshared.h:187). */
const maximumTokens = 251;

/** Reads a rule line; undefined when it has too many words to be one. */
export function parseRule(given: RuleLine, diagnostics: Diagnostic[]): Rule | undefined {
  const { line, text, body } = given;
  const group = /^\[[^\]]*\]?/u.exec(body.text.slice(body.from))?.[0] ?? '';
  const counters = readCounters(group);
  const { tokens, unterminated } = tokenize(body.text, line, body.from + group.length);
  if (group !== '' && counters === undefined) {
    const place = tokenAt(text, line, body.from, body.from + group.length, group);
    const message = `"${group}" are no counters: they are written [packets:bytes]`;
    diagnostics.push(finding('syntax', place, message, 'iptables-restore misreads such a line without a word'));
  }
  if (tokens.length > maximumTokens) {
    const message = `the line has ${tokens.length} words; iptables-restore takes at most ${maximumTokens}`;
    diagnostics.push(finding('syntax', wholeLine(line, text), message));
    return undefined;
  }
  reportWords(tokens, unterminated, diagnostics);
  const scan = newScan(given, tokens, diagnostics);
  scanTokens(scan);
  return {
    kind: 'rule',
    line,
    text,
    counters,
    command: scan.commands.length === 1 ? scan.commands[0] : undefined,
    chain: scan.chain,
    operands: scan.operands,
    options: scan.options,
    matches: scan.matches,
    target: scan.target,
    tokens,
  };
}

function scanTokens(scan: Scan): void {
  for (let token = next(scan); token !== undefined; token = next(scan)) {
    if (token.text === '!') {
      if (scan.negation !== undefined) complain(scan, token, '"!" stands twice before one option');
      scan.negation = token;
    } else if (/^-./u.test(token.text)) {
      scanOption(scan, token);
    } else {
      stray(scan, token);
    }
  }
  if (scan.negation !== undefined) complain(scan, scan.negation, 'nothing follows "!"');
  if (scan.commands.length === 0) {
    const place = scan.tokens[0] ?? wholeLine(scan.given.line, scan.given.text);
    complain(scan, place, 'no command: the line neither adds nor changes a rule', 'begin it with "-A CHAIN"');
  }
}

function scanOption(scan: Scan, token: Token): void {
  if (token.text === '--') return;
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
      if (meaning.option.negatable !== true) refuseNegation(scan, word);
      const count = meaning.option.values?.length ?? 0;
      meaning.place.push(
        option(scan, word, meaning.option.name, take(scan, word, Math.min(count, 1), Math.max(count - 1, 0))),
      );
      return;
    }
    case 'unknown': {
      takeUnknown(scan, word);
      return;
    }
  }
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
  scan.matches.push({ name: implied.name, token: undefined, options: implied.place });
  return read;
}

function either(first: Meaning<Option[]>, second: Meaning<Option[]>): Meaning<Option[]> {
  return first.kind === 'unknown' ? second : first;
}

/** The match that `-p` implies, as long as none of that name is loaded. */
function impliedRows(scan: Scan): (Loaded<Option[]> & { readonly name: string }) | undefined {
  const protocol = scan.options.findLast((each) => each.name === 'protocol')?.values[0];
  const name = protocol === undefined ? undefined : protocolMatch(protocol.text);
  if (name === undefined || scan.matches.some((each) => matchName(each.name) === name)) return undefined;
  const rows = extensionOf('match', name)?.options;
  return rows === undefined ? undefined : { name, rows, place: [] };
}

function matchName(name: string): string {
  return extensionOf('match', name)?.name ?? name;
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
  if (chain !== undefined) reportChainName(chain, scan.diagnostics);
  scan.chain = chain;
  scan.operands.push(...operands);
}

function takeBase(scan: Scan, word: OptionWord, base: BaseOption): void {
  if (base.refused !== undefined) {
    complain(scan, word.token, `"${word.token.text}" can't be used in a rules file: ${base.refused}`);
  }
  if (base.negatable !== true) refuseNegation(scan, word);
  const values = take(scan, word, base.required, base.optional ?? 0);
  const [value] = values;
  if (base.name === 'match' && value !== undefined) {
    openMatch(scan, value);
  } else if ((base.name === 'jump' || base.name === 'goto') && value !== undefined && scan.target === undefined) {
    openTarget(scan, base.name, value);
  } else {
    if (scan.target !== undefined && (base.name === 'jump' || base.name === 'goto')) {
      complain(scan, word.token, `a second target; the rule already goes to "${scan.target.name}"`);
    }
    scan.options.push(option(scan, word, base.name, values));
    if (base.required + (base.optional ?? 0) === 0 && word.glued !== undefined)
      scanOption(scan, { ...word.glued, text: `-${word.glued.text}` });
  }
  scan.negation = undefined;
}

function openMatch(scan: Scan, token: Token): void {
  const options: Option[] = [];
  scan.matches.push({ name: token.text, token, options });
  scan.loaded.push({ rows: extensionOf('match', token.text)?.options, place: options });
  scan.owner = options;
}

function openTarget(scan: Scan, kind: Target['kind'], token: Token): void {
  const options: Option[] = [];
  scan.target = { kind, name: token.text, token, options };
  scan.owner = options;
  if (kind === 'jump' && !scan.given.declared(token.text)) {
    const rows = extensionOf('target', token.text)?.options;
    if (rows !== undefined || /^[A-Z0-9]+$/u.test(token.text))
      scan.loaded.push({ rows: rows ?? carriedRows(token.text), place: options });
  }
}

/** A verdict has no options of its own; any other target in capitals may be an extension that the catalogue lacks. */
function carriedRows(name: string): readonly [] | undefined {
  return ['ACCEPT', 'DROP', 'RETURN', 'QUEUE'].includes(name) ? [] : undefined;
}

/** An unknown option is kept with all that follows it, where it most likely belongs. */
function takeUnknown(scan: Scan, word: OptionWord): void {
  const values: Token[] = [];
  for (let token = scan.tokens[scan.at]; token !== undefined && isValue(token); token = scan.tokens[scan.at]) {
    values.push(token);
    scan.at += 1;
  }
  const place = scan.loaded.findLast(({ rows }) => rows === undefined)?.place ?? scan.owner;
  place.push(option(scan, word, word.name, values));
}

function option(scan: Scan, word: OptionWord, name: string, values: readonly Token[]): Option {
  const { negation } = scan;
  scan.negation = undefined;
  return { name, token: word.token, negation, values };
}

function refuseNegation(scan: Scan, word: OptionWord): void {
  if (scan.negation === undefined) return;
  complain(scan, scan.negation, `"!" can't stand before "${word.token.text}"`);
}

/** A word that belongs to no option: reported, and kept among the values of the option before it, or the operands. */
function stray(scan: Scan, token: Token): void {
  scan.operands.push(token);
  if (token.text.startsWith('#')) {
    const message = '"#" begins no comment here: only a "#" in the first column does';
    scan.diagnostics.push(
      finding('not-rules-save', token, message, 'move the comment to a line of its own, or to -m comment'),
    );
    scan.at = scan.tokens.length;
  } else if (token.raw === '\\' && scan.at === scan.tokens.length) {
    const message = 'a backslash does not continue a line: iptables-restore knows no such thing';
    scan.diagnostics.push(finding('not-rules-save', token, message, 'write the rule in one line'));
  } else {
    complain(scan, token, `"${token.text}" belongs to no option`);
  }
}
