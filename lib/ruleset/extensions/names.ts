/** The names in the catalogue, for those who need no more: so all of it need not be loaded. */
import type { Extension } from './extension.ts';

/** The names of all matches and targets, other names for them among them, in the order of the catalogue. */
export const extensionNames: Readonly<Record<Extension['kind'], ReadonlySet<string>>> = {
  match: words(`
    tcp udp icmp icmp6 icmpv6 ipv6-icmp esp ah ipcomp sctp dccp multiport dst hbh eui64 frag hl ipv6header mh rt srh addrtype
    iprange mac conntrack state helper connlabel length pkttype tcpmss ttl dscp tos ecn physdev devgroup realm rpfilter owner
    cgroup socket set policy cluster cpu osf ipvs limit quota connlimit connbytes statistic recent hashlimit string comment time
    u32 bpf nfacct rateest mark connmark`),
  target: words(`
    RATEEST MARK CONNMARK SECMARK CONNSECMARK DNAT SNAT REDIRECT MASQUERADE NETMAP DNPT SNPT TPROXY CT NOTRACK ACCEPT DROP RETURN
    QUEUE REJECT LOG NFLOG ULOG AUDIT TRACE NFQUEUE CHECKSUM CLASSIFY DSCP TOS TTL HL ECN TCPMSS TCPOPTSTRIP SYNPROXY HMARK SET
    IDLETIMER LED TEE CLUSTERIP`),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
