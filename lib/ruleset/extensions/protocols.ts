/**
 * The matches that belong to one protocol. Sources: libxt_tcp.c, libxt_udp.c, libipt_icmp.c, libip6t_icmp6.c, libxt_esp.c,
 * libipt_ah.c, libxt_ipcomp.c.
 */
import { hostPortRange } from '../host-port.ts';
import { icmpType, icmpv6Type } from '../icmp-type.ts';
import { lowerCase } from '../letters.ts';
import { portRange } from '../port.ts';
import { decimal, range } from '../values.ts';
import { type Extension, expecting, type OptionRow, type ValueType } from './extension.ts';
import { setting, withDefaults, withoutFull } from './settings.ts';

/** `--sport` and `--dport`. */
export const portOptions = (type: ValueType): readonly OptionRow[] => [
  { name: 'sport', aliases: ['source-port'], values: [type], negatable: true },
  { name: 'dport', aliases: ['destination-port'], values: [type], negatable: true },
];

const omittedWhenFull = (rows: readonly OptionRow[]): readonly OptionRow[] =>
  rows.map((row) => ({ ...row, omitted: '0:65535' }));

const flagNames = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG'];

/** TCP flags in the kernel's order; `ALL` is written out, none of them is `NONE`. */
const flags: ValueType = expecting(`flags such as SYN,ACK (${flagNames.join(', ')}), ALL or NONE`, (value) => {
  const named = lowerCase(value)
    .split(',')
    .filter((each) => each !== '');
  const known = ['all', 'none', ...flagNames.map((name) => name.toLowerCase())];
  if (!named.every((each) => known.includes(each))) return undefined;
  const found = flagNames.filter((name) => named.includes('all') || named.includes(name.toLowerCase()));
  return found.length === 0 ? 'NONE' : found.join(',');
});

const spi = range(0xffffffffn);

/** tcp, udp, icmp, icmp6, esp, ah of IPv4, ipcomp. */
export const protocolMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'tcp',
    options: [
      ...omittedWhenFull(portOptions(portRange('tcp'))),
      { name: 'tcp-option', values: [decimal(255n, 1n)], negatable: true },
      { name: 'tcp-flags', values: [flags, flags], negatable: true, omitted: 'NONE NONE', excludes: ['syn'] },
      { name: 'syn', negatable: true },
    ],
    settleEach: (each) =>
      each.name === 'syn' ? { ...each, name: 'tcp-flags', values: ['FIN,SYN,RST,ACK', 'SYN'] } : each,
  },
  {
    kind: 'match',
    name: 'udp',
    options: omittedWhenFull(portOptions(hostPortRange)),
  },
  {
    kind: 'match',
    name: 'icmp',
    family: 'ipv4',
    options: [{ name: 'icmp-type', values: [icmpType], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'icmp6',
    aliases: ['icmpv6', 'ipv6-icmp'],
    family: 'ipv6',
    options: [{ name: 'icmpv6-type', values: [icmpv6Type], negatable: true, mandatory: true }],
  },
  {
    kind: 'match',
    name: 'esp',
    options: [{ name: 'espspi', values: [spi], negatable: true }],
    settle: withoutFull('espspi'),
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'ah',
    family: 'ipv4',
    options: [{ name: 'ahspi', values: [spi], negatable: true }],
    settle: withoutFull('ahspi'),
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'ipcomp',
    options: [{ name: 'ipcompspi', values: [spi], negatable: true }, { name: 'compres' }],
    // Without --ipcompspi the range is that of zeros, so that the kernel looks for the index 0.
    settle: (settings) => withoutFull('ipcompspi')(withDefaults(settings, setting('ipcompspi', '0'))),
    freeValues: true,
  },
];
