/**
 * The options that every rule line may have, and the commands. Source: iptables 1.8.11 iptables/xshared.c and
 * iptables.c (`original_opts`), which iptables-restore uses for its lines.
 */
import {
  addressList,
  counter,
  counterPair,
  interfaceName,
  oneAddress,
  otherProtocol,
  protocolValue,
} from './base-values.ts';
import type { ValueType } from './extensions/extension.ts';
import type { CommandLetter } from './model.ts';

/** One base option of iptables. */
export interface BaseOption {
  /** The name used in the model. */
  readonly name: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  /** Arguments it must have. */
  readonly required: number;
  /** Further arguments it may have; one that begins with `-` or is `!` does not count. */
  readonly optional?: number;
  /** Whether `!` may stand before it. */
  readonly negatable?: true;
  /** Whether a second one is refused (xshared.c set_option). */
  readonly once?: true;
  /** How its values are read. */
  readonly values?: readonly ValueType[];
  /** How they are read after `!`, where that differs. */
  readonly negated?: readonly ValueType[];
  /** Why iptables-restore, or we, do not take it in a rules file. */
  readonly refused?: string;
}

/** One command of iptables. */
export interface Command {
  readonly letter: CommandLetter;
  readonly name: string;
  readonly required: number;
  readonly optional: number;
}

/** The base options. `jump`, `goto` and `match` are here for their spelling; the model has places of its own for them. */
export const baseOptions: readonly BaseOption[] = [
  {
    name: 'source',
    short: 's',
    aliases: ['src'],
    required: 1,
    negatable: true,
    once: true,
    values: [addressList],
    negated: [oneAddress],
  },
  {
    name: 'destination',
    short: 'd',
    aliases: ['dst'],
    required: 1,
    negatable: true,
    once: true,
    values: [addressList],
    negated: [oneAddress],
  },
  { name: 'in-interface', short: 'i', required: 1, negatable: true, once: true, values: [interfaceName] },
  { name: 'out-interface', short: 'o', required: 1, negatable: true, once: true, values: [interfaceName] },
  {
    name: 'protocol',
    short: 'p',
    required: 1,
    negatable: true,
    once: true,
    values: [protocolValue],
    negated: [otherProtocol],
  },
  { name: 'fragment', short: 'f', aliases: ['fragments'], required: 0, negatable: true, once: true },
  { name: 'jump', short: 'j', required: 1 },
  { name: 'goto', short: 'g', required: 1 },
  { name: 'match', short: 'm', required: 1 },
  { name: 'set-counters', short: 'c', required: 1, optional: 1, once: true, values: [counterPair, counter] },
  { name: 'ipv4', short: '4', required: 0 },
  { name: 'ipv6', short: '6', required: 0 },
  { name: 'verbose', short: 'v', required: 0 },
  { name: 'numeric', short: 'n', required: 0, refused: 'it belongs to listing, and is illegal in a rule' },
  { name: 'exact', short: 'x', required: 0, refused: 'it belongs to listing, and is illegal in a rule' },
  { name: 'line-numbers', required: 0, refused: 'it belongs to listing, and is illegal in a rule' },
  { name: 'table', short: 't', required: 1, refused: 'the table is the one named by the "*" line above' },
  { name: 'wait', short: 'w', required: 0, optional: 1, refused: 'it can only be given to iptables-restore itself' },
  {
    name: 'wait-interval',
    short: 'W',
    required: 0,
    optional: 1,
    refused: 'it can only be given to iptables-restore itself',
  },
  { name: 'modprobe', short: 'M', required: 1, refused: 'it would run a program of its own' },
  {
    name: 'version',
    short: 'V',
    required: 0,
    refused: 'iptables-restore would print its version and exit 0 without committing the table',
  },
  {
    name: 'help',
    short: 'h',
    required: 0,
    optional: 1,
    refused: 'iptables-restore would print its help and exit 0 without committing the table',
  },
];

/** The commands, with the operands each takes; the first is the chain. */
export const commands: readonly Command[] = [
  { letter: 'A', name: 'append', required: 1, optional: 0 },
  { letter: 'I', name: 'insert', required: 1, optional: 1 },
  { letter: 'D', name: 'delete', required: 1, optional: 1 },
  { letter: 'R', name: 'replace', required: 1, optional: 1 },
  { letter: 'C', name: 'check', required: 1, optional: 0 },
  { letter: 'N', name: 'new-chain', required: 1, optional: 0 },
  { letter: 'X', name: 'delete-chain', required: 0, optional: 1 },
  { letter: 'F', name: 'flush', required: 0, optional: 1 },
  { letter: 'Z', name: 'zero', required: 0, optional: 2 },
  { letter: 'P', name: 'policy', required: 1, optional: 1 },
  { letter: 'E', name: 'rename-chain', required: 1, optional: 1 },
  { letter: 'L', name: 'list', required: 0, optional: 2 },
  { letter: 'S', name: 'list-rules', required: 0, optional: 2 },
];
