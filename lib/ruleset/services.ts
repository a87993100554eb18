/**
 * Services by name. iptables asks the host's /etc/services, and for most options only the names of the rule's protocol; here
 * stand those of Debian (netbase 6.4) that IANA has registered, on which hosts agree. Any other name is left to the host: also
 * a known one of another protocol, since some hosts list each name for both.
 */

import { lowerCase } from './letters.ts';

/** The protocol whose names are meant; `any` where iptables takes a name of whatever protocol, that of tcp first. */
export type ServiceProtocol = 'tcp' | 'udp' | 'sctp' | 'other' | 'any';

/** The port of that name; `name` when only the host can say it; undefined for a word that can be no name of a service. */
export function readService(word: string, protocol: ServiceProtocol): number | 'name' | undefined {
  const ports = (known ??= readTables());
  const port = protocol === 'any' ? (ports.tcp.get(word) ?? ports.udp.get(word)) : ports[protocol].get(word);
  if (port !== undefined) return port;
  // Names are compared letter by letter.
  const lower = lowerCase(word);
  if (lower !== word && (ports.tcp.has(lower) || ports.udp.has(lower))) return undefined;
  // The few names that begin with a digit are too rare to take "80x" or "0x10000" for one.
  return /^[a-z][\w.+/*-]*$/iu.test(word) ? 'name' : undefined;
}

const tcpAndUdp = `
  7 echo, 9 discard sink null, 13 daytime, 19 chargen ttytst source, 37 time timserver, 49 tacacs, 53 domain,
  88 kerberos kerberos5 krb5 kerberos-sec, 111 sunrpc portmapper, 161 snmp, 162 snmp-trap snmptrap, 163 cmip-man,
  164 cmip-agent, 369 rpc2portmap, 370 codaauth2, 389 ldap, 427 svrloc, 443 https, 464 kpasswd, 514 syslog, 538 gdomap,
  554 rtsp, 636 ldaps, 646 ldp, 655 tinc, 853 domain-s, 1194 openvpn, 1645 datametrics old-radius,
  1646 sa-msg-port old-radacct, 1812 radius, 1813 radius-acct radacct, 2049 nfs, 2086 gnunet, 2101 rtcm-sc104,
  2430 venus, 2431 venus-se, 2432 codasrv, 2433 codasrv-se, 2583 mon, 3205 isns, 3493 nut, 5060 sip, 5061 sip-tls,
  6346 gnutella-svc, 6347 gnutella-rtr`;

const tcpOnly = `
  1 tcpmux, 11 systat users, 15 netstat, 17 qotd quote, 20 ftp-data, 21 ftp, 22 ssh, 23 telnet, 25 smtp mail,
  43 whois nicname, 70 gopher, 79 finger, 80 http www, 102 iso-tsap tsap, 104 acr-nema, 110 pop3 pop-3,
  113 auth authentication tap ident, 119 nntp readnews untp, 135 epmap loc-srv, 139 netbios-ssn, 143 imap2 imap,
  174 mailq, 179 bgp, 199 smux, 209 qmtp, 210 z3950 wais, 345 pawserv, 346 zserv, 444 snpp, 445 microsoft-ds,
  465 submissions ssmtp smtps urd, 487 saft, 512 exec, 513 login, 514 shell cmd, 515 printer spooler, 540 uucp uucpd,
  543 klogin, 544 kshell krcmd, 548 afpovertcp, 563 nntps snntp, 587 submission, 607 nqs, 628 qmqp, 631 ipp, 706 silc,
  749 kerberos-adm, 873 rsync, 989 ftps-data, 990 ftps, 992 telnets, 993 imaps, 995 pop3s, 1080 socks, 1093 proofd,
  1094 rootd, 1099 rmiregistry, 1352 lotusnote lotusnotes, 1433 ms-sql-s, 1524 ingreslock, 1649 kermit, 1677 groupwise,
  2000 cisco-sccp, 2119 gsigatekeeper, 2135 gris, 2401 cvspserver, 2628 dict, 2792 f5-globalsite, 2811 gsiftp,
  2947 gpsd, 3050 gds-db gds_db, 3260 iscsi-target, 3306 mysql, 3389 ms-wbt-server, 3632 distcc, 3689 daap,
  3690 svn subversion, 4031 suucp, 4094 sysrqd, 4190 sieve, 4353 f5-iquery, 4369 epmd, 4373 remctl, 4460 ntske,
  4691 mtn, 4899 radmin-port, 5222 xmpp-client jabber-client, 5269 xmpp-server jabber-server, 5308 cfengine,
  5432 postgresql postgres, 5556 freeciv rptp, 5671 amqps, 5672 amqp, 6000 x11 x11-0, 6001 x11-1, 6002 x11-2,
  6003 x11-3, 6004 x11-4, 6005 x11-5, 6006 x11-6, 6007 x11-7, 6379 redis, 6444 sge-qmaster sge_qmaster,
  6445 sge-execd sge_execd, 6446 mysql-proxy, 6514 syslog-tls, 6566 sane-port sane saned, 6697 ircs-u, 7000 bbs,
  7100 font-service xfs, 8080 http-alt webcache, 8140 puppet, 9101 bacula-dir, 9102 bacula-fd, 9103 bacula-sd,
  9418 git, 9667 xmms2, 10050 zabbix-agent, 10051 zabbix-trapper, 10080 amanda, 10809 nbd, 11371 hkp, 17500 db-lsp,
  22125 dcap, 22128 gsidcap, 22273 wnn6`;

const udpOnly = `
  21 fsp fspd, 67 bootps, 68 bootpc, 69 tftp, 123 ntp, 137 netbios-ns, 138 netbios-dgm, 177 xdmcp, 213 ipx,
  319 ptp-event, 320 ptp-general, 371 clearcase Clearcase, 500 isakmp, 512 biff comsat, 513 who whod, 517 talk,
  518 ntalk, 520 route router routed, 546 dhcpv6-client, 547 dhcpv6-server, 623 asf-rmcp, 1434 ms-sql-m, 1701 l2f l2tp,
  3130 icpv2 icp, 4500 ipsec-nat-t, 4569 iax, 5353 mdns, 6696 babel, 7000 afs3-fileserver, 7001 afs3-callback,
  7002 afs3-prserver, 7003 afs3-vlserver, 7004 afs3-kaserver, 7005 afs3-volser, 7007 afs3-bos, 7008 afs3-update,
  7009 afs3-rmtsys`;

type Ports = Readonly<Record<Exclude<ServiceProtocol, 'any'>, ReadonlyMap<string, number>>>;

/** Read when a name is first met: most rules have none. */
let known: Ports | undefined;

function readTables(): Ports {
  return {
    tcp: readTable(`${tcpAndUdp},${tcpOnly}`),
    udp: readTable(`${tcpAndUdp},${udpOnly}`),
    sctp: readTable('5672 amqp'),
    other: new Map<string, number>(),
  };
}

/** By name, from `PORT NAME…,PORT NAME…`. */
function readTable(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(',').flatMap((entry) => {
      const [port = '', ...names] = entry.trim().split(' ');
      return names.map((name): [string, number] => [name, Number(port)]);
    }),
  );
}
