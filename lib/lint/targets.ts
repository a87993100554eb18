/**
 * The names that may stand after `-j` without being a chain. Sources: `man iptables-extensions` and the libxt/libipt/libip6t
 * modules of iptables 1.8.11; the out-of-tree ones of xtables-addons, OpenWrt and older kernels, which we only must not
 * mistake for a misspelt chain.
 */
import { verdicts } from '../ruleset/builtin.ts';

const inTree =
  'AUDIT CHECKSUM CLASSIFY CLUSTERIP CONNMARK CONNSECMARK CT DNAT DNPT DSCP ECN HL HMARK IDLETIMER LED LOG MARK ' +
  'MASQUERADE NETMAP NFLOG NFQUEUE NOTRACK RATEEST REDIRECT REJECT SECMARK SET SNAT SNPT SYNPROXY TCPMSS TCPOPTSTRIP ' +
  'TEE TOS TPROXY TRACE TTL ULOG CONTINUE';
const outOfTree =
  'ACCOUNT ASN BALANCE CHAOS DELUDE DHCPMAC DNETMAP ECHO FLOWOFFLOAD FTOS FULLCONENAT IMQ IPMARK IPV4OPTSSTRIP LOGMARK ' +
  'MIRROR NATTYPE NDPI NETFLOW PROTO RAWDNAT RAWSNAT ROUTE RTPENGINE SAME STEAL SYSRQ TARPIT XOR';

/** The verdicts and all target extensions known by name. */
export const knownTargets: ReadonlySet<string> = new Set([...verdicts, ...inTree.split(' '), ...outOfTree.split(' ')]);
