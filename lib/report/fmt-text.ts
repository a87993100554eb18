/** What `fmt` says beside the rules: the names that it left as they were written. */
import type { Lookup, Ruleset } from '../ruleset/model.ts';
import { visible } from './lint-visible.ts';

/** How many names are shown one by one. */
const most = 10;

/** One line for each name that only the host could resolve; nothing when there are none. */
export function lookupNotes(path: string, { tables }: Ruleset): string {
  const lookups = tables
    .flatMap(({ rules }) => rules.filter((rule) => rule.hasLookups))
    .flatMap((rule) => rule.lookups);
  const more = lookups.length - most;
  return [
    ...lookups.slice(0, most).map((lookup) => describe(path, lookup)),
    ...(more > 0 ? [`${visible(path)}: and ${more} more such ${more === 1 ? 'name' : 'names'}\n`] : []),
  ].join('');
}

/** Why a file is not written: what stands in `line` would be another rule, or none, once it is read again. */
export function misreadNote(path: string, line: number): string {
  const place = `${visible(path)}:${line}`;
  return `${place}: error: iptables-save prints this in a way that does not load as the same rules again; the file is not written\n`;
}

function describe(path: string, { token, what }: Lookup): string {
  const place = `${visible(path)}:${token.line}:${token.column}`;
  return `${place}: note: the ${what} "${visible(token.text)}" is left as written; iptables-save prints a number\n`;
}
