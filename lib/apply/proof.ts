/** What a login proves about the rules in force. Pure. */
import type { Login } from '../system/system.ts';
import type { Applied, Proof } from './transaction.ts';

/**
 * Only a connection that was made after the rules came into force, from another machine and through this firewall, proves
 * that connections can still be made. A rule for ESTABLISHED keeps an old one alive, and a multiplexed session rides on it.
 */
export function proofOf({ since, sameNamespace, connection, fromHere }: Login, applied: Applied): Proof {
  const from = connection === undefined ? {} : { from: connection.client };
  if (since === undefined) return { kind: 'no-connection' };
  if (!sameNamespace) return { kind: 'other-namespace', ...from };
  if (since < applied.at) return { kind: 'old-connection', ...from };
  return { kind: fromHere ? 'from-this-machine' : 'new-connection', ...from };
}
