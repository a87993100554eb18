/** Matches on what the routing tables say of a packet. Sources: libipt_realm.c, libxt_rpfilter.c. */
import { realm } from '../route-name.ts';
import type { Extension } from './extension.ts';

/** realm, rpfilter. */
export const routeMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'realm',
    family: 'ipv4',
    options: [{ name: 'realm', values: [realm], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'rpfilter',
    options: [{ name: 'loose' }, { name: 'validmark' }, { name: 'accept-local' }, { name: 'invert' }],
  },
];
