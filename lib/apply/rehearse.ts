/**
 * The dress rehearsal, in a throw-away network namespace: the snapshot, the new rules on top of it, then the undo on top
 * of those, saved after each. It answers three questions before anything is touched: can the snapshot be restored, what
 * will the live rules look like afterwards, and does the undo bring the old ones back.
 */
import { canonical, type CanonicalRuleset } from '../ruleset/canonical.ts';
import { sameRules } from '../ruleset/same-rules.ts';
import type { RestoreResult, SaveOutput, System, Tools } from '../system/system.ts';
import { rulesIn } from './rules-in.ts';
import { judgeSave } from './snapshot.ts';

/** What the rehearsal found. `not-accepted` is the file's fault; `not-restorable` means that nothing may be risked. */
export type Rehearsal =
  | { readonly kind: 'fine'; /** What iptables-save will print. */ readonly wanted: string }
  | { readonly kind: 'not-accepted'; readonly stderr: string; readonly timedOut: boolean }
  | { readonly kind: 'not-restorable'; readonly reason: string };

/** The texts of one rehearsal; `tables` are those that may be changed. */
export interface Rehearsed {
  readonly tools: Tools;
  readonly before: string;
  readonly wanted: string;
  readonly undo: string;
  readonly tables: readonly string[];
}

/** Rehearses one family. Throws a `scratch` Failure where there is no such namespace; never touches the live rules. */
export async function rehearse(system: System, part: Rehearsed, limit: number): Promise<Rehearsal> {
  const steps = [
    { text: part.before, counters: true },
    { text: part.wanted, counters: false },
    { text: part.undo, counters: true },
  ];
  const [first, second, third] = await system.firewall.rehearse({ tools: part.tools, steps, limit });
  const before = rulesIn(part.tools, part.before);

  if (first?.restore.exitCode !== 0)
    return notRestorable(`the live rules cannot be loaded again: ${say(first?.restore)}`);
  const again = rulesAfter(part.tools, first.saved);
  if (!again || !sameRules(before, again)) return notRestorable('the live rules come out different when loaded again');

  if (second?.restore.exitCode !== 0) {
    const timedOut = second?.restore.exitCode === undefined;
    return { kind: 'not-accepted', stderr: second?.restore.stderr ?? '', timedOut };
  }
  if (second.saved === undefined) return notRestorable('the new rules could not be read back');
  const judged = judgeSave(second.saved, new Map(), part.tools);
  if (judged.kind === 'doubtful') return notRestorable(`the new rules cannot be read back: ${judged.reason}`);

  if (third?.restore.exitCode !== 0) return notRestorable(`the undo cannot be loaded: ${say(third?.restore)}`);
  const undone = rulesAfter(part.tools, third.saved);
  if (!undone || !sameRules(before, undone)) return notRestorable('the undo does not bring the live rules back');
  return { kind: 'fine', wanted: judged.text };
}

/** Whether the snapshot can be loaded again, and the undo on top of it changes nothing: all that can be known of a command. */
export async function proveUndo(
  system: System,
  part: Omit<Rehearsed, 'wanted'>,
  limit: number,
): Promise<Exclude<Rehearsal, { readonly kind: 'not-accepted' }>> {
  const { tools, before, undo } = part;
  const steps = [
    { text: before, counters: true },
    { text: undo, counters: true },
  ];
  const [first, second] = await system.firewall.rehearse({ tools, steps, limit });
  const wanted = rulesIn(tools, before);
  if (first?.restore.exitCode !== 0)
    return notRestorable(`the live rules cannot be loaded again: ${say(first?.restore)}`);
  if (second?.restore.exitCode !== 0) return notRestorable(`the undo cannot be loaded: ${say(second?.restore)}`);
  const undone = rulesAfter(tools, second.saved);
  if (!undone || !sameRules(wanted, undone))
    return notRestorable('the live rules come out different when loaded again');
  return { kind: 'fine', wanted: before };
}

function rulesAfter(tools: Tools, saved: SaveOutput | undefined): CanonicalRuleset | undefined {
  const judged = saved && judgeSave(saved, new Map(), tools);
  return judged?.kind === 'whole' ? canonical(judged.ruleset) : undefined;
}

function notRestorable(reason: string): Extract<Rehearsal, { readonly kind: 'not-restorable' }> {
  return { kind: 'not-restorable', reason };
}

function say(result: RestoreResult | undefined): string {
  if (result === undefined) return 'it was never tried';
  return result.exitCode === undefined ? 'it did not end within its limit' : result.stderr.trim();
}
