/** Matches on the packet itself. Sources: libxt_length.c, libxt_pkttype.c, libxt_tcpmss.c, libxt_dscp.c, libipt_ttl.c, libip6t_hl.c. */
import { dscpClass } from '../dscp.ts';
import { decimal, hexadecimal, range } from '../values.ts';
import { oneOf } from '../word-list.ts';
import type { Extension, Normalise, OptionRow } from './extension.ts';

const packetType: Normalise = (value, circumstances) => {
  const names: Readonly<Record<string, string>> = { bcast: 'broadcast', mcast: 'multicast', host: 'unicast' };
  const word = names[value.toLowerCase()] ?? value;
  return oneOf(['unicast', 'broadcast', 'multicast', 'otherhost'], 'anyCase')(word, circumstances);
};

const hops = (prefix: string): readonly OptionRow[] => [
  { name: `${prefix}-eq`, aliases: [prefix], values: [decimal(255n)], negatable: true },
  { name: `${prefix}-lt`, values: [decimal(255n)] },
  { name: `${prefix}-gt`, values: [decimal(255n)] },
];

/** length, pkttype, tcpmss, dscp, ttl, hl. */
export const packetMatches: readonly Extension[] = [
  { kind: 'match', name: 'length', options: [{ name: 'length', values: [range(65535n)], negatable: true }] },
  { kind: 'match', name: 'pkttype', options: [{ name: 'pkt-type', values: [packetType], negatable: true }] },
  { kind: 'match', name: 'tcpmss', options: [{ name: 'mss', values: [range(65535n)], negatable: true }] },
  {
    kind: 'match',
    name: 'dscp',
    options: [
      { name: 'dscp', values: [hexadecimal(2, 63n)], negatable: true },
      { name: 'dscp-class', values: [dscpClass], negatable: true },
    ],
    settle: (settings) => settings.map((each) => (each.name === 'dscp-class' ? { ...each, name: 'dscp' } : each)),
  },
  { kind: 'match', name: 'ttl', family: 'ipv4', options: hops('ttl') },
  { kind: 'match', name: 'hl', family: 'ipv6', options: hops('hl') },
];
