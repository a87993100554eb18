/** Reads the `*table` and `:CHAIN policy [counters]` lines (iptables 1.8.11, iptables-restore.c:205-317). */
import { builtinChains, verdicts } from './builtin.ts';
import { bytesOf } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finding, wholeLine } from './finding.ts';
import type { ChainDeclaration, Counters, TableLine, Token } from './model.ts';
import { splitWords } from './tokenize.ts';

/** The part of a line that counts: without a byte order mark before and carriage returns after it. */
export interface Body {
  /** The index in the raw text where the line begins. */
  readonly from: number;
  /** The raw text up to where the line ends. */
  readonly text: string;
}

/** Reads `*NAME`; further words are ignored, as iptables-restore does. Undefined when there is no name. */
export function parseTableLine(
  line: number,
  text: string,
  body: Body,
  diagnostics: Diagnostic[],
): TableLine | undefined {
  const [name] = splitWords(body.text, line, body.from + 1);
  if (name === undefined) {
    diagnostics.push(finding('syntax', wholeLine(line, body.text), '"*" names no table', `say one of ${known()}`));
    return undefined;
  }
  if (!Object.hasOwn(builtinChains, name.text)) {
    diagnostics.push(finding('syntax', name, `there is no table "${name.text}"`, `the tables are ${known()}`));
  }
  return { kind: 'table', line, text, name };
}

/** Reads `:NAME POLICY [packets:bytes]`; undefined when there is no name. */
export function parseChainLine(
  line: number,
  text: string,
  body: Body,
  diagnostics: Diagnostic[],
): ChainDeclaration | undefined {
  const [name, policy, counters] = splitWords(body.text, line, body.from + 1);
  if (name === undefined) {
    diagnostics.push(finding('syntax', wholeLine(line, body.text), '":" names no chain'));
    return undefined;
  }
  reportChainName(name, diagnostics);
  if (policy === undefined) {
    const help = 'write ACCEPT or DROP after a built-in chain, "-" after any other';
    diagnostics.push(finding('syntax', name, `the chain "${name.text}" has no policy word`, help));
  }
  const read = counters === undefined ? undefined : readCounters(counters.text);
  if (counters !== undefined && read === undefined) {
    const message = `"${counters.text}" are no counters: they are written [packets:bytes]`;
    diagnostics.push(finding('syntax', counters, message));
  }
  return { kind: 'chain', line, text, name, policy, counters: read };
}

/** Reads `[packets:bytes]`; undefined when it is anything else. */
export function readCounters(text: string): Counters | undefined {
  const [, packets, bytes] = /^\[(\d+):(\d+)\]$/u.exec(text) ?? [];
  return packets === undefined || bytes === undefined ? undefined : { packets, bytes };
}

/**
 * Reports a chain name that iptables would refuse: XT_EXTENSION_MAXNAMELEN is 29 with the final NUL; `-` and `!` would be
 * read as options; blanks and the verdicts are refused by name (iptables 1.8.11, xshared.c assert_valid_chain_name).
 */
export function reportChainName(name: Token, diagnostics: Diagnostic[]): void {
  const { text } = name;
  if (bytesOf(text).length > 28) {
    diagnostics.push(finding('syntax', name, `the chain name "${text}" is longer than 28 bytes`));
  } else if (/^[-!]/u.test(text)) {
    diagnostics.push(finding('syntax', name, `the chain name "${text}" may not begin with "${text.charAt(0)}"`));
  } else if (text === '' || /[ \t\v\f]/u.test(text)) {
    diagnostics.push(finding('syntax', name, `the chain name "${text}" ${text === '' ? 'is empty' : 'holds a blank'}`));
  } else if (verdicts.includes(text)) {
    diagnostics.push(finding('syntax', name, `a chain may not have the name of the verdict "${text}"`));
  }
}

function known(): string {
  return Object.keys(builtinChains).join(', ');
}
