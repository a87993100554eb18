/**
 * Matches and targets that are not part of iptables 1.8.9, by where they come from. We do not know their options, so they
 * are carried word for word; what is neither here nor in the catalogue is a mistake.
 */

const matches = namesIn([
  // xtables-addons, all versions
  'asn condition dhcpmac fuzzy geoip gradm iface ipp2p ipv4options length2 lscan pknock portscan psd quota2',
  // patch-o-matic, and kernels of its time
  'account childlevel connrate dstlimit layer7 mport nth opendpi pool random rpc unclean',
  // OpenWrt, DD-WRT, Tomato and Gargoyle
  'bandwidth bcount coova exp id lua macsave timerange web webmon webstr weburl',
  // projects and vendors of their own
  'account2 dpi ndpi nfqueue qtaguid ratelimit rtpengine sslpin tdts tls',
]);

const targets = namesIn([
  // xtables-addons, all versions
  'ACCOUNT CHAOS DELUDE DHCPMAC DNETMAP ECHO IPMARK IPV4OPTSSTRIP LOGMARK PROTO RAWDNAT RAWSNAT STEAL SYSRQ TARPIT',
  // patch-o-matic, and kernels of its time
  'BALANCE FTOS IMQ MIRROR NETLINK POOL ROUTE SAME TCPLAG XOR',
  // OpenWrt, DD-WRT and Tomato
  'FLOWOFFLOAD FULLCONENAT SKIPLOG TRIGGER WGOBFS',
  // projects and vendors of their own
  'ASN CGNAT JOOL JOOL_SIIT NAT64 NATMAP NATTYPE NDPI NETFLOW RTPENGINE',
]);

/** The names of all such targets. */
export const foreignTargets: ReadonlySet<string> = targets;

/** Whether an extension of this name is known to exist outside iptables. */
export function isForeignExtension(kind: 'match' | 'target', name: string): boolean {
  return (kind === 'match' ? matches : targets).has(name);
}

function namesIn(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
