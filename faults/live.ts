/** What rules are in force, told in a word. Pure. */

/** The rules that a row knows, as `plain` prints them. */
export interface Known {
  readonly old: string;
  readonly wanted: string;
  /** Those of the transaction after it. */
  readonly next: string;
}

/** Which of them are live. `part` holds nothing but lines of the new rules; `other` is anything else. */
export type Live = 'old' | 'new' | 'next' | 'part' | 'other';

/** Tells them apart, to the letter, over all tables. */
export function liveOf(rules: string, { old, wanted, next }: Known): Live {
  if (rules === old) return 'old';
  if (rules === wanted) return 'new';
  if (rules === next) return 'next';
  const lines = wanted.split('\n');
  return rules.split('\n').every((line) => lines.includes(line)) ? 'part' : 'other';
}

/** The same for people: what is live, table by table where they differ, and what becomes of a packet that no rule knows. */
export function wordsOf(rules: string, known: Known): string {
  const policy = /^:INPUT (\S+)/m.exec(tablesOf(rules).get('filter') ?? '')?.[1] ?? 'ACCEPT';
  return `${sides(rules, known)}${rules === '' ? ' (none)' : `, INPUT ${policy}`}`;
}

function sides(rules: string, known: Known): string {
  const live = liveOf(rules, known);
  if (live !== 'part' && live !== 'other') return live === 'new' ? 'NEW' : live;
  const [now, old, wanted] = [rules, known.old, known.wanted].map(tablesOf);
  const names = [...new Set([now, old, wanted].flatMap((tables) => [...(tables?.keys() ?? [])]))];
  const changed = names.filter((name) => now?.get(name) !== old?.get(name));
  const isNew = changed.filter((name) => now?.get(name) === wanted?.get(name));
  const isNeither = changed.filter((name) => !isNew.includes(name));
  const parts = [
    ...(isNew.length > 0 ? [`NEW ${isNew.join(' ')}`] : []),
    ...(isNeither.length > 0 ? [`STRANGE ${isNeither.join(' ')}`] : []),
  ];
  return `${parts.join(', ')}, rest old`;
}

function tablesOf(rules: string): ReadonlyMap<string, string> {
  return new Map(rules.split(/(?<=^COMMIT)\n/m).map((table) => [/^\*(\S+)/.exec(table)?.[1] ?? '', table.trim()]));
}
