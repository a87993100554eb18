/** Rules of a list that makes each when it is asked for, all at once: by their places, as diff asks for them. */
import type { CanonicalRule, RuleList } from '../../lib/ruleset/canonical.ts';

/** All rules of the list, in order. A place without a rule is left out, so that it is missed. */
export function rulesIn(rules: RuleList): readonly CanonicalRule[] {
  return Array.from({ length: rules.length }, (_, index) => rules.at(index) ?? []).flat();
}
