/** The target that hands packets to a program. Source: libxt_NFQUEUE.c (revision 3). */
import { readUnsigned } from '../number.ts';
import { decimal } from '../values.ts';
import { expecting, type Extension, type Reading } from './extension.ts';
import { has, setting, withDefaults } from './settings.ts';

const balance = expecting('a range of queues such as 0:3', (value): Reading => {
  const ends = value.split(':', 3);
  const [low = '', high] = ends;
  const first = readEnd(low, 0n);
  const last = readEnd(high ?? low, 65535n);
  if (high === undefined || ends.length > 2 || first === undefined || last === undefined) return undefined;
  if (first >= last) return { refused: first === last ? 'is only one queue' : 'runs backwards' };
  // The number of queues is kept in 16 bits, and 65536 becomes none, which the kernel refuses.
  return last - first === 65535n ? { refused: 'are 65536 queues, one too many' } : `${first}:${last}`;
});

function readEnd(text: string, open: bigint): bigint | undefined {
  return text === '' ? open : readUnsigned(text, 65535n);
}

/** NFQUEUE. */
export const queueTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'NFQUEUE',
    options: [
      { name: 'queue-num', values: [decimal(65535n)], excludes: ['queue-balance'] },
      { name: 'queue-balance', values: [balance] },
      { name: 'queue-bypass' },
      { name: 'queue-cpu-fanout', needs: ['queue-balance'] },
    ],
    settle: (settings) =>
      has(settings, 'queue-balance') ? settings : withDefaults(settings, setting('queue-num', '0')),
    freeValues: true,
  },
];
