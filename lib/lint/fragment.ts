/**
 * Tells a whole ruleset from a piece that is loaded with `iptables-restore --noflush` into chains that exist already, as
 * ufw's before.rules and Docker snippets are. What such a piece leaves out is somewhere else.
 */
import { builtinChains } from '../ruleset/builtin.ts';
import type { Ruleset, Table } from '../ruleset/model.ts';
import type { Subject } from './check.ts';
import { isManaged } from './managed.ts';
import { remembered } from './remembered.ts';
import { declaredNames, type Survey, surveyOf } from './survey.ts';

const builtinNames = new Set(Object.values(builtinChains).flat());

/** Whether the section only adds to what is loaded already; never so when the file is known to be loaded with a flush. */
export function isFragment({ ruleset, loading }: Subject, table: Table): boolean {
  if (loading !== 'unknown') return loading === 'noflush';
  return (
    remembered(fragments, table, () => addsOnly(ruleset, table)) || remembered(files, ruleset, isLoadedWithoutFlush)
  );
}

/** The sections that say all that there is of their table. */
export function wholeSections(subject: Subject): readonly Survey[] {
  const whole = subject.ruleset.tables.filter((table) => !isFragment(subject, table));
  return whole.map((table) => surveyOf(subject.ruleset, table));
}

/** What every check of a section asks is found out once. */
const fragments = new WeakMap<Table, boolean>();
const files = new WeakMap<Ruleset, boolean>();

/** Said by a comment of the file, or seen by the chains of ufw, whose files are all loaded that way. */
function isLoadedWithoutFlush(ruleset: Ruleset): boolean {
  return (
    commentsOf(ruleset.text).some(saysNoflush) ||
    ruleset.tables.some((table) => addsOnly(ruleset, table) && declaredNames(surveyOf(ruleset, table)).some(isOfUfw))
  );
}

/** The lines with a `#` in the first column; found by looking for the rare character, not through all lines. */
function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const end = text.indexOf('\n', at);
    comments.push(text.slice(at, end === -1 ? undefined : end));
  }
  return comments;
}

function saysNoflush(comment: string): boolean {
  return (
    /tables(?:-nft|-legacy)?-restore\b.*\s(?:-n|--noflush)\b/u.test(comment) &&
    !/\b(?:not?|never|without|don't)\b/iu.test(comment)
  );
}

/** The section names no built-in chain at all, but makes chains of its own, or fills those of a running program. */
function addsOnly(ruleset: Ruleset, table: Table): boolean {
  if (table.chains.some(({ name }) => builtinNames.has(name.text))) return false;
  const survey = surveyOf(ruleset, table);
  const declared = declaredNames(survey);
  const filled = [...new Set(survey.chains)].flatMap((number) => survey.names[number] ?? []);
  if ([...declared, ...filled].some((name) => builtinNames.has(name))) return false;
  return declared.length > 0 || (filled.length > 0 && filled.every(isManaged));
}

function isOfUfw(chain: string): boolean {
  return /^ufw6?-/u.test(chain);
}
