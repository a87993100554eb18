/** The matches that belong to a protocol. Sources: libxt_tcp.c, libxt_udp.c, libxt_sctp.c, libxt_dccp.c, libxt_esp.c, libipt_ah.c. */
import { icmpType, icmpv6Type } from '../icmp-type.ts';
import { portRange } from '../port.ts';
import { decimal, range } from '../values.ts';
import { oneOf, someOf } from '../word-list.ts';
import type { Extension, Normalise, OptionRow, Setting } from './extension.ts';
import { setting } from './settings.ts';

const ports: readonly OptionRow[] = [
  { name: 'sport', aliases: ['source-port'], values: [portRange], negatable: true, omitted: '0:65535' },
  { name: 'dport', aliases: ['destination-port'], values: [portRange], negatable: true, omitted: '0:65535' },
];

const flagNames = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'];

/** TCP flags in the kernel's order; `ALL` is written out, none of them is `NONE`. */
const flags: Normalise = (value, circumstances) => {
  const lower = value.toLowerCase().split(',');
  if (lower.includes('all')) return flagNames.join(',');
  const named = lower.filter((each) => each !== 'none');
  return named.length === 0 ? 'NONE' : someOf(flagNames, 'anyCase')(named.join(','), circumstances);
};

/** nft stores `! --dport 0:80` as the range that is left, and prints that; legacy prints what was written. */
function turnRange(given: Setting): Setting {
  const end = /^0:(\d+)$/u.exec(given.values[0] ?? '')?.[1];
  const isPort = given.name === 'sport' || given.name === 'dport';
  if (!isPort || !given.negated || end === undefined || end === '65535') return given;
  const from = Number(end) + 1;
  return setting(given.name, from === 65535 ? '65535' : `${from}:65535`);
}

function settleTcp(settings: readonly Setting[]): readonly Setting[] {
  return settings
    .map((each) => (each.name === 'syn' ? { ...each, name: 'tcp-flags', values: ['FIN,SYN,RST,ACK', 'SYN'] } : each))
    .map(turnRange);
}

const dccpTypes = 'REQUEST RESPONSE DATA ACK DATAACK CLOSEREQ CLOSE RESET SYNC SYNCACK INVALID'.split(' ');

/** tcp, udp, and the other matches that `-p` implies. */
export const protocolMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'tcp',
    options: [
      ...ports,
      { name: 'tcp-option', values: [decimal(255n)], negatable: true },
      { name: 'tcp-flags', values: [flags, flags], negatable: true, omitted: 'NONE NONE' },
      { name: 'syn', negatable: true },
    ],
    settle: settleTcp,
  },
  { kind: 'match', name: 'udp', options: ports, settle: (settings) => settings.map(turnRange) },
  {
    kind: 'match',
    name: 'sctp',
    options: [
      ...ports,
      { name: 'chunk-types', values: [oneOf(['all', 'any', 'only'], 'anyCase'), (value) => value], negatable: true },
    ],
  },
  {
    kind: 'match',
    name: 'dccp',
    options: [
      ...ports,
      { name: 'dccp-types', values: [someOf(dccpTypes, 'anyCase')], negatable: true },
      { name: 'dccp-option', values: [decimal(255n)], negatable: true },
    ],
  },
  {
    kind: 'match',
    name: 'icmp',
    family: 'ipv4',
    options: [{ name: 'icmp-type', values: [icmpType], negatable: true }],
  },
  {
    kind: 'match',
    name: 'icmp6',
    aliases: ['icmpv6', 'ipv6-icmp'],
    family: 'ipv6',
    options: [{ name: 'icmpv6-type', values: [icmpv6Type], negatable: true }],
  },
  { kind: 'match', name: 'esp', options: [{ name: 'espspi', values: [range(0xffffffffn)], negatable: true }] },
  {
    kind: 'match',
    name: 'ah',
    options: [
      { name: 'ahspi', values: [range(0xffffffffn)], negatable: true },
      { name: 'ahlen', values: [decimal()], negatable: true },
      { name: 'ahres' },
    ],
  },
];
