/** Answers about parts of a ruleset, which never change: several checks ask for the same. */

/** The answer given before, else the one that `find` finds now. */
export function remembered<Subject extends object, Answer>(
  known: WeakMap<Subject, Answer>,
  subject: Subject,
  find: (subject: Subject) => Answer,
): Answer {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found = find(subject);
  known.set(subject, found);
  return found;
}
