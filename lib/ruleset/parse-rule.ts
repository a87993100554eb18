/**
 * Reads one rule line: a whole iptables command line in getopt_long's reading (iptables 1.8.9, xshared.c do_parse).
 * Everything in the line ends up in the rule, also what no one understands.
 */
import type { Diagnostic } from './diagnostic.ts';
import { checkCommand } from './command-line.ts';
import { finding, wholeLine } from './finding.ts';
import type { Match, RuleParts, Target, Token } from './model.ts';
import { misreadCounters, readCounters } from './parse-head.ts';
import { complain, newScan, next, type RuleLine, type Scan, type Slot } from './scan.ts';
import { scanOption } from './scan-option.ts';
import { settle } from './settle.ts';
import { tokenAt, tokenize } from './tokenize.ts';
import { reportWords } from './words.ts';
import { stray } from './stray.ts';

/** The most words iptables-restore takes (254 less PROG -t TABLE, xshared.h:187). */
const maximumTokens = 251;

/** Counters with two parts, whatever they are: without -c the parts are not looked at (xshared.c tokenize_rule_counters). */
const skippable = /^\[:*[^:\]]+:[^\]]*\]$/u;

/** A rule, and which of its words are plain values. */
export interface ReadRule {
  readonly parts: RuleParts;
  readonly slots: ReadonlyMap<number, Slot>;
}

/** Reads a rule line; undefined when it has too many words to be one. */
export function parseRule(given: RuleLine, diagnostics: Diagnostic[]): ReadRule | undefined {
  // Whether a word was complained of before is asked again and again: of this line alone, or bad files would take for ever.
  const own: Diagnostic[] = [];
  const read = readLine(given, own);
  diagnostics.push(...own);
  return read;
}

function readLine(given: RuleLine, diagnostics: Diagnostic[]): ReadRule | undefined {
  const { line, text, body } = given;
  const group = /^\[[^\]]*\]?/u.exec(body.text.slice(body.from))?.[0] ?? '';
  const counters = readCounters(group);
  const { tokens, unterminated } = tokenize(body.text, line, body.from + group.length);
  if (group !== '' && counters === undefined) {
    const place = tokenAt(text, line, body.from, body.from + group.length, group);
    diagnostics.push(skippable.test(group) ? misreadCounters(place) : swallowing(place));
  }
  if (tokens.length > maximumTokens) {
    const message = `the line has ${tokens.length} words; iptables-restore takes at most ${maximumTokens}`;
    diagnostics.push(finding('syntax', wholeLine(line, text), message));
    return undefined;
  }
  reportWords(tokens, unterminated, diagnostics);
  const scan = newScan(given, tokens, diagnostics);
  scanTokens(scan);
  const parts: RuleParts = {
    counters,
    command: scan.commands.length === 1 ? scan.commands[0] : undefined,
    chain: scan.chain,
    operands: scan.operands,
    options: scan.options,
    matches: matchesOf(scan),
    target: targetOf(scan),
    skipped: scan.skipped,
    lookups: scan.lookups,
    tokens,
  };
  return { parts, slots: scan.slots };
}

function swallowing(group: Token): Diagnostic {
  const message = `"${group.text}" are no counters: they are written [packets:bytes]`;
  const help = 'iptables-restore looks further on in the line for what is missing, and takes what it finds';
  return finding('syntax', group, message, help);
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
  if (scan.skipped) return;
  if (scan.negation !== undefined) complain(scan, scan.negation, 'nothing follows "!"');
  if (scan.commands.length === 0) {
    const place = scan.tokens[0] ?? wholeLine(scan.given.line, scan.given.text);
    complain(scan, place, 'no command: the line neither adds nor changes a rule', 'begin it with "-A CHAIN"');
  }
  const [command] = scan.commands;
  if (command !== undefined && scan.commands.length === 1) checkCommand(scan, command);
}

function matchesOf(scan: Scan): readonly Match[] {
  return scan.matches.map((open) => {
    const { name, token, options } = open;
    return { name, token, options, settings: scan.skipped ? [] : settle(scan, open, scan.circumstances) };
  });
}

function targetOf(scan: Scan): Target | undefined {
  const { target } = scan;
  if (target === undefined) return undefined;
  const { kind, name, token, options } = target;
  return { kind, name, token, options, settings: scan.skipped ? [] : settle(scan, target, scan.circumstances) };
}
