/**
 * Ports by number or name. iptables asks the host's /etc/services; here stands a small part of it that is the same on
 * every host, and a name that is not among them is kept word for word.
 */
import type { Normalise } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';

/** Names of /etc/services (Debian, netbase) that have the same port for tcp and udp, or exist for one of them only. */
export const services: Readonly<Record<string, number>> = {
  echo: 7,
  discard: 9,
  daytime: 13,
  'ftp-data': 20,
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  mail: 25,
  time: 37,
  whois: 43,
  tacacs: 49,
  domain: 53,
  bootps: 67,
  bootpc: 68,
  tftp: 69,
  gopher: 70,
  finger: 79,
  http: 80,
  www: 80,
  kerberos: 88,
  pop3: 110,
  'pop-3': 110,
  sunrpc: 111,
  portmapper: 111,
  auth: 113,
  ident: 113,
  nntp: 119,
  ntp: 123,
  'netbios-ns': 137,
  'netbios-dgm': 138,
  'netbios-ssn': 139,
  imap2: 143,
  imap: 143,
  snmp: 161,
  'snmp-trap': 162,
  snmptrap: 162,
  bgp: 179,
  irc: 194,
  ldap: 389,
  https: 443,
  'microsoft-ds': 445,
  submissions: 465,
  smtps: 465,
  isakmp: 500,
  syslog: 514,
  printer: 515,
  router: 520,
  submission: 587,
  ipp: 631,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  socks: 1080,
  openvpn: 1194,
  'ms-sql-s': 1433,
  l2f: 1701,
  l2tp: 1701,
  radius: 1812,
  'radius-acct': 1813,
  nfs: 2049,
  mysql: 3306,
  'ms-wbt-server': 3389,
  svn: 3690,
  'ipsec-nat-t': 4500,
  sip: 5060,
  'sip-tls': 5061,
  'xmpp-client': 5222,
  'xmpp-server': 5269,
  mdns: 5353,
  postgresql: 5432,
  amqp: 5672,
  redis: 6379,
  'http-alt': 8080,
};

/** The number of a port given by number (base 0) or a known name. */
export function portNumber(text: string): number | undefined {
  const number = readUnsigned(text, 65535n);
  if (number !== undefined) return Number(number);
  return Object.hasOwn(services, text) ? services[text] : undefined;
}

/** `P`, `P:Q`, `P:`, `:Q`: open ends are 0 and 65535, equal ends one port. */
export const portRange: Normalise = (value) => {
  const ends = value.split(':', 3);
  const [low = '', high = low] = ends;
  const from = low === '' ? 0 : portNumber(low);
  const to = high === '' ? 65535 : portNumber(high);
  if (value === '' || ends.length > 2 || from === undefined || to === undefined) return undefined;
  return from === to ? String(from) : `${from}:${to}`;
};

/** Ports and ranges `P:Q` separated by commas, in the order given (libxt_multiport.c). */
export const portList: Normalise = (value) => {
  const ports = value.split(',').map((item) => {
    const ends = item.split(':', 3).map(portNumber);
    return ends.length > 2 || ends.includes(undefined) ? undefined : ends.join(':');
  });
  return ports.includes(undefined) ? undefined : ports.join(',');
};

/** One port. */
export const port: Normalise = (value) => portNumber(value)?.toString();

/** `P[-Q]`, as the NAT targets write it (libxt_NAT.c). */
export const natPorts: Normalise = (value) => {
  const [low = '', high = low, third] = value.split('-', 3);
  const from = portNumber(low);
  const to = portNumber(high);
  if (from === undefined || to === undefined || third !== undefined) return undefined;
  return from === to ? String(from) : `${from}-${to}`;
};
