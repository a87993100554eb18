/**
 * From the live rules and the wanted text to a Plan with its undo, all of it before anything is touched.
 */
import type { FamilyChanges } from '../diff/change.ts';
import { byteText } from '../ruleset/bytes.ts';
import { diff } from '../diff/diff.ts';
import type { Family } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { Backend, System, Tools } from '../system/system.ts';
import { readLive, rulesIn } from './live.ts';
import type { Refusal } from './outcome.ts';
import { rehearse } from './rehearse.ts';
import { type Plan, rulesFile } from './transaction.ts';
import { tablesOf, undoText } from './undo.ts';

/** What a person asked for. */
export interface Wanted {
  /** The file as the user named it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly family: Family;
  readonly backend: Backend | 'auto';
  /** Seconds. */
  readonly timeout: number;
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

/** Plans, and proves the plan in a rehearsal. Reads only. Throws Failures for missing programs and namespaces. */
export async function prepare(system: System, wanted: Wanted): Promise<Prepared | { readonly refusal: Refusal }> {
  const tools = await system.firewall.tools(wanted.family, wanted.backend);
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return { refusal: notRestorable(`${tools.save}: ${live.reason}`) };
  const text = byteText(wanted.bytes);
  const tables = tablesOf(parse(text).ruleset);
  const undo = undoText(live.ruleset, tables);
  const part = { tools, before: live.text, wanted: text, undo, tables };
  const restoreLimit = restoreLimitFor(wanted.timeout);
  const rehearsal = await rehearse(system, part, restoreLimit);
  if (rehearsal.kind === 'not-accepted') return { refusal: rehearsal };
  if (rehearsal.kind === 'not-restorable') return { refusal: notRestorable(rehearsal.reason) };
  const before = rulesIn(wanted.family, live.text);
  const after = rulesIn(wanted.family, rehearsal.wanted);
  const changes: FamilyChanges[] = [{ family: wanted.family, changes: diff(before, after, { tables }) }];
  const families = [{ family: wanted.family, tools, tables }];
  const name = (kind: 'new' | 'undo' | 'before' | 'wanted') => rulesFile(kind, wanted.family);
  return {
    plan: { version: 1, path: wanted.path, timeout: wanted.timeout, restoreLimit, families, changes },
    tools: [tools],
    files: [
      { name: name('new'), text },
      { name: name('undo'), text: undo },
      { name: name('before'), text: live.text },
      { name: name('wanted'), text: rehearsal.wanted },
    ],
  };
}

function notRestorable(reason: string): Refusal {
  return { kind: 'not-restorable', reason };
}
