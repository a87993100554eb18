/** Where a row is run: every promise is kept on both kernel interfaces and in both families. */
import { backends, type Backend } from '../test/kernel/needs.ts';

/** One of the two families of rules. */
export type Family = 'ipv4' | 'ipv6';

/** A backend and a family. */
export interface Place {
  readonly backend: Backend;
  readonly family: Family;
}

/** All four. */
export const allPlaces: readonly Place[] = backends.flatMap((backend) => [
  { backend, family: 'ipv4' },
  { backend, family: 'ipv6' },
]);

/** The place as it is written in tables and data: `nft/ipv4`. */
export function nameOfPlace({ backend, family }: Place): string {
  return `${backend}/${family}`;
}

/** The stem of the programs of a place: `ip6tables-legacy`. */
export function stemOf({ backend, family }: Place): string {
  return `${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${backend}`;
}
