/** The match that counts for nfacct. Source: libxt_nfacct.c. */
import { cut } from '../values.ts';
import { expecting, type Extension, type ValueType } from './extension.ts';

/** Whether there is such an object only the host knows. */
const account: ValueType = expecting('the name of an nfacct object', (value, circumstances) =>
  value === '' ? { refused: 'is empty' } : cut(31)(value, circumstances),
);

/** nfacct. */
export const accountingMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'nfacct',
    options: [{ name: 'nfacct-name', values: [account], mandatory: true, quoting: 'string' }],
  },
];
