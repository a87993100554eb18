/** The rules that a save printed, in normal form. Pure. */
import { canonical, type CanonicalRuleset } from '../ruleset/canonical.ts';
import type { Dialect } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';

/** The normal form of what iptables-save, or ip6tables-save, printed. */
export function rulesIn(dialect: Dialect, saved: string): CanonicalRuleset {
  return canonical(parse(saved, dialect).ruleset);
}
