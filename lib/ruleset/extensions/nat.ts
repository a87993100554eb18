/** Targets that translate addresses. Sources: libxt_NAT.c, libipt_NETMAP.c, libip6t_NETMAP.c, libip6t_DNPT.c, libxt_TPROXY.c. */
import { hostAddress } from '../host-address.ts';
import { hostPort } from '../host-port.ts';
import { natPorts, natRange } from '../nat-range.ts';
import { mappedNetwork, translatedPrefix } from '../prefix.ts';
import { fullMark } from '../values.ts';
import type { Extension, OptionRow } from './extension.ts';
import { setting, withDefaults } from './settings.ts';

const random: OptionRow = { name: 'random' };
const fully: OptionRow = { name: 'random-fully' };
const persistent: OptionRow = { name: 'persistent' };

const prefixes: readonly OptionRow[] = ['src-pfx', 'dst-pfx'].map((name) => ({
  name,
  values: [translatedPrefix],
  mandatory: true,
  omitted: '::/0',
}));

/** DNAT, SNAT, REDIRECT, MASQUERADE, NETMAP, DNPT, SNPT, TPROXY. */
export const natTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'DNAT',
    options: [{ name: 'to-destination', values: [natRange('kept')], mandatory: true }, random, persistent],
  },
  {
    kind: 'target',
    name: 'SNAT',
    options: [{ name: 'to-source', values: [natRange('lost')], mandatory: true }, random, fully, persistent],
  },
  { kind: 'target', name: 'REDIRECT', options: [{ name: 'to-ports', values: [natPorts('refused')] }, random] },
  { kind: 'target', name: 'MASQUERADE', options: [{ name: 'to-ports', values: [natPorts('lost')] }, random, fully] },
  { kind: 'target', name: 'NETMAP', options: [{ name: 'to', values: [mappedNetwork], mandatory: true }] },
  { kind: 'target', name: 'DNPT', family: 'ipv6', options: prefixes },
  { kind: 'target', name: 'SNPT', family: 'ipv6', options: prefixes },
  {
    kind: 'target',
    name: 'TPROXY',
    options: [
      { name: 'on-port', values: [hostPort], mandatory: true },
      { name: 'on-ip', values: [hostAddress] },
      { name: 'tproxy-mark', values: [fullMark] },
    ],
    settle: (settings, { family }) =>
      withDefaults(settings, setting('on-ip', family === 'ipv4' ? '0.0.0.0' : '::'), setting('tproxy-mark', '0x0/0x0')),
    freeValues: true,
  },
];
