/**
 * Where the kernel lets extensions stand. Source: the .table, .hooks and .proto fields and the checkentry functions of the
 * kernel's xt_*.c; each row was asked of Linux 6.18 in every table and chain, on both backends and in both families.
 */
import type { Backend, Family } from './model.ts';

/** A condition, and what holds under it. What a row does not say is free. */
export interface Placement {
  readonly kind: 'match' | 'target';
  readonly name: string;
  readonly family?: Family;
  readonly backend?: Backend;
  /** It holds only for an extension with this option, as iptables-save prints it, with this value if one is named … */
  readonly option?: string;
  readonly value?: string;
  /** … and without this one; a negated one counts as absent. */
  readonly unless?: string;
  readonly tables?: readonly string[];
  /** The built-in chains from which a packet may come to the rule. */
  readonly chains?: readonly string[];
  /**
   * Chains are compared with the hooks of the whole table (also through jumps), or, by checkentry, with those of the chain the
   * rule is written in; legacy follows jumps there, nft does not.
   */
  readonly checkedAt?: 'checkentry';
  /** One of these must be the rule's -p. */
  readonly protocols?: readonly string[];
  /** Whether nft is content with `! -p`. */
  readonly orExcluded?: true;
  /** It holds only for a rule without `--tcp-flags` that ask for SYN. */
  readonly withoutSyn?: true;
  /** Refused wherever it stands. */
  readonly never?: string;
}

const incoming = ['PREROUTING', 'INPUT', 'FORWARD'];
const outgoing = ['FORWARD', 'OUTPUT', 'POSTROUTING'];
const withPorts = ['tcp', 'udp', 'udplite', 'sctp', 'dccp'];

const tables = (names: string, ...only: readonly string[]): readonly Placement[] =>
  names.split(' ').map((name): Placement => ({ kind: 'target', name, tables: only }));
const chains = (names: string, ...only: readonly string[]): readonly Placement[] =>
  names.split(' ').map((name): Placement => ({ kind: 'match', name, chains: only }));
const ownProtocol = (name: string, protocol: string): Placement => ({
  kind: 'match',
  name,
  protocols: [protocol],
  orExcluded: true,
});
const checkentry = (name: string, option: string, only: readonly string[]): Placement => ({
  kind: 'match',
  name,
  option,
  chains: only,
  checkedAt: 'checkentry',
});

/** Every row; several may speak of one extension. */
const placements: readonly Placement[] = [
  ...tables('CHECKSUM DSCP TOS ECN TTL HL TCPOPTSTRIP', 'mangle'),
  ...tables('CONNSECMARK', 'mangle', 'security'),
  ...tables('CT NOTRACK', 'raw'),
  { kind: 'target', name: 'TRACE', backend: 'legacy', tables: ['raw'] },
  { kind: 'target', name: 'DROP', tables: ['raw', 'mangle', 'filter', 'security'] },
  { kind: 'target', name: 'QUEUE', backend: 'nft', never: 'nft has no QUEUE: write "-j NFQUEUE"' },
  { kind: 'target', name: 'DNAT', tables: ['nat'], chains: ['PREROUTING', 'OUTPUT'] },
  { kind: 'target', name: 'REDIRECT', tables: ['nat'], chains: ['PREROUTING', 'OUTPUT'] },
  { kind: 'target', name: 'SNAT', tables: ['nat'], chains: ['INPUT', 'POSTROUTING'] },
  { kind: 'target', name: 'MASQUERADE', tables: ['nat'], chains: ['POSTROUTING'] },
  { kind: 'target', name: 'NETMAP', tables: ['nat'] },
  { kind: 'target', name: 'DNPT', tables: ['mangle'], chains: ['PREROUTING', 'OUTPUT'] },
  { kind: 'target', name: 'SNPT', tables: ['mangle'], chains: ['INPUT', 'POSTROUTING'] },
  { kind: 'target', name: 'TPROXY', tables: ['mangle'], chains: ['PREROUTING'], protocols: ['tcp', 'udp'] },
  { kind: 'target', name: 'REJECT', tables: ['filter'] },
  { kind: 'target', name: 'REJECT', option: 'reject-with', value: 'tcp-reset', protocols: ['tcp'] },
  { kind: 'target', name: 'CLASSIFY', chains: outgoing },
  { kind: 'target', name: 'SYNPROXY', chains: ['INPUT', 'FORWARD'], protocols: ['tcp'] },
  { kind: 'target', name: 'ECN', option: 'ecn-tcp-remove', protocols: ['tcp'] },
  { kind: 'target', name: 'ECN', option: 'ecn-tcp-ece', protocols: ['tcp'] },
  { kind: 'target', name: 'ECN', option: 'ecn-tcp-cwr', protocols: ['tcp'] },
  { kind: 'target', name: 'TCPOPTSTRIP', protocols: ['tcp'] },
  { kind: 'target', name: 'TCPMSS', protocols: ['tcp'] },
  { kind: 'target', name: 'TCPMSS', option: 'clamp-mss-to-pmtu', chains: outgoing, checkedAt: 'checkentry' },
  {
    kind: 'target',
    name: 'TCPMSS',
    backend: 'legacy',
    withoutSyn: true,
    never: 'legacy wants TCPMSS beside "--syn" or "--tcp-flags" that ask for SYN',
  },
  { kind: 'target', name: 'SET', option: 'map-set', tables: ['mangle'] },
  { kind: 'target', name: 'SET', option: 'map-prio', chains: outgoing, checkedAt: 'checkentry' },
  { kind: 'target', name: 'SET', option: 'map-queue', chains: outgoing, checkedAt: 'checkentry' },
  ...chains('mac osf eui64', ...incoming),
  ...chains('realm', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'),
  ...chains('cgroup', 'INPUT', 'OUTPUT', 'POSTROUTING'),
  ...chains('owner', 'OUTPUT', 'POSTROUTING'),
  ...chains('socket', 'PREROUTING', 'INPUT'),
  { kind: 'match', name: 'rpfilter', tables: ['raw', 'mangle'], chains: ['PREROUTING'] },
  { kind: 'match', name: 'osf', protocols: ['tcp'] },
  { kind: 'match', name: 'ecn', option: 'ecn-tcp-cwr', protocols: ['tcp'] },
  { kind: 'match', name: 'ecn', option: 'ecn-tcp-ece', protocols: ['tcp'] },
  checkentry('addrtype', 'limit-iface-in', incoming),
  checkentry('addrtype', 'limit-iface-out', outgoing),
  checkentry('devgroup', 'src-group', incoming),
  checkentry('devgroup', 'dst-group', outgoing),
  { ...checkentry('policy', 'dir', incoming), value: 'in' },
  { ...checkentry('policy', 'dir', outgoing), value: 'out' },
  {
    ...checkentry('physdev', 'physdev-out', [...incoming, 'POSTROUTING']),
    unless: 'physdev-is-bridged',
  },
  {
    ...checkentry('physdev', 'physdev-is-out', [...incoming, 'POSTROUTING']),
    unless: 'physdev-is-bridged',
  },
  ...['tcp', 'udp', 'sctp', 'dccp', 'esp', 'ipcomp'].map((name) => ownProtocol(name, name)),
  { ...ownProtocol('ah', 'ah'), family: 'ipv4' },
  ownProtocol('icmp', 'icmp'),
  ownProtocol('icmp6', 'ipv6-icmp'),
  ownProtocol('mh', 'mobility-header'),
  { kind: 'match', name: 'tcpmss', protocols: ['tcp'], orExcluded: true },
  { kind: 'match', name: 'multiport', protocols: withPorts },
];

const byName = new Map<string, readonly Placement[]>();
for (const row of placements) {
  const key = `${row.kind} ${row.name}`;
  byName.set(key, [...(byName.get(key) ?? []), row]);
}

/** The rows that speak of a match or target. */
export function placementsOf(kind: Placement['kind'], name: string): readonly Placement[] {
  return byName.get(`${kind} ${name}`) ?? [];
}

/** Whether a value of the match or target has a say in where it may stand. */
export function isPlacedByValue({ kind, name }: { readonly kind: Placement['kind']; readonly name: string }): boolean {
  return placementsOf(kind, name).some(({ value }) => value !== undefined);
}

/** Interfaces by the name of the chain on the line, whatever table it is in: no packet has the other one there. */
export const interfaceChains: Readonly<Record<string, readonly string[]>> = {
  'in-interface': ['OUTPUT', 'POSTROUTING'],
  'out-interface': ['PREROUTING', 'INPUT'],
};
