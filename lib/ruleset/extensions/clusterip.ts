/** The target that shares an address among nodes, which Linux had until 6.2. Source: libipt_CLUSTERIP.c. */
import { decimal, hardwareAddress } from '../values.ts';
import { oneOf } from '../word-list.ts';
import {
  type Complaint,
  expecting,
  type Extension,
  type Reading,
  type ReadSetting,
  type Setting,
} from './extension.ts';
import { setting, withDefaults } from './settings.ts';

const modes = ['sourceip', 'sourceip-sourceport', 'sourceip-sourceport-destport'];

/** A multicast address: the lowest bit of the first byte is set. */
const multicast = expecting('a multicast address such as 01:00:5E:00:00:14', (value, circumstances): Reading => {
  const read = hardwareAddress(value, circumstances);
  if (typeof read !== 'string') return read;
  return /^.[13579bdf]/u.test(read) ? read.toUpperCase() : { refused: 'is no multicast address' };
});

function settleClusterip(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  if (settings.length === 0) return settings;
  const missing = needed.find((name) => !settings.some((each) => each.name === name));
  if (missing !== undefined) return { refused: `"CLUSTERIP" needs the option "--${missing}" beside the others` };
  return withDefaults(settings, setting('hash-init', '0'));
}

const needed = ['new', 'hashmode', 'clustermac', 'total-nodes', 'local-node'];

/** CLUSTERIP. */
export const clusteripTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'CLUSTERIP',
    family: 'ipv4',
    options: [
      { name: 'new' },
      { name: 'hashmode', values: [oneOf(modes, 'exact')] },
      { name: 'clustermac', values: [multicast] },
      { name: 'total-nodes', values: [decimal(16n)] },
      // The kernel counts them from 1 (ipt_CLUSTERIP.c clusterip_tg_check).
      { name: 'local-node', values: [decimal(16n, 1n)] },
      { name: 'hash-init', values: [decimal()] },
    ],
    settle: settleClusterip,
    freeValues: true,
  },
];
