/** The transaction after the fault: nothing of the last one may be in its way, and the records must agree with the truth. */
import type { Ended } from '../test/kernel/run.ts';
import { falseWords } from './claims.ts';
import type { Family } from './place.ts';
import type { Scene } from './scene.ts';

/** Rules that are neither the old nor the new ones of any row. */
export function nextRules(family: Family): string {
  const host = family === 'ipv4' ? '198.51.100.1/32' : '2001:db8::2/128';
  return `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s ${host} -j DROP
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
`;
}

/** Applies other rules, and keeps them from another login. Throws what does not work. */
export async function applyNext({ lab, live, known }: Scene): Promise<void> {
  const file = lab.write('next.rules', nextRules(lab.family));
  const applied = await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'));
  if (!fine(applied, 'in force and pending')) throw new Error(`the next apply did not work: ${told(applied)}`);
  const kept = await lab.safeapply(confirmWords);
  if (!fine(kept, 'kept')) throw new Error(`the next apply could not be confirmed: ${told(kept)}`);
  const now = await lab.rules();
  // What the last one left in tables that this one does not name is still there.
  const left = now.replace(known.next, '');
  if (!now.includes(known.next)) throw new Error(`the next rules are not live, but ${await live()}:\n${left}`);
}

/** What `status` says must agree with the truth. */
export async function recordsAgree({ lab, truth }: Scene, kept: boolean): Promise<readonly string[]> {
  const { status, stdout } = await lab.safeapply(['status']);
  if (status !== 0) return [`status ended with ${status}`];
  const wrong = falseWords(stdout, await truth(false)).map((what) => `status: ${what}`);
  if (lab.journal.id() === undefined || !lab.journal.has('touched')) return wrong;
  // Where the end could not be written down, the rules are read anew, and told.
  const said = kept ? /was kept/ : /was rolled back|the old rules are in force; read back/;
  if (said.test(stdout)) return wrong;
  return [...wrong, `status says of a transaction that was ${kept ? 'kept' : 'rolled back'}: ${stdout}`];
}

/** What `history` says of a transaction that touched rules must agree with the truth, once it is over. */
export async function historyAgrees({ lab }: Scene, id: string, kept: boolean): Promise<readonly string[]> {
  const { status, stdout } = await lab.safeapply(['history', '--format', 'json']);
  if (status !== 0) return [`history ended with ${status}`];
  const outcome = new RegExp(`"id":"${id}".*?"outcome":"([a-z-]+)"`).exec(stdout)?.[1];
  const wanted = kept ? 'kept' : 'rolled-back';
  return outcome === wanted ? [] : [`history says of ${id} that it was ${outcome ?? 'never there'}, not ${wanted}`];
}

/** The words that keep the pending rules where nobody logs in over a network. */
export const confirmWords: readonly string[] = ['confirm', '--unproven'];

function fine({ status, stdout }: Ended, words: string): boolean {
  return status === 0 && stdout.includes(words);
}

function told({ status, stdout, stderr }: Ended): string {
  return `status ${status}, ${(stdout + stderr).trim()}`;
}
