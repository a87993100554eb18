/** The real System: this machine, this network namespace. */
import { resolve } from 'node:path';
import { realFiles } from './files.ts';
import { realFirewall } from './firewall.ts';
import { realClock, realHost } from './host.ts';
import { realOutput } from './output.ts';
import { realProcesses } from './processes.ts';
import { realTerminal } from './prompt.ts';
import { realStore } from './store.ts';
import type { System } from './system.ts';

/** Everything as it is. State is kept in /run/safeapply, or where SAFEAPPLY_STATE_DIR says. */
export function realSystem(): System {
  const store = realStore(resolve(process.env['SAFEAPPLY_STATE_DIR'] ?? '/run/safeapply'));
  return {
    clock: realClock,
    host: realHost(),
    files: realFiles,
    output: realOutput(),
    firewall: realFirewall(store),
    store,
    processes: realProcesses(store, process.argv[1] ?? ''),
    terminal: realTerminal(),
  };
}
