/** Who decides once the new rules are in force: the person at the terminal, or probes in their place. */
import type { AskAt, QuestionStyle, System } from '../system/system.ts';
import { changesOf } from './changes.ts';
import type { Wish } from './decide.ts';
import { type Probe, runProbes } from './probe.ts';
import type { InForce, Say } from './progress.ts';
import { reasonOf } from './reason.ts';
import type { Applied, Transaction } from './transaction.ts';

/** The person there, asked in that manner; or these probes. */
export type Decider = { readonly ask: AskAt; readonly style: QuestionStyle } | { readonly probes: readonly Probe[] };

/** What deciding needs. */
export interface Deciding {
  readonly system: System;
  readonly transaction: Transaction;
  /** The name of the person, for the record. */
  readonly by: string;
  /** Seconds until the deadline. */
  readonly remaining: () => number;
  readonly wish: (wanted: Wish) => Promise<void>;
  readonly say: Say;
  /** Withdraws the question. */
  readonly signal: AbortSignal;
}

/** What is said when the window begins. */
export async function inForce(
  system: System,
  { id, plan }: Transaction,
  { took }: Applied,
  remaining: number,
  decider: Decider,
): Promise<InForce> {
  const changes = plan?.command ? await changesOf(system, id) : undefined;
  const decides = 'probes' in decider ? 'probes' : plan?.requireProof === true ? 'new-connection' : 'here';
  const { connection } = system.processes.login();
  return { kind: 'in-force', id, took, remaining, decides, user: system.host.user, connection, changes };
}

/** Asks the person. Where a proof is needed, a yes is not one, and the question is asked again. */
export async function letPersonDecide(
  deciding: Deciding,
  { ask: at, style }: Extract<Decider, { readonly ask: AskAt }>,
): Promise<void> {
  const { system, transaction, by, remaining, wish, say, signal } = deciding;
  // A terminal that fails is a terminal that is lost.
  const answer = await system.terminal.ask({ at, style, remaining, signal }).catch(() => 'lost' as const);
  switch (answer) {
    case 'yes':
      if (transaction.plan?.requireProof === true) {
        say({ kind: 'not-taken', reason: 'only safeapply confirm from a new connection keeps these rules' });
        await letPersonDecide(deciding, { ask: at, style });
      } else {
        await wish({ kind: 'keep', by });
      }
      return;
    case 'no':
      await wish({ kind: 'rollback', by, reason: 'declined' });
      return;
    case 'interrupted':
      await wish({ kind: 'rollback', by, reason: 'interrupted' });
      return;
    case 'lost':
      say({ kind: 'terminal-lost' });
      return;
    case 'aborted':
      return;
  }
}

/** Lets the probes decide. One that fails of itself has not succeeded. */
export async function letProbesDecide(
  { system, remaining, wish, say }: Deciding,
  probes: readonly Probe[],
): Promise<void> {
  const failed = (detail: string): Promise<void> =>
    wish({ kind: 'rollback', by: 'a probe', reason: 'probe-failed', detail });
  try {
    const last = await runProbes(system, probes, remaining, (result) => {
      say({ kind: 'probed', result });
    });
    if (last?.ok === false) await failed(`${last.name}: ${last.reason}`);
    else await wish({ kind: 'keep', by: 'the probes', proof: { kind: 'probes' } });
  } catch (error) {
    await failed(reasonOf(error));
  }
}
