/** A ruleset as the bench holds it: lines, grouped enough to shuffle and change them. Knows nothing of what a rule says. */

/** One table: its name, its `:CHAIN POLICY [0:0]` lines and its `-A …` lines, in the order of the file. */
export interface Table {
  readonly name: string;
  readonly chains: readonly string[];
  readonly rules: readonly string[];
}

/** The tables of one rules file. */
export type Corpus = readonly Table[];

/** The corpus as iptables-restore reads it. */
export function textOf(corpus: Corpus): string {
  return corpus.map(({ name, chains, rules }) => [`*${name}`, ...chains, ...rules, 'COMMIT', ''].join('\n')).join('');
}

/** How many rules it has: `-A` lines. */
export function ruleCount(corpus: Corpus): number {
  return corpus.reduce((sum, { rules }) => sum + rules.length, 0);
}

/** The built-in chains of a table, with the policy ACCEPT. */
export function builtin(...names: readonly string[]): readonly string[] {
  return names.map((name) => `:${name} ACCEPT [0:0]`);
}

/** User chains as they are declared. */
export function declared(names: readonly string[]): readonly string[] {
  return names.map((name) => `:${name} - [0:0]`);
}
