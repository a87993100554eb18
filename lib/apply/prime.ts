/**
 * The lockout that nobody predicts. Connection tracking begins when the first rule asks for it; connections that are older
 * are then in no table. A rule for ESTABLISHED does not know them, and where only such rules let packets in, they are dead for
 * good: measured with a real sshd for ten minutes, 14 retransmissions. So tracking is switched on a moment earlier, by a rule
 * that does nothing, and what is sent in that moment makes connections known. Pure.
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Ruleset } from '../ruleset/model.ts';
import { undoText } from './undo.ts';

/** Matches that a packet of an unknown connection does not meet. */
const stateMatches: readonly string[] = ['conntrack', 'state'];

/** All that needs connection tracking, and so has switched it on. */
const trackers: ReadonlySet<string> = new Set([
  ...stateMatches,
  ...['connbytes', 'connlabel', 'connlimit', 'connmark', 'helper'],
  ...['CONNMARK', 'CONNSECMARK', 'CT', 'DNAT', 'MASQUERADE', 'NETMAP', 'NOTRACK', 'REDIRECT', 'SNAT', 'SYNPROXY'],
]);

/** Seconds for connections to become known: a line that is printed goes to the client, and its answer comes back. */
export const primeTime = 1.5;

/**
 * The text that switches connection tracking on, to be loaded on top of the live rules (--noflush), in one of `tables`;
 * undefined where the new rules do not ask for states, or live rules of the family have switched it on already.
 */
export function primeText(live: Ruleset, wanted: Ruleset, tables: readonly string[]): string | undefined {
  if (!uses(wanted, (name) => stateMatches.includes(name)) || uses(live, (name) => trackers.has(name)))
    return undefined;
  // Tracking is for all of the family, wherever the rule stands. Not in raw, which comes before it.
  const table = tables.find((name) => name !== 'raw' && builtinChains[name] !== undefined);
  const chain = table === undefined ? undefined : builtinChains[table]?.[0];
  if (table === undefined || chain === undefined) return undefined;
  return `*${table}\n-A ${chain} -m conntrack --ctstate INVALID\nCOMMIT\n`;
}

/** The text that takes the rule of such a text away again, also to be loaded on top. */
export function unprimeText(prime: string): string {
  return prime.replace(/^-A /m, '-D ');
}

/** What the table of such a text holds once it is loaded: its rule behind those that were there. */
export function primedTable(before: Ruleset, prime: string): string {
  const [, table = '', rule = ''] = /^\*(\w+)\n(-A .*\n)/.exec(prime) ?? [];
  return undoText(before, [table]).replace(/COMMIT\n$/, `${rule}COMMIT\n`);
}

function uses({ tables }: Ruleset, wanted: (name: string) => boolean): boolean {
  return tables.some(({ rules }) =>
    rules.some(
      ({ pattern: { matches, target } }) =>
        matches.some(({ name }) => wanted(name)) || (target !== undefined && wanted(target.name)),
    ),
  );
}
