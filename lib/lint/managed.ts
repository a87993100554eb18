/**
 * Chains that another program fills, links or empties while it runs. What the file says of them is only half the truth,
 * so a check that reasons from what the file does *not* say must leave them alone.
 */
import { owners } from '../ruleset/owners.ts';

const anyOf = new RegExp(
  owners.flatMap(({ chains }) => (chains === undefined ? [] : `(?:${chains.source})`)).join('|'),
  'u',
);

/** Whether `chain` belongs to a program that changes it at run time (Docker, fail2ban, Kubernetes, sshguard …). */
export function isManaged(chain: string): boolean {
  return anyOf.test(chain);
}
