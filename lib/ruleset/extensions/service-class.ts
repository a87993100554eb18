/** Matches on the service class of a packet. Sources: libxt_dscp.c, libxt_tos.c, libxt_ecn.c. */
import { dscpClass } from '../dscp.ts';
import { tosAndMask } from '../tos.ts';
import { decimal, hexadecimal } from '../values.ts';
import type { Extension } from './extension.ts';

/** dscp, tos, ecn. */
export const serviceClassMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'dscp',
    options: [
      { name: 'dscp', values: [hexadecimal(2, 63n)], negatable: true, excludes: ['dscp-class'] },
      { name: 'dscp-class', values: [dscpClass], negatable: true },
    ],
    oneOf: [['dscp', 'dscp-class']],
    settleEach: (each) => ({ ...each, name: 'dscp' }),
  },
  {
    kind: 'match',
    name: 'tos',
    options: [{ name: 'tos', values: [tosAndMask], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'ecn',
    options: [
      { name: 'ecn-tcp-ece', negatable: true },
      { name: 'ecn-tcp-cwr', negatable: true },
      { name: 'ecn-ip-ect', values: [decimal(3n)], negatable: true },
    ],
    oneOf: [['ecn-tcp-ece', 'ecn-tcp-cwr', 'ecn-ip-ect']],
  },
];
