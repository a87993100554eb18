/** The real System: this machine, this network namespace. */
import { childEnvironment } from './child-environment.ts';
import { closeInherited, needDescriptors } from './descriptors.ts';
import { historyFolder, stateFolder } from './environment.ts';
import { realFirewall } from './firewall.ts';
import { realClock, realHost } from './host.ts';
import { forgiveLoss } from './output.ts';
import { realNotices } from './notices.ts';
import { realProcesses } from './processes.ts';
import { realTerminal } from './prompt.ts';
import { realSandbox } from './sandbox.ts';
import { realStore } from './store.ts';
import type { Files, Output, System } from './system.ts';

/**
 * Everything as it is. State is kept in /run/safeapply, or where SAFEAPPLY_STATE_DIR says; the history in
 * /var/lib/safeapply, or where SAFEAPPLY_HISTORY_DIR says. What is made from now on is for us alone, and what is started
 * gets nothing of ours that is not meant for it. Throws an `environment` Failure.
 */
export function realSystem({ files, output }: { readonly files: Files; readonly output: Output }): System {
  forgiveLoss();
  process.umask(0o077);
  closeInherited(process.argv.slice(2));
  // Here, where nothing has happened yet, is the place to fail.
  needDescriptors();
  childEnvironment();
  const history = realStore(historyFolder());
  const store = realStore(stateFolder());
  return {
    clock: realClock,
    host: realHost(),
    files,
    output,
    firewall: realFirewall(store),
    sandbox: realSandbox(),
    store,
    history,
    notices: realNotices,
    processes: realProcesses(store, history, process.argv[1] ?? ''),
    terminal: realTerminal(),
  };
}
