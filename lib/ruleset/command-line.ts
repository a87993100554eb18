/** What a command demands of the rest of its line (iptables 1.8.9, xshared.c do_parse, commands_v_options). */
import { isBuiltin, policies } from './builtin.ts';
import type { Command } from './base-options.ts';
import type { CommandLetter, Span, Token } from './model.ts';
import { readUnsigned } from './number.ts';
import { complain, type Scan } from './scan.ts';

/** Reports operands that the command cannot do with, and options that are illegal beside it. */
export function checkCommand(scan: Scan, { letter, token }: { letter: Command['letter']; token: Token }): void {
  const [operand] = scan.operands;
  const needed = needs[letter];
  if (operand === undefined && needed !== undefined) complain(scan, token, `"${token.text}" needs ${needed}`);
  if (operand !== undefined && numbered.includes(letter)) checkNumber(scan, operand);
  checkOptions(scan, letter, operand);
  if (letter === 'R') checkUnique(scan);
  if (letter === 'P' && operand !== undefined) checkPolicy(scan, operand);
}

/** The commands that do nothing without a word after the chain. */
const needs: Readonly<Partial<Record<CommandLetter, string>>> = {
  R: 'the number of a rule',
  P: 'a policy',
  E: 'a new name',
};

/** The commands whose word after the chain is the number of a rule, from 1. */
const numbered: readonly CommandLetter[] = ['I', 'R', 'D', 'L', 'S', 'Z'];

const largestNumber = 0x7fffffffn;

function checkNumber(scan: Scan, operand: Token): void {
  const number = readUnsigned(operand.text, largestNumber);
  if (number !== undefined && number > 0n) return;
  complain(scan, operand, `"${operand.text}" is no number of a rule`, 'rules are counted from 1', 'invalid-value');
}

function checkPolicy(scan: Scan, operand: Token): void {
  const chain = scan.chain?.text ?? '';
  if (!isBuiltin(scan.given.table, chain) || policies.includes(operand.text)) return;
  complain(
    scan,
    operand,
    `"${operand.text}" is no policy: it can be ${policies.join(' or ')}`,
    undefined,
    'invalid-value',
  );
}

const listing = ['numeric', 'exact', 'line-numbers'];
const ofRules = ['source', 'destination', 'in-interface', 'out-interface', 'protocol', 'fragment', 'jump'];
const withRule = [...ofRules, 'set-counters'];

/** Options that are legal beside a command; `verbose` is beside all of them, and those without a place here are not asked. */
const legal: Readonly<Record<CommandLetter, readonly string[]>> = {
  A: withRule,
  I: withRule,
  R: withRule,
  D: ofRules,
  C: ofRules,
  P: ['set-counters'],
  L: listing,
  F: [],
  Z: [],
  N: [],
  X: [],
  E: [],
  S: [],
};

const judged = [...withRule, ...listing];

function checkOptions(scan: Scan, letter: CommandLetter, operand: Token | undefined): void {
  const allowed = letter === 'D' && operand !== undefined ? [] : legal[letter];
  const given: readonly { readonly name: string; readonly token: Token }[] = [
    ...scan.options,
    ...(scan.target === undefined ? [] : [{ name: 'jump', token: scan.target.token }]),
  ];
  for (const { name, token } of given) {
    if (judged.includes(name) && !allowed.includes(name)) illegal(scan, name, token, letter);
  }
}

function illegal(scan: Scan, name: string, token: Span, letter: CommandLetter): void {
  complain(scan, token, `"--${name}" is illegal beside "-${letter}"`, undefined, 'invalid-option');
}

function checkUnique(scan: Scan): void {
  for (const { name, values } of scan.options) {
    const [value] = values;
    if (value === undefined || (name !== 'source' && name !== 'destination') || !value.text.includes(',')) continue;
    complain(
      scan,
      value,
      `"${value.text}" are several addresses: "-R" replaces one rule by one`,
      undefined,
      'invalid-value',
    );
  }
}
