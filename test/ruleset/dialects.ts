/** The four dialects, by short names for tests. */
import type { Dialect } from '../../lib/ruleset/model.ts';

/** iptables on nft. */
export const nft4: Dialect = { family: 'ipv4', backend: 'nft' };
/** ip6tables on nft. */
export const nft6: Dialect = { family: 'ipv6', backend: 'nft' };
/** iptables on legacy. */
export const legacy4: Dialect = { family: 'ipv4', backend: 'legacy' };
/** ip6tables on legacy. */
export const legacy6: Dialect = { family: 'ipv6', backend: 'legacy' };
