/** Matches that share packets out. Sources: libxt_cluster.c, libxt_cpu.c. */
import { readUnsigned } from '../number.ts';
import { decimal, hex, hexadecimal } from '../values.ts';
import type { Complaint, Extension, ReadSetting, Setting } from './extension.ts';

/** A node is printed as the mask with its bit alone, and the mask must have room among the nodes. */
function settleCluster(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const node = settings.find(({ name }) => name.startsWith('cluster-local-'));
  const value = numberOf(node);
  const total = numberOf(settings.find(({ name }) => name === 'cluster-total-nodes'));
  if (node === undefined || total === undefined || value === undefined) return settings;
  const mask = node.name === 'cluster-local-node' ? 1n << (value - 1n) : value;
  if (mask >> total !== 0n) {
    const refused = `"--${node.name} ${node.values[0] ?? ''}" is beyond the ${total} nodes of "--cluster-total-nodes"`;
    return { refused, option: node.name };
  }
  return settings.map((each) =>
    each === node ? { ...each, name: 'cluster-local-nodemask', values: [hex(mask, 8)] } : each,
  );
}

/** A number from 1 to 32; undefined for a value that was refused. */
function numberOf(setting: Setting | undefined): bigint | undefined {
  return readUnsigned(setting?.values[0] ?? '', 32n, 1n);
}

/** cluster, cpu. */
export const clusterMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'cluster',
    options: [
      // 32 is the number of nodes, and here by mistake the largest mask, too.
      {
        name: 'cluster-local-nodemask',
        values: [hexadecimal(8, 32n, 1n)],
        negatable: true,
        excludes: ['cluster-local-node'],
      },
      { name: 'cluster-local-node', values: [decimal(32n, 1n)], negatable: true },
      { name: 'cluster-total-nodes', values: [decimal(32n, 1n)], mandatory: true },
      { name: 'cluster-hash-seed', values: [hexadecimal(8)], mandatory: true },
    ],
    oneOf: [['cluster-local-node', 'cluster-local-nodemask']],
    settle: settleCluster,
  },
  { kind: 'match', name: 'cpu', options: [{ name: 'cpu', values: [decimal()], negatable: true, mandatory: true }] },
];
