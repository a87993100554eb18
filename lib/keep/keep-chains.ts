/**
 * `--keep-chains`: puts live chains into the wanted rules, with the jumps that lead to them, so that a load does not take them
 * from the programs that made them. Pure.
 */
import { canonical } from '../ruleset/canonical.ts';
import type { Dialect, Ruleset } from '../ruleset/model.ts';
import { type Owner, ownersOfChains } from '../ruleset/owners.ts';
import { parse } from '../ruleset/parse.ts';
import { addChains, sectionsOf } from './add-chains.ts';
import { type Carried, type ChainRule, carryRules } from './carry-rules.ts';
import { type ChosenChain, chosenChains } from './chosen-chains.ts';
import { globPattern } from './glob.ts';
import { editLines, linesOf, linesText } from './line-edits.ts';
import { type LiveChain, liveChains } from './live-chains.ts';

/** A live chain that the text now has. */
export interface KeptChain {
  readonly table: string;
  readonly chain: string;
  /** The chain that leads to it, where no glob matches it. */
  readonly neededBy?: string;
}

/** The wanted text with the kept chains. */
export interface Keeping {
  /** Bytes in a string, as the wanted text. */
  readonly text: string;
  readonly kept: readonly KeptChain[];
  /** The jumps and other rules that were put into chains that are not kept. */
  readonly carried: readonly ChainRule[];
  /** Those for which there is no place, since the wanted rules do not have the chain. */
  readonly lost: readonly ChainRule[];
  /** The globs that match no live user chain, in whatever table. */
  readonly unmatched: readonly string[];
  /** By line of `text`, from 0: the number (from 1) of the same line in the wanted text; undefined for one that was put in. */
  readonly sources: readonly (number | undefined)[];
}

/**
 * Puts every live user chain that one of `globs` matches into each table that the wanted text names (of a table named twice,
 * into the last section, which replaces the others; a section without COMMIT stays as it is, since it is refused). The text is
 * changed no further: where nothing is kept it is the same to the last byte, and keeping again from the result changes nothing.
 *
 * A kept chain has exactly its live rules: whatever lines the wanted text has for it are left out, since they are older.
 * Declarations go before the first rule, the rules before COMMIT, both without counters: a load sets all to zero. A chain to
 * which a kept one leads is carried as well, unless the wanted text makes one of that name, which then stands.
 *
 * The jumps go where jump-place.ts says; one that the wanted chain has in the same normal form stays where the file has it, and
 * is not doubled. Lines of the file that lead to a kept chain in another form stay, too. What a program puts beside its jumps
 * (owners.ts, e.g. Docker's MASQUERADE, without which containers reach nothing) is carried like them, in all tables that the
 * text names, when one of its chains is matched.
 *
 * `globs` (glob.ts) are byte texts, like the names. That the result loads is for the rehearsal to show: it may ask for a set
 * that is gone, or close a circle of jumps.
 */
export function keepChains(live: Ruleset, text: string, dialect: Dialect, globs: readonly string[]): Keeping {
  const chains = liveChains(live);
  const patterns = globs.map(globPattern);
  const users = [...chains.values()].flat().filter(({ builtin }) => !builtin);
  const unmatched = globs.filter((_, index) => !users.some(({ name }) => patterns[index]?.test(name) === true));
  const wanted = parse(text, dialect).ruleset;
  const chosen = choose(chains, wanted, patterns);
  const withChains = addChains(linesOf(text), wanted, chosen);
  const found = carry(live, chains, parse(linesText(withChains), dialect).ruleset, { chosen, patterns });
  const lines = editLines(
    withChains,
    found.flatMap(({ insertions }) => insertions),
  );
  return {
    text: linesText(lines),
    kept: [...chosen].flatMap(([table, carried]) => carried.map((each) => keptChain(table, each))),
    carried: found.flatMap(({ rules }) => rules),
    lost: found.flatMap(({ lost }) => lost),
    unmatched,
    sources: lines.map(({ source }) => source),
  };
}

/** The chains to carry, by table. */
type Chosen = ReadonlyMap<string, readonly ChosenChain[]>;

function choose(
  chains: ReadonlyMap<string, readonly LiveChain[]>,
  wanted: Ruleset,
  patterns: readonly RegExp[],
): Chosen {
  const normal = canonical(wanted);
  return new Map(
    sectionsOf(wanted).map(({ name }) => {
      const inWanted = new Set(normal.get(name)?.chains.map((chain) => chain.name));
      return [name, chosenChains(chains.get(name) ?? [], inWanted, patterns)];
    }),
  );
}

function keptChain(table: string, { chain: { name }, neededBy }: ChosenChain): KeptChain {
  return { table, chain: name, ...(neededBy === undefined ? {} : { neededBy }) };
}

function carry(
  live: Ruleset,
  chains: ReadonlyMap<string, readonly LiveChain[]>,
  wanted: Ruleset,
  { chosen, patterns }: { readonly chosen: Chosen; readonly patterns: readonly RegExp[] },
): readonly Carried[] {
  const programs = programsOf(chains, patterns);
  const normal = canonical(wanted);
  return sectionsOf(wanted).flatMap((table) => {
    const carried = chosen.get(table.name) ?? [];
    const before = live.tables.findLast(({ name }) => name === table.name);
    const after = normal.get(table.name);
    if ((carried.length === 0 && programs.size === 0) || before === undefined || after === undefined) return [];
    const kept = carried.filter(({ neededBy }) => neededBy === undefined);
    return carryRules({
      live: { ruleset: live, table: before, chains: chains.get(table.name) ?? [] },
      wanted: { ruleset: wanted, table, normal: after },
      kept: namesOf(kept),
      carried: namesOf(carried),
      programs,
    });
  });
}

/** The programs of which a live chain is matched, in whatever table. */
function programsOf(
  chains: ReadonlyMap<string, readonly LiveChain[]>,
  patterns: readonly RegExp[],
): ReadonlySet<Owner> {
  const owners = [...chains.values()].flatMap((table) => {
    const names = table.filter(({ builtin }) => !builtin).map(({ name }) => name);
    return [...ownersOfChains(names)].filter(([name]) => patterns.some((pattern) => pattern.test(name)));
  });
  return new Set(owners.map(([, owner]) => owner));
}

function namesOf(chosen: readonly ChosenChain[]): ReadonlySet<string> {
  return new Set(chosen.map(({ chain: { name } }) => name));
}
