/** Targets that change what TCP negotiates. Sources: libxt_TCPMSS.c, libxt_TCPOPTSTRIP.c, libxt_SYNPROXY.c. */
import type { Family } from '../model.ts';
import { readUnsigned } from '../number.ts';
import { tcpOptionList } from '../tcp-option-list.ts';
import { decimal } from '../values.ts';
import { expecting, type Extension, type ValueType } from './extension.ts';

/** TCPMSS, TCPOPTSTRIP, SYNPROXY. */
export const tcpTargets: readonly Extension[] = [
  tcpmss('ipv4', 65515n),
  tcpmss('ipv6', 65495n),
  { kind: 'target', name: 'TCPOPTSTRIP', options: [{ name: 'strip-options', values: [tcpOptionList] }] },
  {
    kind: 'target',
    name: 'SYNPROXY',
    options: [
      { name: 'sack-perm' },
      { name: 'timestamp' },
      { name: 'wscale', values: [lowest(8)] },
      { name: 'mss', values: [lowest(16)] },
      { name: 'ecn' },
    ],
  },
];

/** 65535 less the header of the family; of the two options the last one counts. */
function tcpmss(family: Family, most: bigint): Extension {
  return {
    kind: 'target',
    name: 'TCPMSS',
    family,
    options: [{ name: 'set-mss', values: [decimal(most)] }, { name: 'clamp-mss-to-pmtu' }],
    oneOf: [['set-mss', 'clamp-mss-to-pmtu']],
    settle: (settings) => settings.slice(-1),
    handsOn: true,
    freeValues: true,
  };
}

/** A number of 32 bits of which so few are kept, and the rest is dropped without a word. */
function lowest(bits: number): ValueType {
  return expecting(`a number from 0 to ${2 ** bits - 1}`, (value) => {
    const read = readUnsigned(value, 0xffffffffn);
    return read === undefined ? undefined : BigInt.asUintN(bits, read).toString();
  });
}
