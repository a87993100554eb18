/** The real System: this machine, this network namespace. */
import { resolve } from 'node:path';
import { realFirewall } from './firewall.ts';
import { realClock, realHost } from './host.ts';
import { forgiveLoss } from './output.ts';
import { realProcesses } from './processes.ts';
import { realTerminal } from './prompt.ts';
import { realSandbox } from './sandbox.ts';
import { realStore } from './store.ts';
import type { Files, Output, System } from './system.ts';

/** Everything as it is. State is kept in /run/safeapply, or where SAFEAPPLY_STATE_DIR says. */
export function realSystem({ files, output }: { readonly files: Files; readonly output: Output }): System {
  forgiveLoss();
  const store = realStore(resolve(process.env['SAFEAPPLY_STATE_DIR'] ?? '/run/safeapply'));
  return {
    clock: realClock,
    host: realHost(),
    files,
    output,
    firewall: realFirewall(store),
    sandbox: realSandbox(),
    store,
    processes: realProcesses(store, process.argv[1] ?? ''),
    terminal: realTerminal(),
  };
}
