/** Matches on ports that nft knows nothing of. Sources: libxt_sctp.c, libxt_dccp.c, libxt_multiport.c. */
import { hostPortRange } from '../host-port.ts';
import { lowerCase } from '../letters.ts';
import { portList, portRange } from '../port.ts';
import { chunkTypes } from '../sctp-chunks.ts';
import { decimal } from '../values.ts';
import { oneOf } from '../word-list.ts';
import { type Extension, expecting, type ValueType } from './extension.ts';
import { portOptions } from './protocols.ts';
import { excludingEachOther } from './settings.ts';

const dccpTypes = 'REQUEST RESPONSE DATA ACK DATAACK CLOSEREQ CLOSE RESET SYNC SYNCACK INVALID'.split(' ');

/** Types of DCCP packets, printed in their order; none of them is nothing. */
const packetTypes: ValueType = expecting(
  `one or more of ${dccpTypes.join(', ')}, with commas between them`,
  (value) => {
    const named = lowerCase(value)
      .split(',')
      .filter((each) => each !== '');
    const known = dccpTypes.filter((type) => named.includes(type.toLowerCase()));
    return new Set(named).size === known.length ? known.join(',') : undefined;
  },
);

/** sctp, dccp, multiport. */
export const portMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'sctp',
    options: [
      ...portOptions(portRange('sctp')),
      { name: 'chunk-types', values: [oneOf(['all', 'any', 'only'], 'anyCase'), chunkTypes], negatable: true },
    ],
  },
  {
    kind: 'match',
    name: 'dccp',
    options: [
      ...portOptions(hostPortRange),
      { name: 'dccp-types', values: [packetTypes], negatable: true },
      { name: 'dccp-option', values: [decimal(255n, 1n)], negatable: true },
    ],
  },
  {
    kind: 'match',
    name: 'multiport',
    options: excludingEachOther([
      { name: 'sports', aliases: ['source-ports'], values: [portList], negatable: true },
      { name: 'dports', aliases: ['destination-ports'], values: [portList], negatable: true },
      { name: 'ports', values: [portList], negatable: true },
    ]),
    oneOf: [['sports', 'dports', 'ports']],
  },
];
