/**
 * Protocols where iptables compares letter by letter (libxtables/xtables.c xtables_parse_protocol): `-p` turns capitals into
 * small letters first, but the options of extensions do not.
 */
import { expecting, type ValueType } from './extensions/extension.ts';
import { protocolNumber } from './protocol.ts';

/** A protocol by name or number, printed as a number (XTTYPE_PROTOCOL). */
export const exactProtocol: ValueType = expecting('a protocol by name, or a number from 0 to 255', (value) => {
  const number = aliases.get(value) ?? protocolNumber(value);
  const isExact = aliases.has(value) || value === value.toLowerCase();
  if (number !== undefined && isExact && !elsewhere.has(value)) return String(number);
  if (number !== undefined && !isExact) return { refused: 'is written otherwise: capitals count here' };
  return /^[a-z][\w.+-]*$/iu.test(value) ? { text: value, lookup: 'protocol' } : undefined;
});

/** The second names in Debian's /etc/protocols (netbase). */
const aliases = new Map<string, number>([
  ...[
    'IP HOPOPT ICMP IGMP GGP ST TCP EGP IGP PUP UDP HMP XNS-IDP RDP ISO-TP4 DCCP XTP DDP IDPR-CMTP IPv6 IPv6-Route',
    'IPv6-Frag IDRP RSVP GRE SKIP IPv6-ICMP IPv6-NoNxt IPv6-Opts RSPF VMTP EIGRP OSPFIGP AX.25 IPIP ETHERIP ENCAP PIM',
    'IPCOMP VRRP L2TP ISIS SCTP FC Mobility-Header UDPLite MPLS-in-IP HIP Shim6 WESP ROHC',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, number] => [name, protocolNumber(name) ?? 0]),
  ['IP-ENCAP', 4],
  ['IPSEC-ESP', 50],
  ['IPSEC-AH', 51],
  ['CPHB', 73],
]);

/** Names that other distributions have, and Debian has not. */
const elsewhere = new Set(['ipv4', 'ospfigp']);
