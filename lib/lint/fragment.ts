/**
 * Tells a whole ruleset from a piece that is loaded with `iptables-restore --noflush` into chains that exist already, as
 * ufw's before.rules and Docker snippets are. What such a piece leaves out is somewhere else.
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Ruleset, Table } from '../ruleset/model.ts';
import { declaredChains } from './chains.ts';
import type { Subject } from './check.ts';
import { isManaged } from './managed.ts';
import { remembered } from './remembered.ts';

const builtinNames = new Set(Object.values(builtinChains).flat());

/** Whether the section only adds to what is loaded already; never so when the file is known to be loaded with a flush. */
export function isFragment({ ruleset, loading }: Subject, table: Table): boolean {
  if (loading !== 'unknown') return loading === 'noflush';
  return remembered(fragments, table, () => addsOnly(table)) || remembered(files, ruleset, isLoadedWithoutFlush);
}

/** What every check of a section asks is found out once. */
const fragments = new WeakMap<Table, boolean>();
const files = new WeakMap<Ruleset, boolean>();

/** Said by a comment of the file, or seen by the chains of ufw, whose files are all loaded that way. */
function isLoadedWithoutFlush(ruleset: Ruleset): boolean {
  return (
    ruleset.lines.some(({ kind, text }) => kind === 'comment' && saysNoflush(text)) ||
    ruleset.tables.some((table) => addsOnly(table) && [...declaredChains(table).keys()].some(isOfUfw))
  );
}

function saysNoflush(comment: string): boolean {
  return (
    /tables(?:-nft|-legacy)?-restore\b.*\s(?:-n|--noflush)\b/u.test(comment) &&
    !/\b(?:not?|never|without|don't)\b/iu.test(comment)
  );
}

/** The section names no built-in chain at all, but makes chains of its own, or fills those of a running program. */
function addsOnly(table: Table): boolean {
  if (table.chains.some(({ name }) => builtinNames.has(name.text))) return false;
  const declared = [...declaredChains(table).keys()];
  const filled = [...new Set(table.rules.map(({ chainName }) => chainName))].filter((name) => name !== undefined);
  if ([...declared, ...filled].some((name) => builtinNames.has(name))) return false;
  return declared.length > 0 || (filled.length > 0 && filled.every(isManaged));
}

function isOfUfw(chain: string): boolean {
  return /^ufw6?-/u.test(chain);
}
