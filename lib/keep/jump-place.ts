/**
 * Where the jumps to kept chains go in a chain of the wanted rules. Pure.
 *
 * The live rules are the only witness of what a jump must stand before and behind, and a wrong place hurts in two ways: a jump
 * too early asks a chain that may drop the operator before the rule that lets him in, and one too late lets in whom the chain
 * would have banned. So what the live rules say comes first; where they say nothing, it counts whether the program itself puts
 * its jumps before all other rules (`leads`: fail2ban, Docker, kube-proxy, libvirt; their chains give back what they do not
 * know) or not (a chain of nobody's may end in DROP, and is asked after the rules of the file).
 *
 * | where it stood in the live chain        | a jump that leads                      | another one                                |
 * |-----------------------------------------|----------------------------------------|--------------------------------------------|
 * | before all rules that are not carried   | first                                  | first                                      |
 * | behind a rule that the wanted chain has | behind the nearest such rule           | there or before the nearest one behind it  |
 * |                                         |                                        | that the wanted chain has (or last, if it  |
 * |                                         |                                        | has none): at the one that was nearer, and |
 * |                                         |                                        | of two as near behind a rule, but last     |
 * | only before rules that it has           | before the nearest one                 | before the nearest one                     |
 * | where it has no rule of the live chain  | first                                  | last                                       |
 *
 * None goes behind a wanted rule that no packet passes, such as a last `-j DROP`, unless it was behind one before; and they
 * keep their order. First is no risk for whoever is in now: he came through these very jumps, with nothing before them.
 */

/** A rule of the live chain. */
export interface PlacedRule {
  /** In normal form. */
  readonly text: string;
  /** Set for a rule that is to be carried. */
  readonly carried?: 'leads' | 'stays';
  /** Whether no packet passes it. */
  readonly ends: boolean;
}

/** A place for rule number `index` (from 0) of the live chain: before rule number `at` of the wanted one, or behind its last. */
export interface Place {
  readonly index: number;
  readonly at: number;
}

/** The places of the carried rules, in the order in which they are to stand. */
export function jumpPlaces(
  live: readonly PlacedRule[],
  wanted: readonly Pick<PlacedRule, 'text' | 'ends'>[],
): readonly Place[] {
  const [end, liveEnd] = [firstEnd(wanted), firstEnd(live)];
  let before = 0;
  return runsIn(live, wanted).flatMap((run) => {
    const place = placeOf(run, wanted.length);
    const at = Math.max(before, run.from <= liveEnd ? Math.min(place, end) : place);
    before = at;
    return Array.from({ length: run.to - run.from }, (_, offset): Place => ({ index: run.from + offset, at }));
  });
}

function firstEnd(rules: readonly Pick<PlacedRule, 'ends'>[]): number {
  const end = rules.findIndex(({ ends }) => ends);
  return end === -1 ? rules.length : end;
}

/** A rule that the wanted chain has, too: how far away in the live chain, and its number in the wanted one. */
interface Neighbour {
  readonly distance: number;
  readonly number: number;
}

/** Carried rules side by side, and of one kind unless they are first: from `from` to before `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** How far away the end of the chain is; 1 where no rule that is not carried stands behind. */
  readonly toEnd: number;
  readonly leads: boolean;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

function runsIn(live: readonly PlacedRule[], wanted: readonly Pick<PlacedRule, 'text'>[]): readonly Run[] {
  const numbers = new Map(wanted.map(({ text }, number): [string, number] => [text, number]).toReversed());
  const numberOf = ({ text, carried }: PlacedRule): number | undefined =>
    carried === undefined ? numbers.get(text) : undefined;
  const before = nearest(live, numberOf);
  const behind = nearest(live.toReversed(), numberOf).toReversed();
  const lastOther = live.findLastIndex(({ carried }) => carried === undefined);
  const runs: Run[] = [];
  for (let from = 0; from < live.length; from += 1) {
    const carried = live[from]?.carried;
    if (carried === undefined) continue;
    let to = from + 1;
    while (from === 0 ? live[to]?.carried !== undefined : live[to]?.carried === carried) to += 1;
    const leads = carried === 'leads';
    runs.push({
      from,
      to,
      toEnd: Math.max(lastOther - to, -1) + 2,
      leads,
      previous: before[from],
      next: behind[to - 1],
    });
    from = to - 1;
  }
  return runs;
}

/** By rule: the nearest one before it that has a number. */
function nearest(
  rules: readonly PlacedRule[],
  numberOf: (rule: PlacedRule) => number | undefined,
): readonly (Neighbour | undefined)[] {
  let last: Neighbour | undefined;
  return rules.map((rule) => {
    const found = last && { number: last.number, distance: last.distance + 1 };
    const number = numberOf(rule);
    last = number === undefined ? found : { number, distance: 0 };
    return found;
  });
}

/** The table above; `last` is the place behind all rules of the wanted chain. */
function placeOf({ from, toEnd, leads, previous, next }: Run, last: number): number {
  if (from === 0) return 0;
  if (previous === undefined) return next?.number ?? (leads ? 0 : last);
  const isNearer = next === undefined ? previous.distance < toEnd : previous.distance <= next.distance;
  return leads || isNearer ? previous.number + 1 : (next?.number ?? last);
}
