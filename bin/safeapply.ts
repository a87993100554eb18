#!/usr/bin/env node
import { exitStatus } from '../lib/cli/exit-status.ts';
import { main } from '../lib/cli/main.ts';
import { realSystem } from '../lib/system/real.ts';

// A mistake of our own must not end as 1, Node's status for it, which would say that nothing was changed.
const mistake = (error: unknown): never => {
  console.error('safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n', error);
  process.exit(exitStatus.unknown);
};
process.on('uncaughtException', mistake);
// Until somebody says otherwise: an end that nobody meant must not look like `kept`.
process.exitCode = exitStatus.unknown;

main(process.argv.slice(2), realSystem()).then((status) => {
  process.exitCode = status;
}, mistake);
