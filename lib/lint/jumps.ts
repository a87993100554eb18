/** The jumps and gotos between the chains of a section, and where they lead. */
import type { Rule } from '../ruleset/model.ts';
import { remembered } from './remembered.ts';
import { addsRule, type Survey } from './survey.ts';

/** All jumps that lead to chains of the section, by number in the order of the file. Chains are numbered as in the survey. */
export interface Jumps {
  /** By jump: its rule's place among the rules of the table. */
  readonly rules: readonly number[];
  /** By jump: the chain that its rule is in. */
  readonly from: readonly number[];
  /** By jump: the chain that it leads to. */
  readonly to: readonly number[];
  /** The jumps of chain N, in order, are those at `first[N]` to `first[N + 1]` of `order`. */
  readonly first: Int32Array;
  readonly order: Int32Array;
}

/** The jumps of a section. */
export function jumpsOf(survey: Survey): Jumps {
  return remembered(known, survey, find);
}

const known = new WeakMap<Survey, Jumps>();

function find(survey: Survey): Jumps {
  const { chains, targets, declarations, builtin, table } = survey;
  const rules: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    const target = targets[index] ?? -1;
    if (chain < 0 || target < 0 || (target >= builtin && declarations[target] === undefined)) return;
    if (!addsRule(rule)) return;
    rules.push(index);
    from.push(chain);
    to.push(target);
  });
  return { rules, from, to, ...grouped(from, survey.names.length) };
}

/** Sorts places by the number that stands there, those of one number in their order. */
export function grouped(
  numbers: readonly number[] | Int32Array,
  count: number,
): { readonly first: Int32Array; readonly order: Int32Array } {
  const first = new Int32Array(count + 1);
  numbers.forEach((number) => {
    if (number >= 0) first[number + 1] = (first[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < count; number += 1) {
    first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  }
  const next = first.slice();
  const order = new Int32Array(first[count] ?? 0);
  numbers.forEach((number, at) => {
    if (number < 0) return;
    const place = next[number] ?? 0;
    order[place] = at;
    next[number] = place + 1;
  });
  return { first, order };
}

/** By chain: the jump with which a packet first comes to it from one of `roots`, or `unreached`. */
export function reachedFrom(roots: readonly number[], { to, first, order }: Jumps): Int32Array {
  const by = new Int32Array(first.length - 1).fill(unreached);
  const queue = [...roots];
  const walked = new Uint8Array(by.length);
  for (const chain of roots) walked[chain] = 1;
  // What is put into the list while it is walked is walked, too.
  for (const chain of queue) {
    for (let at = first[chain] ?? 0; at < (first[chain + 1] ?? 0); at += 1) {
      const jump = order[at] ?? 0;
      const next = to[jump] ?? 0;
      if (by[next] === unreached) by[next] = jump;
      if (walked[next] === 1) continue;
      walked[next] = 1;
      queue.push(next);
    }
  }
  return by;
}

/** The mark of a chain that no jump leads to; the roots are marked so, too, unless a jump leads back to them. */
export const unreached = -1;

/** The rule of a jump. */
export function ruleOf({ table }: Survey, { rules }: Jumps, jump: number): Rule | undefined {
  return table.rules[rules[jump] ?? -1];
}
