/** Matches on addresses beyond what `-s` and `-d` say. Sources: libxt_addrtype.c, libxt_iprange.c, libxt_mac.c. */
import { addressRange, hardwareAddress } from '../values.ts';
import { someOf } from '../word-list.ts';
import { type Extension, expecting, type ValueType } from './extension.ts';

const addressTypes =
  'UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE'.split(' ');

const anyTypes = someOf(addressTypes, 'prefix');

/** The kernel knows less of IPv6 (xt_addrtype.c addrtype_mt_checkentry_v1). */
const notOfIpv6 = ['BROADCAST', 'BLACKHOLE', 'PROHIBIT', 'THROW', 'NAT', 'XRESOLVE'];

/** Types by name or prefix: the first that fits in the order of the kernel, in which they are also printed. */
const types: ValueType = expecting(anyTypes.expects, (value, circumstances) => {
  const read = anyTypes(value, circumstances);
  if (circumstances.family === 'ipv4') return read;
  const unknown = read?.split(',').find((type) => notOfIpv6.includes(type));
  return unknown === undefined ? read : { refused: `holds ${unknown}, which the kernel does not know of IPv6` };
});

/** addrtype, iprange, mac. */
export const addressMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'addrtype',
    options: [
      { name: 'src-type', values: [types], negatable: true },
      { name: 'dst-type', values: [types], negatable: true },
      { name: 'limit-iface-in', excludes: ['limit-iface-out'] },
      { name: 'limit-iface-out' },
    ],
    oneOf: [['src-type', 'dst-type']],
  },
  {
    kind: 'match',
    name: 'iprange',
    options: [
      { name: 'src-range', values: [addressRange], negatable: true },
      { name: 'dst-range', values: [addressRange], negatable: true },
    ],
    oneOf: [['src-range', 'dst-range']],
  },
  {
    kind: 'match',
    name: 'mac',
    options: [{ name: 'mac-source', values: [hardwareAddress], negatable: true, mandatory: true }],
  },
];
