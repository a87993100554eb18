/** All faults, in the order of the table. */
import type { Row } from '../row.ts';
import { answerRows } from './answers.ts';
import { clockRows } from './clocks.ts';
import { deathRows } from './deaths.ts';
import { diskRows } from './disks.ts';
import { otherRows } from './others.ts';
import { loadRows } from './loads.ts';
import { loginRows } from './logins.ts';
import { terminalRows } from './terminal.ts';
import { wayRows } from './ways.ts';

/** The rows. */
export const rows: readonly Row[] = [
  ...terminalRows,
  ...deathRows,
  ...loginRows,
  ...answerRows,
  ...loadRows,
  ...diskRows,
  ...otherRows,
  ...clockRows,
  ...wayRows,
];
