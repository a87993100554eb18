/** From the live rules and the wanted text to a plan that was proven in a rehearsal, before anything is touched. */
import { byteText } from '../ruleset/bytes.ts';
import type { Family } from '../ruleset/model.ts';
import { parse } from '../ruleset/parse.ts';
import type { Backend, System } from '../system/system.ts';
import { readLive } from './live.ts';
import type { Refusal } from './outcome.ts';
import { makePlan, type Prepared, restoreLimitFor } from './plan.ts';
import { rehearse } from './rehearse.ts';
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

/** Plans, and proves the plan in a rehearsal. Reads only. Throws Failures for missing programs and namespaces. */
export async function prepare(system: System, wanted: Wanted): Promise<Prepared | { readonly refusal: Refusal }> {
  const { path, bytes, timeout } = wanted;
  const tools = await system.firewall.tools(wanted.family, wanted.backend);
  const live = await readLive(system, tools);
  if (live.kind === 'doubtful') return { refusal: notRestorable(`${tools.save}: ${live.reason}`) };
  const text = byteText(bytes);
  const tables = tablesOf(parse(text, tools).ruleset);
  const undo = undoText(live.ruleset, tables);
  const part = { tools, before: live.text, wanted: text, undo, tables };
  const rehearsal = await rehearse(system, part, restoreLimitFor(timeout));
  if (rehearsal.kind === 'not-accepted') return { refusal: rehearsal };
  if (rehearsal.kind === 'not-restorable') return { refusal: notRestorable(rehearsal.reason) };
  return makePlan({ path, timeout, tools, live, text, tables, undo, rehearsed: rehearsal.wanted });
}

function notRestorable(reason: string): Refusal {
  return { kind: 'not-restorable', reason };
}
