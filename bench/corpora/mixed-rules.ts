/**
 * The rules of `mixed`, by table: what follows `-A CHAIN`. Written as by hand: `-s` after the matches, targets in the middle,
 * masks and defaults spelled out or left out, so that iptables-save prints nearly none of them as it stands here.
 */
import type { Values } from './values.ts';

/** A kind of rule, and how often it is drawn. */
export interface Kind {
  readonly often: number;
  readonly rule: (values: Values) => string;
}

/** What stands in the user chains and the built-in chains of each table. Chains of `raw` and `mangle` are met on all hooks. */
export const kinds = {
  raw: [
    { often: 3, rule: ({ port }) => `-p udp -m udp --dport ${port()} -j CT --notrack` },
    { often: 2, rule: ({ source, port }) => `-p tcp --dport ${port()} -s ${source()} -j NOTRACK` },
    { often: 1, rule: ({ source, remark }) => `-m comment --comment ${remark()} -s ${source()} -j DROP` },
  ],
  mangle: [
    {
      often: 3,
      rule: (of) => `-p tcp -m multiport --dports ${of.ports()} -s ${of.source()} -j MARK --set-mark ${of.below(250)}`,
    },
    {
      often: 2,
      rule: (of) => `-p udp --dport ${of.port()} -j DSCP --set-dscp-class ${of.pick(['EF', 'AF41', 'CS3'])}`,
    },
    {
      often: 2,
      rule: (of) => `-m mark --mark 0x${of.below(255).toString(16)}/0xff -s ${of.source()} -j CONNMARK --save-mark`,
    },
    {
      often: 1,
      rule: (of) => `-d ${of.source()} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${1300 + of.below(160)}`,
    },
    {
      often: 1,
      rule: (of) => `-m length --length ${of.below(400)}:1500 -m dscp --dscp 0x0a -s ${of.source()} -j RETURN`,
    },
  ],
  nat: [
    {
      often: 4,
      rule: (of) => `-p tcp --dport ${of.port()} -d ${of.source()} -j DNAT --to-destination ${of.host()}:${of.port()}`,
    },
    {
      often: 2,
      rule: (of) => `-m comment --comment ${of.remark()} -p udp --dport ${of.port()} -j DNAT --to ${of.host()}`,
    },
    {
      often: 1,
      rule: (of) => `-s ${of.source()} -p tcp -m tcp --dport ${of.port()} -j REDIRECT --to-ports ${of.port()}`,
    },
    { often: 1, rule: (of) => `-i ${of.network()} -s ${of.source()} -j RETURN` },
  ],
  filter: [
    {
      often: 8,
      rule: (of) => `-p tcp -m tcp --dport ${of.port()} -m conntrack --ctstate NEW -s ${of.source()} -j ACCEPT`,
    },
    {
      often: 4,
      rule: (of) => `-m multiport -p tcp --dports ${of.ports()} -i ${of.network()} -s ${of.source()} -j ACCEPT`,
    },
    {
      often: 4,
      rule: (of) => `-m comment --comment ${of.remark()} -s ${of.source()} -p tcp --dport ${of.port()} -j ACCEPT`,
    },
    { often: 3, rule: (of) => `-j DROP -s ${of.source()} -m comment --comment ${of.remark()}` },
    {
      often: 2,
      rule: (of) =>
        `-m limit --limit ${1 + of.below(30)}/min -s ${of.source()} -j LOG --log-prefix "${of.pick(['drop', 'odd', 'scan'])} ${of.below(99)}: " --log-level 4`,
    },
    {
      often: 2,
      rule: (of) => `-p tcp --tcp-flags SYN,RST,ACK,FIN SYN -d ${of.source()} -j REJECT --reject-with tcp-reset`,
    },
    {
      often: 2,
      rule: (of) => `-m iprange --src-range ${of.host()}-10.255.255.255 -p udp --dport ${of.port()} -j ACCEPT`,
    },
    {
      often: 2,
      rule: (of) => `-p udp --sport ${of.port()} -m state --state RELATED,ESTABLISHED -d ${of.source()} -j ACCEPT`,
    },
    {
      often: 5,
      rule: (of) => `-p ${of.pick(['tcp', 'udp', '6', 'sctp'])} --dport ${of.port()} -d ${of.host()} -j ACCEPT`,
    },
    { often: 2, rule: (of) => `-i ${of.network()} -d ${of.source()} -j DROP` },
    {
      often: 1,
      rule: (of) =>
        `-p icmp --icmp-type ${of.pick(['echo-request', '3/4', 'time-exceeded'])} -s ${of.source()} -j ACCEPT`,
    },
    { often: 1, rule: (of) => `! -s ${of.source()} -m addrtype --dst-type BROADCAST,MULTICAST -p 17 -j DROP` },
    { often: 1, rule: (of) => `-p tcp ! --syn -m conntrack --ctstate NEW,INVALID -s ${of.source()} -j DROP` },
    {
      often: 1,
      rule: (of) => `-m mac --mac-source 02:00:5e:10:00:${(16 + of.below(240)).toString(16)} -s ${of.host()} -j RETURN`,
    },
  ],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;
