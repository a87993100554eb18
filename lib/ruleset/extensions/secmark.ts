/** Security marks of packets and connections. Sources: libxt_SECMARK.c (revision 1), libxt_CONNSECMARK.c. */
import { cut } from '../values.ts';
import { expecting, type Extension } from './extension.ts';
import { excludingEachOther } from './settings.ts';

const securityContext = expecting('a security context of SELinux', cut(255));

/** SECMARK, whose context only a host with SELinux can know, and CONNSECMARK. */
export const securityMarkTargets: readonly Extension[] = [
  { kind: 'target', name: 'SECMARK', options: [{ name: 'selctx', values: [securityContext], mandatory: true }] },
  {
    kind: 'target',
    name: 'CONNSECMARK',
    options: excludingEachOther([{ name: 'save' }, { name: 'restore' }]),
    oneOf: [['save', 'restore']],
  },
];
