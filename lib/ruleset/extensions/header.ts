/**
 * Targets that change the header of a packet, or what goes along with it. Sources: libxt_CHECKSUM.c, libxt_CLASSIFY.c,
 * libxt_DSCP.c, libxt_TOS.c, libipt_TTL.c, libip6t_HL.c.
 */
import { dscpClass } from '../dscp.ts';
import { readUnsigned } from '../number.ts';
import { tosAndMask } from '../tos.ts';
import { trafficClass } from '../traffic-class.ts';
import { decimal, hex, hexadecimal } from '../values.ts';
import { expecting, type Extension, type OptionRow, type ValueType } from './extension.ts';
import { excludingEachOther } from './settings.ts';

/** CHECKSUM, CLASSIFY, DSCP, TOS, TTL, HL. */
export const headerTargets: readonly Extension[] = [
  { kind: 'target', name: 'CHECKSUM', options: [{ name: 'checksum-fill', mandatory: true }] },
  { kind: 'target', name: 'CLASSIFY', options: [{ name: 'set-class', values: [trafficClass], mandatory: true }] },
  {
    kind: 'target',
    name: 'DSCP',
    options: excludingEachOther([
      { name: 'set-dscp', values: [hexadecimal(2, 63n)] },
      { name: 'set-dscp-class', values: [dscpClass] },
    ]),
    oneOf: [['set-dscp', 'set-dscp-class']],
    settleEach: (each) => ({ ...each, name: 'set-dscp' }),
  },
  {
    kind: 'target',
    name: 'TOS',
    options: excludingEachOther([
      { name: 'set-tos', values: [tosAndMask] },
      { name: 'and-tos', values: [bits((value) => [0n, 255n - value])] },
      { name: 'or-tos', values: [bits((value) => [value, value])] },
      { name: 'xor-tos', values: [bits((value) => [value, 0n])] },
    ]),
    oneOf: [['set-tos', 'and-tos', 'or-tos', 'xor-tos']],
    settleEach: (each) => ({ ...each, name: 'set-tos' }),
  },
  { kind: 'target', name: 'TTL', family: 'ipv4', ...hops('ttl') },
  { kind: 'target', name: 'HL', family: 'ipv6', ...hops('hl') },
];

/** A byte that sets the type of service: printed are the bits, and which of them were cleared before. */
function bits(change: (value: bigint) => readonly [bigint, bigint]): ValueType {
  return expecting('a number from 0 to 255', (value) => {
    const read = readUnsigned(value, 255n);
    if (read === undefined) return undefined;
    const [set, cleared] = change(read);
    return `${hex(set, 2)}/${hex(cleared, 2)}`;
  });
}

/** Whatever was given is printed under one name. */
function hops(prefix: string): Pick<Extension, 'options' | 'oneOf'> {
  const rows: readonly OptionRow[] = [
    { name: `${prefix}-set`, values: [decimal(255n)] },
    { name: `${prefix}-dec`, values: [decimal(255n, 1n)] },
    { name: `${prefix}-inc`, values: [decimal(255n, 1n)] },
  ];
  return { options: excludingEachOther(rows), oneOf: [rows.map(({ name }) => name)] };
}
