/**
 * Protocol names and numbers. iptables prints its own names where it has one (xshared.c xtables_chain_protos), and 1.8.9
 * those of /etc/protocols for the others, where 1.8.11 prints numbers; here the name stands for both.
 */
import { lowerCase } from './letters.ts';
import type { Backend } from './model.ts';
import { readUnsigned } from './number.ts';

/** Number to the name we print: iptables' own names, then those of Debian's /etc/protocols. */
const names = new Map<number, string>([
  [6, 'tcp'],
  [132, 'sctp'],
  [17, 'udp'],
  [136, 'udplite'],
  [1, 'icmp'],
  [58, 'ipv6-icmp'],
  [50, 'esp'],
  [51, 'ah'],
  [135, 'mobility-header'],
  [33, 'dccp'],
  [108, 'ipcomp'],
  [2, 'igmp'],
  [3, 'ggp'],
  [4, 'ipencap'],
  [5, 'st'],
  [8, 'egp'],
  [9, 'igp'],
  [12, 'pup'],
  [20, 'hmp'],
  [22, 'xns-idp'],
  [27, 'rdp'],
  [29, 'iso-tp4'],
  [36, 'xtp'],
  [37, 'ddp'],
  [38, 'idpr-cmtp'],
  [41, 'ipv6'],
  [43, 'ipv6-route'],
  [44, 'ipv6-frag'],
  [45, 'idrp'],
  [46, 'rsvp'],
  [47, 'gre'],
  [57, 'skip'],
  [59, 'ipv6-nonxt'],
  [60, 'ipv6-opts'],
  [73, 'rspf'],
  [81, 'vmtp'],
  [88, 'eigrp'],
  [89, 'ospf'],
  [93, 'ax.25'],
  [94, 'ipip'],
  [97, 'etherip'],
  [98, 'encap'],
  [103, 'pim'],
  [112, 'vrrp'],
  [115, 'l2tp'],
  [124, 'isis'],
  [133, 'fc'],
  [137, 'mpls-in-ip'],
  [138, 'manet'],
  [139, 'hip'],
  [140, 'shim6'],
  [141, 'wesp'],
  [142, 'rohc'],
  [143, 'ethernet'],
]);

const numbers = new Map<string, number>([
  ...[...names].map(([number, name]): [string, number] => [name, number]),
  ['icmpv6', 58],
  ['ipv6-mh', 135],
  ['mh', 135],
  ['all', 0],
  ['ip', 0],
  ['hopopt', 0],
  ['ipv4', 4],
  ['ospfigp', 89],
]);

/** Names that other hosts list in /etc/protocols, and Debian (netbase 6.4) does not. */
const elsewhere = new Set(
  [
    'ipv4 cbt bbn-rcc-mon nvp-ii nvp argus emcon xnet chaos mux dcn-meas dcn prm trunk-1 trunk-2 leaf-1 leaf-2 irtp netblt',
    'mfe-nsp merit-inp 3pc idpr tp++ il sdrp dsr mhrp bna i-nlsp swipe narp mobile tlsp ipv6-crypt ipv6-auth cftp',
    'sat-expak kryptolan rvd ippc sat-mon visa ipcv cpnx cphb wsn pvp br-sat-mon sun-nd wb-mon wb-expak iso-ip secure-vmtp',
    'vines ttp iptm nsfnet-igp dgp tcf ospfigp sprite-rpc larp mtp micp scc-sp gmtp ifmp pnni aris scps qnx a/n snp',
    'compaq-peer ipx-in-ip carp pgm ddx iatp stp srp uti smp sm ptp fire crtp crudp sscopmce iplt sps pipe rsvp-e2e-ignore',
    'ipv6-hopopts ipv6-dstopts divert pfsync',
  ]
    .join(' ')
    .split(' '),
);

/** The matches that `-p` implies, by the protocol's name (xshared.c find_proto): not `mobility-header`, nor its number. */
const implied = new Map([
  ...['tcp', 'udp', 'sctp', 'dccp', 'icmp', 'esp', 'ah', 'ipcomp', 'mh'].map((name): [string, string] => [name, name]),
  ['ipv6-icmp', 'icmp6'],
  ['icmpv6', 'icmp6'],
]);

/** The number of a protocol given by name (any case) or number; undefined when it is neither. */
export function protocolNumber(text: string): number | undefined {
  const known = numbers.get(text.toLowerCase());
  if (known !== undefined) return known;
  const number = readUnsigned(text, 255n);
  return number === undefined ? undefined : Number(number);
}

/** The protocol as we print it; undefined for a name we do not know. Zero means any protocol, and is `all`. */
export function protocolName(text: string): string | undefined {
  const number = protocolNumber(text);
  if (number === undefined) return undefined;
  return number === 0 ? 'all' : (names.get(number) ?? String(number));
}

/**
 * The protocol of `-p` as iptables-save prints it; `name` for one that only some hosts know; undefined for a word that names
 * none (libxtables/xtables.c xtables_parse_protocol, after xshared.c made all letters small).
 */
export function readProtocol(text: string, backend: Backend): string | undefined {
  const word = lowerCase(text);
  // Of the number 262 nft keeps eight bits, which is tcp.
  if (word === 'mptcp') return backend === 'nft' ? 'tcp' : 'mptcp';
  return elsewhere.has(word) ? 'name' : protocolName(word);
}

/** The match whose options may follow `-p PROTOCOL` without `-m`. */
export function protocolMatch(text: string): string | undefined {
  const number = readUnsigned(text, 255n);
  return implied.get(number === undefined ? lowerCase(text) : (names.get(Number(number)) ?? ''));
}
