/** Matches on devices beyond `-i` and `-o`. Sources: libxt_physdev.c, libxt_devgroup.c. */
import { byteLength } from '../decode.ts';
import { deviceGroup } from '../route-name.ts';
import { type Extension, expecting, type ValueType } from './extension.ts';

/** Unlike `-i`, nothing at all is taken, too: it is the name of no port. */
const bridgePort: ValueType = expecting('the name of a bridge port, at most 15 bytes', (value) =>
  byteLength(value) > 15 ? { refused: 'is longer than 15 bytes' } : value,
);

/** physdev, devgroup. */
export const deviceMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'physdev',
    options: [
      { name: 'physdev-is-in', negatable: true },
      { name: 'physdev-in', values: [bridgePort], negatable: true },
      { name: 'physdev-is-out', negatable: true },
      { name: 'physdev-out', values: [bridgePort], negatable: true },
      { name: 'physdev-is-bridged', negatable: true },
    ],
    oneOf: [['physdev-is-in', 'physdev-in', 'physdev-is-out', 'physdev-out', 'physdev-is-bridged']],
  },
  {
    kind: 'match',
    name: 'devgroup',
    options: [
      { name: 'src-group', values: [deviceGroup], negatable: true },
      { name: 'dst-group', values: [deviceGroup], negatable: true },
    ],
    oneOf: [['src-group', 'dst-group']],
  },
];
