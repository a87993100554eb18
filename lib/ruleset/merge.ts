/**
 * How tcp and udp matches are printed. The nft backend keeps none of its own: it compares ports and flags, and iptables-save
 * makes one match of all those comparisons, the later ones written over the earlier (iptables 1.8.9, iptables/nft-shared.c
 * nft_parse_transport; only `--tcp-option`, and a match that says nothing, stay matches). Legacy prints each as it is.
 */
import type { Extension, Setting } from './extensions/extension.ts';
import type { Backend } from './model.ts';

/** A match whose options are in normal form. */
export interface SettledMatch {
  readonly name: string;
  readonly extension: Extension | undefined;
  readonly settings: readonly Setting[];
}

/** The matches as iptables-save prints them; all comparisons of tcp, and those of udp, where the first of them stood. */
export function mergeMatches(matches: readonly SettledMatch[], backend: Backend): readonly SettledMatch[] {
  const result: SettledMatch[] = [];
  const places = new Map<string, number>();
  for (const match of matches) {
    if (backend === 'legacy' || !isCompared(match)) {
      result.push(asSaved(match));
      continue;
    }
    const place = places.get(match.name) ?? result.length;
    const settings = match.settings.reduce(compare, result[place]?.settings ?? []);
    if (settings.length === 0) continue;
    places.set(match.name, place);
    result[place] = { ...match, settings: inOrder(settings, match.extension) };
  }
  return result;
}

const compared = ['sport', 'dport', 'tcp-flags'];

/** Whether nft turns the match into comparisons. */
function isCompared({ name, settings }: SettledMatch): boolean {
  return (
    (name === 'tcp' || name === 'udp') && settings.length > 0 && settings.every((each) => compared.includes(each.name))
  );
}

/** What compares nothing is not printed, even after `!` (libxt_tcp.c tcp_save, libxt_udp.c udp_save). */
function asSaved(match: SettledMatch): SettledMatch {
  if (match.name !== 'tcp' && match.name !== 'udp') return match;
  const settings = match.settings.filter((each) =>
    each.name === 'tcp-flags' ? each.negated || each.values[0] !== 'NONE' : each.values[0] !== '0:65535',
  );
  return settings.length === match.settings.length ? match : { ...match, settings };
}

/** Writes a comparison over those before it. */
function compare(settings: readonly Setting[], given: Setting): readonly Setting[] {
  const kept = settings.find(({ name }) => name === given.name);
  const written = given.name === 'tcp-flags' ? compareFlags(kept, given) : comparePorts(kept, given);
  return written === undefined ? settings : [...settings.filter((each) => each !== kept), written];
}

function compareFlags(kept: Setting | undefined, given: Setting): Setting | undefined {
  return given.values[0] === 'NONE' ? undefined : { ...given, negated: stays(kept, given) };
}

/** A `!` is never taken back. */
function stays(kept: Setting | undefined, given: Setting): boolean {
  return given.negated || kept?.negated === true;
}

const most = 65535;

/** Of a range that begins with port 0 nft looks at the other end only, and turns it around instead of keeping a `!`. */
function comparePorts(kept: Setting | undefined, given: Setting): Setting | undefined {
  const ends = endsOf(given);
  if (ends === undefined) return { ...given, negated: stays(kept, given) };
  const { low, high } = ends;
  if (low === 0 && high === most) return undefined;
  if (low === high || low !== 0) return { ...given, negated: stays(kept, given) };
  const before = (kept === undefined ? undefined : endsOf(kept)) ?? { low: 0, high: most };
  const after = given.negated ? { ...before, low: high + 1 } : { ...before, high };
  const range = after.low === after.high ? String(after.low) : `${after.low}:${after.high}`;
  return { name: given.name, negated: kept?.negated === true, values: [range] };
}

/** Undefined for ports by names that only the host can resolve. */
function endsOf({ values }: Setting): { readonly low: number; readonly high: number } | undefined {
  const [, low, high = low] = /^(\d+)(?::(\d+))?$/u.exec(values[0] ?? '') ?? [];
  return low === undefined ? undefined : { low: Number(low), high: Number(high) };
}

function inOrder(settings: readonly Setting[], extension: Extension | undefined): readonly Setting[] {
  const order = extension?.options.map((row) => row.name) ?? [];
  return settings.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
