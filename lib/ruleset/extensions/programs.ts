/** Matches that are told what to look at by a small program. Sources: libxt_u32.c, libxt_bpf.c (revision 1). */
import { bytecode } from '../bpf-program.ts';
import { u32Tests } from '../u32-tests.ts';
import { cut } from '../values.ts';
import { expecting, type Extension, type ValueType } from './extension.ts';

/** Whether there is such an object only the host knows; of a longer path the rest is dropped. */
const pinned: ValueType = expecting('the path of a program in the bpf file system', cut(511));

/** u32, bpf. */
export const programMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'u32',
    options: [{ name: 'u32', values: [u32Tests], negatable: true, mandatory: true, quoting: 'quoted' }],
  },
  {
    kind: 'match',
    name: 'bpf',
    options: [
      { name: 'bytecode', values: [bytecode], quoting: 'quoted', excludes: ['object-pinned'] },
      { name: 'object-pinned', values: [pinned] },
    ],
    oneOf: [['bytecode', 'object-pinned']],
  },
];
