/** Whether a transaction is over since a later one has begun: nobody begins one before the last is over. */
import type { Store } from '../system/system.ts';
import { idNumber } from './transaction.ts';

/** Whether a later transaction of the same boot and network namespace is on file. What cannot be read is not there: nobody waits for it. */
export async function hasLater(store: Store, id: string): Promise<boolean> {
  const prefix = id.replace(/[0-9]+$/, '');
  const number = idNumber(prefix, id) ?? Infinity;
  const ids = await store.ids().catch(() => []);
  return ids.some((other) => (idNumber(prefix, other) ?? 0) > number);
}
