/** The plan of one apply, with its undo, made from the live rules, the wanted text and its rehearsal. Pure. */
import { diff } from '../diff/diff.ts';
import type { Tools } from '../system/system.ts';
import { rulesIn } from './rules-in.ts';
import type { WithOthers } from './with-others.ts';
import { type Part, type Plan, type RulesKind, rulesFile } from './transaction.ts';

/** What a part of a plan is made from. Texts are bytes in strings; what there is none of is undefined. */
export interface PartInput {
  readonly part: Part;
  /** What becomes of other programs; undefined where a program changes the rules. */
  readonly others?: WithOthers;
  readonly texts: Readonly<Record<'before' | 'undo', string>> & {
    /** What is loaded, and what iptables-save printed after it was loaded in the throw-away namespace; none with a command. */
    readonly new?: string;
    readonly prime?: string | undefined;
    readonly wanted?: string;
  };
}

/** A plan, with the texts that go on file beside it: file name and content. */
export interface Prepared {
  readonly plan: Plan;
  readonly tools: readonly Tools[];
  readonly others: readonly WithOthers[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Seconds that one load may take: 30, or the timeout if that is more. */
export function restoreLimitFor(timeout: number): number {
  return Math.max(30, timeout);
}

/** Makes the plan. */
export function makePlan(
  what: Pick<Plan, 'path' | 'timeout' | 'requireProof' | 'command'>,
  inputs: readonly PartInput[],
): Prepared {
  const changes = inputs.flatMap(({ part: { family, tools, tables }, texts: { before, wanted } }) =>
    wanted === undefined ? [] : [{ family, changes: diff(rulesIn(tools, before), rulesIn(tools, wanted), { tables }) }],
  );
  const parts = inputs.map(({ part }) => part);
  const kinds: readonly (RulesKind & keyof PartInput['texts'])[] = ['prime', 'new', 'undo', 'before', 'wanted'];
  return {
    plan: { version: 1, ...what, restoreLimit: restoreLimitFor(what.timeout), parts, changes },
    tools: parts.map(({ tools }) => tools),
    others: inputs.flatMap(({ others }) => (others ? [others] : [])),
    files: inputs.flatMap(({ part, texts }) =>
      kinds.flatMap((kind) => {
        const text = texts[kind];
        return text === undefined ? [] : [{ name: rulesFile(kind, part), text }];
      }),
    ),
  };
}
