/** The plan of one apply, with its undo, made from the live rules, the wanted text and its rehearsal. Pure. */
import { diff } from '../diff/diff.ts';
import type { Ruleset } from '../ruleset/model.ts';
import type { Tools } from '../system/system.ts';
import { rulesIn } from './rules-in.ts';
import { type Plan, rulesFile } from './transaction.ts';

/** Everything a plan is made from. Texts are bytes in strings. */
export interface PlanInput {
  readonly path: string;
  readonly timeout: number;
  readonly tools: Tools;
  readonly live: { readonly text: string; readonly ruleset: Ruleset };
  readonly text: string;
  readonly tables: readonly string[];
  readonly undo: string;
  /** What iptables-save printed after the text was loaded in the throw-away namespace. */
  readonly rehearsed: string;
}

/** A plan, with the texts that go on file beside it: file name and content. */
export interface Prepared {
  readonly plan: Plan;
  readonly tools: readonly Tools[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Seconds that one load may take: 30, or the timeout if that is more. */
export function restoreLimitFor(timeout: number): number {
  return Math.max(30, timeout);
}

/** Makes the plan. */
export function makePlan({ path, timeout, tools, live, text, tables, undo, rehearsed }: PlanInput): Prepared {
  const { family } = tools;
  const changes = [{ family, changes: diff(rulesIn(tools, live.text), rulesIn(tools, rehearsed), { tables }) }];
  const families = [{ family, tools, tables }];
  return {
    plan: { version: 1, path, timeout, restoreLimit: restoreLimitFor(timeout), families, changes },
    tools: [tools],
    files: [
      { name: rulesFile('new', family), text },
      { name: rulesFile('undo', family), text: undo },
      { name: rulesFile('before', family), text: live.text },
      { name: rulesFile('wanted', family), text: rehearsed },
    ],
  };
}
