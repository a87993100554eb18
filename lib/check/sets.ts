/** The ipsets that a file names: in the throw-away namespace there are none, so they are made there before the load. */
import type { Family } from '../ruleset/model.ts';
import type { Outside } from '../system/system.ts';
import { kindOf, wordsOf } from './draft.ts';
import type { Unchecked } from './verdict.ts';

/** The sets to make, and the lines for which that was a guess. */
export interface Sets {
  readonly sets: readonly string[];
  readonly unchecked: readonly Unchecked[];
}

/** Whether a file names anything that is no part of iptables: sets, accounting objects, timeout policies. */
export function namesOutside(lines: readonly string[]): boolean {
  return lines.some((line) => option.test(line) || /\s--(?:nfacct-name|timeout)\s/u.test(line));
}

/**
 * A set that is live is made as it is, without members; one that root knows not to be there is not made, so the kernel
 * refuses the line as it would. Where nobody can tell, an empty set of the right family stands in.
 */
export function setsFor(lines: readonly string[], family: Family, { sets, makers }: Outside): Sets {
  const wanted = new Map<string, string>();
  const unchecked: Unchecked[] = [];
  for (const [index, text] of lines.entries()) {
    for (const { name, dimensions } of setsIn(text)) {
      const live = sets?.get(name);
      if (live !== undefined) wanted.set(name, live);
      if (sets !== undefined || !makers.includes('ipset')) continue;
      if (!wanted.has(name))
        wanted.set(name, `create ${name} ${types[dimensions] ?? widest} family ${families[family]}`);
      unchecked.push({ line: index + 1, reason: unseen(name) });
    }
  }
  return { sets: [...wanted.values()], unchecked };
}

/** The names of the sets of a rule line, with the number of dimensions that the rule looks at. */
export function setsIn(text: string): readonly { readonly name: string; readonly dimensions: number }[] {
  if (!option.test(text) || kindOf(text) !== 'rule') return [];
  const words = wordsOf(text).map((word) => word.text);
  return words.flatMap((word, index) => {
    const name = words[index + 1];
    if (!word.startsWith('--') || !option.test(` ${word} `) || name === undefined) return [];
    return [{ name, dimensions: (words[index + 2] ?? '').split(',').length }];
  });
}

/** `--set` is what `--match-set` was called first; libxt_set.c still has it. */
const option = /\s--(?:match-set|set|add-set|del-set|map-set)\s/u;

const types: Readonly<Record<number, string>> = { 1: 'hash:ip', 2: 'hash:ip,port' };
const widest = 'hash:ip,port,ip';
const families: Readonly<Record<Family, string>> = { ipv4: 'inet', ipv6: 'inet6' };

function unseen(name: string): string {
  return `needs root, who alone can see whether there is an ipset "${name}"; an empty one stood in for it`;
}
