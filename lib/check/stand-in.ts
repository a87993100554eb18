/**
 * Words of a rule that mean something only outside the throw-away namespace, and what stands in for them there, so that the
 * rest of the line is still checked.
 */
import type { Family } from '../ruleset/model.ts';
import { isHostName } from '../ruleset/host-name.ts';
import { kindOf, wordsOf } from './draft.ts';

/** A kind of word that is replaced. */
export interface StandIn {
  /** The option before the word, in any spelling that iptables takes. */
  readonly option: RegExp;
  /** The word somewhere before it, where the option alone does not tell. */
  readonly after?: string;
  /** The word that stands in for it; undefined when the word may stay. */
  readonly replace: (word: string, family: Family) => string | undefined;
}

/** A user or group of `-m owner`: any other id than 0 is refused in a user namespace that has but one. */
export const identity: StandIn = {
  option: /^--[ug](?:i(?:d(?:-(?:o(?:w(?:n(?:er?)?)?)?)?)?)?)?$/u,
  replace: (word) => (word === '0' ? undefined : '0'),
};

/** A host name in `-s` or `-d`: there is no network in there to resolve it by. The mask stays. */
export const hostName: StandIn = {
  option: /^(?:-[sd]|--(?:src|dst|source|destination))$/u,
  replace: (words, family) => {
    const replaced = words.split(',').map((word) => {
      const [host = '', ...mask] = word.split('/');
      return isHostName(host) ? [documentation[family], ...mask].join('/') : word;
    });
    return replaced.join(',') === words ? undefined : replaced.join(',');
  },
};

/** Addresses for documentation (RFC 5737, RFC 3849). */
const documentation: Readonly<Record<Family, string>> = { ipv4: '192.0.2.1', ipv6: '2001:db8::1' };

/**
 * The label of an IDLETIMER: timers are found by label in all namespaces alike (xt_IDLETIMER.c), so that a rule in the
 * sandbox would wind up the live timer of that name. A label that is too long stays, and is refused.
 */
export const timerLabel: StandIn = {
  option: /^--la(?:b(?:el?)?)?$/u,
  after: 'IDLETIMER',
  replace: (word) => (word.length > maximumLabel ? undefined : `sa.${word.slice(0, maximumLabel - prefix)}`),
};

const maximumLabel = 27;
const prefix = 'sa.'.length;

/** The line with the stand-ins, and the words they stand for; undefined when there is nothing to replace. */
export function standIn(
  line: string,
  { option, after, replace }: StandIn,
  family: Family,
): { readonly line: string; readonly words: readonly string[] } | undefined {
  if (kindOf(line) !== 'rule' || !line.includes(after ?? '')) return undefined;
  const tokens = wordsOf(line);
  const from = after === undefined ? 0 : tokens.findIndex(({ text }) => text === after);
  const replaced: string[] = [];
  let result = line;
  // From the right, so that the places of the words before stay what they are.
  for (let index = tokens.length - 1; index > from && from !== -1; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const [, glued = '', value = token.text] = /^(--[^=]+=)(.*)$/u.exec(token.text) ?? [];
    const before = glued === '' ? (tokens[index - 1]?.text ?? '') : glued.slice(0, -1);
    const word = option.test(before) ? replace(value, family) : undefined;
    if (word === undefined) continue;
    result = result.slice(0, token.column - 1) + glued + word + result.slice(token.endColumn - 1);
    replaced.unshift(value);
  }
  return replaced.length === 0 ? undefined : { line: result, words: replaced };
}
