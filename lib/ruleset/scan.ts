/** The state of reading one rule line, and the steps that take words from it. */
import type { Command } from './base-options.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Circumstances, Extension, ValueType } from './extensions/extension.ts';
import { finding, type ParserCheck } from './finding.ts';
import type { Dialect, Lookup, Option, Span, Target, Token } from './model.ts';
import type { Body } from './parse-head.ts';
import { protocolName } from './protocol.ts';
import type { Loaded, Meaning } from './spelling.ts';

/** A rule line, and what is known where it stands. */
export interface RuleLine {
  readonly line: number;
  readonly text: string;
  readonly body: Body;
  readonly dialect: Dialect;
  readonly table: string;
  /** Whether a chain of this name was declared before in this table: it wins over a target extension of that name. */
  readonly declared: (name: string) => boolean;
}

/** A match or target whose options are still coming in. */
export interface OpenExtension {
  readonly name: string;
  readonly token: Token | undefined;
  /** Undefined when the catalogue has no such extension. */
  readonly extension: Extension | undefined;
  readonly options: Option[];
}

/** How a word was read that is a plain value: by this type, in these circumstances. The rest of the line does not depend on it. */
export interface Slot {
  readonly type: ValueType;
  readonly circumstances: Circumstances;
}

/** How far a rule line is read, and what was found so far. */
export interface Scan {
  readonly given: RuleLine;
  readonly tokens: readonly Token[];
  readonly diagnostics: Diagnostic[];
  at: number;
  negation: Token | undefined;
  readonly commands: { letter: Command['letter']; token: Token }[];
  chain: Token | undefined;
  readonly operands: Token[];
  readonly options: Option[];
  readonly matches: OpenExtension[];
  target: (OpenExtension & { readonly kind: Target['kind']; readonly token: Token }) | undefined;
  /** The extensions seen so far, each with the list its options are put in. */
  readonly loaded: Loaded<Option[]>[];
  /** Where an option goes that no one knows: to the match or target named last. */
  owner: Option[];
  circumstances: Circumstances;
  readonly lookups: Lookup[];
  /** By the index of the token. */
  readonly slots: Map<number, Slot>;
  /** A `-4` or `-6` for the other family was met: iptables-restore forgets the line from there on. */
  skipped: boolean;
}

/** An option word cut into its name and a value that is glued to it (`--dport=22`, `-s1.2.3.4`). */
export interface OptionWord {
  readonly token: Token;
  readonly name: string;
  readonly glued: Token | undefined;
  readonly meaning: Meaning<Option[]>;
}

/** The state before the first word. */
export function newScan(given: RuleLine, tokens: readonly Token[], diagnostics: Diagnostic[]): Scan {
  const options: Option[] = [];
  const { dialect, table } = given;
  return {
    given,
    tokens,
    diagnostics,
    at: 0,
    negation: undefined,
    commands: [],
    chain: undefined,
    operands: [],
    options,
    matches: [],
    target: undefined,
    loaded: [],
    owner: options,
    circumstances: circumstancesOf(dialect, table, undefined, undefined),
    lookups: [],
    slots: new Map(),
    skipped: false,
  };
}

/** What `-p` says counts for all that stands further right. */
export function rememberProtocol(scan: Scan): void {
  const option = scan.options.findLast(({ name }) => name === 'protocol');
  const name = protocolName(option?.values[0]?.text ?? '');
  const named = name === 'all' ? undefined : name;
  const { dialect, table } = scan.given;
  scan.circumstances =
    option?.negation === undefined
      ? circumstancesOf(dialect, table, named, undefined)
      : circumstancesOf(dialect, table, undefined, named);
}

/** What a value's meaning may depend on. Always the same fields in the same order: hundreds of thousands of looks are taken at them. */
function circumstancesOf(
  { family, backend }: Dialect,
  table: string,
  protocol: string | undefined,
  excludedProtocol: string | undefined,
): Circumstances {
  return { family, backend, table, protocol, excludedProtocol };
}

/** The values of an option: getopt gives a required one whatever word follows, an optional one only a plain word. */
export function take(scan: Scan, word: OptionWord, required: number, optional: number): Token[] {
  const values: Token[] = word.glued === undefined || required + optional === 0 ? [] : [word.glued];
  while (values.length < required) {
    const value = next(scan);
    if (value === undefined) {
      complain(scan, word.token, `"${word.token.text}" needs ${values.length === 0 ? 'a value' : 'one more value'}`);
      return values;
    }
    values.push(value, ...(value.text === '!' ? misplaced(scan, word, value) : []));
  }
  for (let value = scan.tokens[scan.at]; values.length < required + optional; value = scan.tokens[scan.at]) {
    if (value === undefined || !isValue(value)) break;
    values.push(value);
    scan.at += 1;
  }
  return values;
}

/** The old place of `!`; the word after it is kept with it. */
function misplaced(scan: Scan, word: OptionWord, mark: Token): readonly Token[] {
  const value = scan.tokens[scan.at];
  if (value === undefined || !isValue(value)) return [];
  complain(scan, mark, `"!" must stand before "${word.token.text}", not after it`, `write "! ${word.token.text} …"`);
  scan.at += 1;
  return [value];
}

/** Reports a word that iptables-restore would not take. */
export function complain(scan: Scan, place: Span, message: string, help?: string, check: ParserCheck = 'syntax'): void {
  scan.diagnostics.push(finding(check, place, message, help));
}

/** The next word, which is then taken. */
export function next(scan: Scan): Token | undefined {
  const token = scan.tokens[scan.at];
  scan.at += 1;
  return token;
}

/** Whether getopt would take the word for an optional value. */
export function isValue(token: Token): boolean {
  return token.text !== '!' && !token.text.startsWith('-');
}

/** The part of a word from index `from` on; exact when the word was not quoted. */
export function tail(token: Token, from: number): Token {
  const text = token.text.slice(from);
  if (token.raw !== token.text) return { ...token, text };
  return { ...token, text, raw: text, column: token.column + from };
}
