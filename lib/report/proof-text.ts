/** How it was proven that new connections work, or why that is no proof. Pure. */
import type { Proof, ProofKind } from '../apply/transaction.ts';
import { visible } from './lint-visible.ts';

/** How it is known that new connections work, or why not. */
export function proofText(proof: Proof): string {
  const from = proof.from === undefined ? '' : `, from ${visible(proof.from)}`;
  return `${proofs[proof.kind]}${from}`;
}

/** Why a confirmation proves nothing, and what would. */
export function noProofText(kind: ProofKind): string {
  return noProof[kind];
}

const proofs: Readonly<Record<ProofKind, string>> = {
  'new-connection': 'over a new connection',
  'old-connection': 'over a connection older than the rules',
  'from-this-machine': 'over a connection from this machine itself',
  'other-namespace': 'over a connection into another network namespace',
  'no-connection': 'not over ssh',
  probes: 'by its probes',
};

const noProof: Readonly<Record<ProofKind, string>> = {
  ...proofs,
  'old-connection':
    'this login came over a connection that is older than the new rules: it only proves that old ones live on (a multiplexed session? add -o ControlPath=none)',
  'from-this-machine': 'this login came from this machine itself: the rules for others were not asked',
  'other-namespace': 'this login came into another network namespace, behind another firewall',
  'no-connection':
    'there is no sshd above this process (a console, a job, tmux or screen): run it in the new login itself, outside of tmux and screen',
};
