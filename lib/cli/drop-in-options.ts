/** The command line of iptables-apply 1.1, as its script reads it; but for what it misreads (see README). Pure. */
import { type DropInDefaults, helpText, versionText } from '../report/drop-in-help.ts';
import type { Family } from '../ruleset/model.ts';
import { dropInStatus } from './drop-in-status.ts';
import { getopt, type Spelling } from './getopt.ts';
import { version } from './version.ts';

/** What is to be done, or what is to be said instead, on standard error. */
export type DropInAsked = DropInOrder | { readonly text: string; readonly status: number };

/** Rules to load, or a program to run; then the question. */
export interface DropInOrder {
  /** The base name that the program was called by. */
  readonly name: string;
  readonly family: Family;
  /** A rules file, or a program without arguments, as the user named it. */
  readonly kind: 'rules' | 'command';
  readonly path: string;
  /** Where the live rules go after keeping. */
  readonly savefile: string | undefined;
  /** Seconds. */
  readonly timeout: number;
}

const spellings: readonly Spelling[] = [
  { letter: 't', name: 'timeout', takesValue: true },
  { letter: 'w', name: 'write', takesValue: true },
  { letter: 'c', name: 'command', takesValue: false },
  { letter: 'h', name: 'help', takesValue: false },
  { letter: 'V', name: 'version', takesValue: false },
];

/** The longest window, in seconds: that of `safeapply` itself. */
const longest = 3600;

/** Reads the words behind the program's base name. */
export function readDropIn(name: string, words: readonly string[]): DropInAsked {
  const defaults = defaultsOf(name);
  const { options, operands, mistakes } = getopt(spellings, words);
  if (mistakes.length > 0)
    return { text: mistakes.map((each) => `${name}: ${each}\n`).join(''), status: dropInStatus.failed };
  const asksForWords = options.find((option) => option.name === 'help' || option.name === 'version');
  if (asksForWords !== undefined) {
    const text = asksForWords.name === 'help' ? helpText(name, version, defaults) : versionText(name, version);
    return { text, status: dropInStatus.kept };
  }
  const last = (wanted: string): string | undefined => options.findLast((option) => option.name === wanted)?.value;
  const timeout = parseTimeout(last('timeout') ?? String(defaults.timeout));
  if (typeof timeout === 'string') return { text: `Error: ${timeout}\n`, status: dropInStatus.failed };
  const kind = last('command') === undefined ? 'rules' : 'command';
  const savefile = last('write');
  return {
    name,
    family: defaults.family,
    kind,
    // What is empty counts as not given, for the file and for the name to save under.
    path: nonEmpty(operands[0]) ?? (kind === 'rules' ? defaults.rules : defaults.command),
    savefile: savefile === undefined ? undefined : (nonEmpty(savefile) ?? defaults.rules),
    timeout,
  };
}

/** A 6 anywhere in the name means IPv6. */
function defaultsOf(name: string): DropInDefaults {
  const family = name.includes('6') ? 'ipv6' : 'ipv4';
  const stem = `/etc/network/${family === 'ipv6' ? 'ip6tables' : 'iptables'}.up`;
  return { family, rules: `${stem}.rules`, command: `${stem}.run`, timeout: 10 };
}

/** Seconds, always decimal; or what is wrong. With 0 the script took the rules back at once, whatever the answer. */
function parseTimeout(text: string): number | string {
  const seconds = /^\+?[0-9]+$/.test(text) ? Number(text) : 0;
  if (seconds < 1) return 'timeout must be a positive number';
  return seconds > longest ? `timeout must be ${longest} (seconds) at most` : seconds;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
