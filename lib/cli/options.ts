/** Options that several commands share, and how their values are read. Bad values end in status 2. */
import type { Family } from '../ruleset/model.ts';

/** yargs 18 drops the operand `-`, so it is given this name instead, which means the same to everybody who reads it. */
export const standardInput = '/dev/stdin';

/** `--format`. */
export const formatOption = {
  choices: ['text', 'json'] as const,
  default: 'text' as const,
  describe: 'how to print',
} as const;

/** `--backend`. */
export const backendOption = {
  choices: ['auto', 'nft', 'legacy'] as const,
  default: 'auto' as const,
  describe: 'which iptables is meant; auto follows what iptables is on this host',
} as const;

/** `--skip-foreign`. */
export const skipForeignOption = {
  type: 'boolean',
  default: false,
  describe: 'pass over files of other programs (udev, Snort …) with a note; for files found by a pattern',
} as const;

/** `--netns`. */
export const netnsOption = {
  type: 'string',
  requiresArg: true,
  describe: 'in this network namespace, as ip netns names it',
} as const;

/** `--timeout`, as the window of an apply. */
export const timeoutOption = {
  alias: 't',
  type: 'string',
  default: '60',
  coerce: parseTimeout,
  requiresArg: true,
  describe: 'time to confirm, e.g. 90, 90s, 5m',
} as const;

/** A number of the history. Throws an Error with the sentence for the person. */
export function parseNumber(text: unknown): number {
  if (typeof text === 'string' && /^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new Error(`"${String(text)}" is no number of the history; safeapply history lists them`);
}

/** One text or several, as a list. */
export function asList(given: unknown): readonly string[] {
  return [given].flat().filter((text) => typeof text === 'string');
}

/** The family that `-4` or `-6` says the files are of; undefined where their names and contents have to tell. */
export function forcedFamily(options: {
  readonly ipv4: boolean | undefined;
  readonly ipv6: boolean | undefined;
}): Family | undefined {
  return options.ipv6 === true ? 'ipv6' : options.ipv4 === true ? 'ipv4' : undefined;
}

/** The longest window, in seconds: an hour. */
const longest = 3600;

/** Seconds from `90`, `90s`, `5m` or `1h`; 1 s to 1 h. Throws an Error with the sentence for the person. */
export function parseTimeout(text: unknown): number {
  return parseSeconds(text, 'timeout');
}

/** The same for `--limit`. */
export function parseLimit(text: unknown): number {
  return parseSeconds(text, 'limit');
}

function parseSeconds(text: unknown, option: 'timeout' | 'limit'): number {
  if (typeof text !== 'string') throw new Error(`--${option} is given more than once`);
  const match = /^([0-9]{1,6})([smh]?)$/.exec(text);
  const what = nouns[option];
  if (!match) throw new Error(`"${text}" is no ${what}; give seconds, or 90s, 5m, 1h`);
  const unit = { '': 1, s: 1, m: 60, h: 3600 }[match[2] ?? ''] ?? 1;
  const seconds = Number(match[1]) * unit;
  if (seconds < 1 || seconds > longest) throw new Error(`"${text}" is out of range; the ${what} may be 1 s to 1 h`);
  return seconds;
}

/** "No limit" would say something else. */
const nouns = { timeout: 'timeout', limit: 'time limit' } as const;
