/**
 * Targets that neither mark nor translate. Sources: libxt_LOG.c, libipt_REJECT.c, libip6t_REJECT.c, libxt_NFLOG.c,
 * libxt_NFQUEUE.c, libxt_TCPMSS.c, libxt_CLASSIFY.c, libxt_CT.c, libxt_SET.c, libxt_TEE.c, libxt_DSCP.c, libipt_TTL.c.
 */
import { dscpClass } from '../dscp.ts';
import type { Family } from '../model.ts';
import { address, cut, decimal, hexadecimal, range, text } from '../values.ts';
import { oneOf, someOf } from '../word-list.ts';
import type { Extension, Normalise, OptionRow } from './extension.ts';
import { has, setting, withDefaults } from './settings.ts';

const levels: Readonly<Record<string, string>> = {
  alert: '1',
  crit: '2',
  debug: '7',
  emerg: '0',
  error: '3',
  info: '6',
  notice: '5',
  panic: '0',
  warning: '4',
};

const level: Normalise = (value, circumstances) =>
  Object.hasOwn(levels, value) ? levels[value] : decimal(7n)(value, circumstances);

/** Full name and short one, in the order of the source: a prefix takes the first that fits. */
const rejects: Readonly<Record<Family, readonly (readonly [string, string])[]>> = {
  ipv4: [
    ['icmp-net-unreachable', 'net-unreach'],
    ['icmp-host-unreachable', 'host-unreach'],
    ['icmp-proto-unreachable', 'proto-unreach'],
    ['icmp-port-unreachable', 'port-unreach'],
    ['icmp-net-prohibited', 'net-prohib'],
    ['icmp-host-prohibited', 'host-prohib'],
    ['tcp-reset', 'tcp-rst'],
    ['icmp-admin-prohibited', 'admin-prohib'],
  ],
  ipv6: [
    ['icmp6-no-route', 'no-route'],
    ['icmp6-adm-prohibited', 'adm-prohibited'],
    ['icmp6-addr-unreachable', 'addr-unreach'],
    ['icmp6-port-unreachable', 'port-unreach'],
    ['tcp-reset', 'tcp-reset'],
    ['icmp6-policy-fail', 'policy-fail'],
    ['icmp6-reject-route', 'reject-route'],
  ],
};

const rejectWith: Normalise = (value, { family }) => {
  const lower = value.toLowerCase();
  return rejects[family].find((names) => names.some((name) => name.startsWith(lower)))?.[0];
};

/** `%x:%x`, of which 16 bits each count (libxt_CLASSIFY.c). */
const trafficClass: Normalise = (value) => {
  const parts = /^(?:0[xX])?([\da-fA-F]{1,8}):(?:0[xX])?([\da-fA-F]{1,8})$/u.exec(value)?.slice(1);
  return parts?.map((part) => part.slice(-4).toLowerCase().padStart(4, '0')).join(':');
};

const events = 'new related destroy reply assured protoinfo helper mark natseqinfo secmark'.split(' ');

const zone: Normalise = (value, circumstances) => (value === 'mark' ? value : decimal(65535n)(value, circumstances));

const flag = (name: string): OptionRow => ({ name });
const hops = (prefix: string): readonly OptionRow[] =>
  ['set', 'dec', 'inc'].map((verb) => ({ name: `${prefix}-${verb}`, values: [decimal(255n)] }));

/** LOG, REJECT, NFLOG, NFQUEUE, TCPMSS, CLASSIFY, CT, NOTRACK, SET, TEE, TRACE, DSCP, TTL, HL, CHECKSUM, AUDIT. */
export const targets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'LOG',
    options: [
      { name: 'log-prefix', values: [cut(29)], quoting: 'string' },
      { name: 'log-level', values: [level], omitted: '4' },
      ...['log-tcp-sequence', 'log-tcp-options', 'log-ip-options', 'log-uid', 'log-macdecode'].map(flag),
    ],
  },
  {
    kind: 'target',
    name: 'REJECT',
    options: [{ name: 'reject-with', values: [rejectWith] }],
    settle: (settings, { family }) =>
      withDefaults(settings, setting('reject-with', `${family === 'ipv4' ? 'icmp' : 'icmp6'}-port-unreachable`)),
  },
  {
    kind: 'target',
    name: 'NFLOG',
    options: [
      { name: 'nflog-prefix', values: [cut(63)], quoting: 'string' },
      { name: 'nflog-group', values: [decimal(65535n)], omitted: '0' },
      { name: 'nflog-size', values: [decimal()] },
      { name: 'nflog-range', values: [decimal()] },
      { name: 'nflog-threshold', values: [decimal(65535n)], omitted: '0' },
    ],
  },
  {
    kind: 'target',
    name: 'NFQUEUE',
    options: [
      { name: 'queue-num', values: [decimal(65535n)] },
      { name: 'queue-balance', values: [range(65534n)] },
      flag('queue-bypass'),
      flag('queue-cpu-fanout'),
    ],
    settle: (settings) =>
      has(settings, 'queue-balance') ? settings : withDefaults(settings, setting('queue-num', '0')),
  },
  {
    kind: 'target',
    name: 'TCPMSS',
    options: [{ name: 'set-mss', values: [decimal(65535n)] }, flag('clamp-mss-to-pmtu')],
  },
  { kind: 'target', name: 'CLASSIFY', options: [{ name: 'set-class', values: [trafficClass] }] },
  {
    kind: 'target',
    name: 'CT',
    options: [
      flag('notrack'),
      { name: 'helper', values: [text] },
      { name: 'timeout', values: [text] },
      { name: 'ctevents', values: [someOf(events, 'exact')] },
      { name: 'expevents', values: [oneOf(['new'], 'exact')] },
      { name: 'zone', values: [zone], omitted: '0' },
      { name: 'zone-orig', values: [zone] },
      { name: 'zone-reply', values: [zone] },
    ],
  },
  {
    kind: 'target',
    name: 'SET',
    options: [
      { name: 'add-set', values: [text, text] },
      flag('exist'),
      { name: 'timeout', values: [decimal()] },
      { name: 'del-set', values: [text, text] },
      { name: 'map-set', values: [text, text] },
      ...['map-mark', 'map-prio', 'map-queue'].map(flag),
    ],
  },
  {
    kind: 'target',
    name: 'TEE',
    options: [
      { name: 'gateway', values: [address] },
      { name: 'oif', values: [text] },
    ],
  },
  {
    kind: 'target',
    name: 'DSCP',
    options: [
      { name: 'set-dscp', values: [hexadecimal(2, 63n)] },
      { name: 'set-dscp-class', values: [dscpClass] },
    ],
    settle: (settings) =>
      settings.map((each) => (each.name === 'set-dscp-class' ? { ...each, name: 'set-dscp' } : each)),
  },
  { kind: 'target', name: 'TTL', family: 'ipv4', options: hops('ttl') },
  { kind: 'target', name: 'HL', family: 'ipv6', options: hops('hl') },
  { kind: 'target', name: 'NOTRACK', options: [] },
  { kind: 'target', name: 'TRACE', options: [] },
  { kind: 'target', name: 'CHECKSUM', options: [flag('checksum-fill')] },
  {
    kind: 'target',
    name: 'AUDIT',
    options: [{ name: 'type', values: [oneOf(['accept', 'drop', 'reject'], 'anyCase')] }],
  },
];
