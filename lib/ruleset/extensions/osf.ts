/** The match on what system sent a SYN. Source: libxt_osf.c. */
import { cut, decimal } from '../values.ts';
import { type Extension, expecting } from './extension.ts';

/** osf. */
export const osfMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'osf',
    family: 'ipv4',
    options: [
      // Of a longer name the rest is dropped (MAXGENRELEN).
      { name: 'genre', values: [expecting('the name of a system', cut(31))], negatable: true, mandatory: true },
      { name: 'ttl', values: [decimal(2n)] },
      { name: 'log', values: [decimal(2n)] },
    ],
  },
];
