/**
 * Matches on where a packet comes from and goes to. Sources: libxt_addrtype.c, libxt_iprange.c, libxt_mac.c,
 * libxt_multiport.c, libxt_owner.c, libxt_physdev.c, libxt_rpfilter.c, libxt_set.c, libxt_socket.c.
 */
import { readUnsigned } from '../number.ts';
import { portList } from '../port.ts';
import { addressRange, decimal, hardwareAddress, text } from '../values.ts';
import { someOf } from '../word-list.ts';
import type { Extension, Normalise, OptionRow } from './extension.ts';

const addressTypes =
  'UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE'.split(' ');

/** A user or group: `N`, `N-M`, `N:M`. A name stands for what the host says; only root is 0 everywhere. */
const identity: Normalise = (value) => {
  if (value === 'root') return '0';
  const [low = '', high = low, third] = value.split(/[-:]/u, 3);
  const from = readUnsigned(low, 0xfffffffen);
  const to = readUnsigned(high, 0xfffffffen);
  if (from === undefined || to === undefined || third !== undefined) return undefined;
  return from === to ? from.toString() : `${from}-${to}`;
};

const interfaceOf = (name: string): OptionRow => ({ name, values: [text], negatable: true });
const flag = (name: string): OptionRow => ({ name });
const negatableFlag = (name: string): OptionRow => ({ name, negatable: true });
const count = (name: string): OptionRow => ({ name, values: [decimal(0xffffffffffffffffn)] });

/** addrtype, iprange, mac, multiport, owner, physdev, rpfilter, set, socket. */
export const originMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'addrtype',
    options: [
      { name: 'src-type', values: [someOf(addressTypes, 'prefix')], negatable: true },
      { name: 'dst-type', values: [someOf(addressTypes, 'prefix')], negatable: true },
      flag('limit-iface-in'),
      flag('limit-iface-out'),
    ],
  },
  {
    kind: 'match',
    name: 'iprange',
    options: [
      { name: 'src-range', values: [addressRange], negatable: true },
      { name: 'dst-range', values: [addressRange], negatable: true },
    ],
  },
  { kind: 'match', name: 'mac', options: [{ name: 'mac-source', values: [hardwareAddress], negatable: true }] },
  {
    kind: 'match',
    name: 'multiport',
    options: [
      { name: 'sports', aliases: ['source-ports'], values: [portList], negatable: true },
      { name: 'dports', aliases: ['destination-ports'], values: [portList], negatable: true },
      { name: 'ports', values: [portList], negatable: true },
    ],
  },
  {
    kind: 'match',
    name: 'owner',
    options: [
      negatableFlag('socket-exists'),
      { name: 'uid-owner', values: [identity], negatable: true },
      { name: 'gid-owner', values: [identity], negatable: true },
      flag('suppl-groups'),
    ],
  },
  {
    kind: 'match',
    name: 'physdev',
    options: [
      negatableFlag('physdev-is-in'),
      interfaceOf('physdev-in'),
      negatableFlag('physdev-is-out'),
      interfaceOf('physdev-out'),
      negatableFlag('physdev-is-bridged'),
    ],
  },
  { kind: 'match', name: 'rpfilter', options: ['loose', 'validmark', 'accept-local', 'invert'].map(flag) },
  {
    kind: 'match',
    name: 'set',
    options: [
      { name: 'match-set', aliases: ['set'], values: [text, text], negatable: true },
      flag('return-nomatch'),
      negatableFlag('update-counters'),
      negatableFlag('update-subcounters'),
      { ...count('packets-eq'), negatable: true },
      count('packets-lt'),
      count('packets-gt'),
      { ...count('bytes-eq'), negatable: true },
      count('bytes-lt'),
      count('bytes-gt'),
    ],
  },
  { kind: 'match', name: 'socket', options: ['transparent', 'nowildcard', 'restore-skmark'].map(flag) },
];
