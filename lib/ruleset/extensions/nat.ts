/** Targets that translate addresses. Sources: libxt_NAT.c, libxt_NETMAP.c, libxt_TPROXY.c. */
import { natRange } from '../nat-range.ts';
import { natPorts, port } from '../port.ts';
import { address, fullMark, network } from '../values.ts';
import type { Extension, OptionRow } from './extension.ts';
import { setting, withDefaults } from './settings.ts';

const random: OptionRow = { name: 'random' };
const fully: OptionRow = { name: 'random-fully' };
const persistent: OptionRow = { name: 'persistent' };

/** DNAT, SNAT, REDIRECT, MASQUERADE, NETMAP, TPROXY. */
export const natTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'DNAT',
    options: [{ name: 'to-destination', values: [natRange] }, random, persistent],
  },
  {
    kind: 'target',
    name: 'SNAT',
    options: [{ name: 'to-source', values: [natRange] }, random, fully, persistent],
  },
  { kind: 'target', name: 'REDIRECT', options: [{ name: 'to-ports', values: [natPorts] }, random] },
  { kind: 'target', name: 'MASQUERADE', options: [{ name: 'to-ports', values: [natPorts] }, random, fully] },
  { kind: 'target', name: 'NETMAP', options: [{ name: 'to', values: [network] }] },
  {
    kind: 'target',
    name: 'TPROXY',
    options: [
      { name: 'on-port', values: [port] },
      { name: 'on-ip', values: [address] },
      { name: 'tproxy-mark', values: [fullMark] },
    ],
    settle: (settings, { family }) =>
      withDefaults(settings, setting('on-ip', family === 'ipv4' ? '0.0.0.0' : '::'), setting('tproxy-mark', '0x0/0x0')),
  },
];
