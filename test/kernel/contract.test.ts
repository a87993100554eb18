/** The real programs, on the real kernel, keep to what the transaction relies on, as the fake does. */
import { chmodSync } from 'node:fs';
import { realFirewall } from '../../lib/system/firewall.ts';
import { realStore } from '../../lib/system/store.ts';
import type { Tools } from '../../lib/system/system.ts';
import { findTools } from '../../lib/system/tools.ts';
import { firewallContract } from '../contract/firewall.ts';
import { inLab, type Lab, quoted } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    for (const { claim, see } of firewallContract) {
      kernelTest(`${backend}, ${family}: ${claim}`, () =>
        inLab(
          backend,
          async (lab) => {
            const store = realStore(lab.state);
            await store.claim('x-1', '{}');
            const rehearsing = await findTools(family, backend);
            // This process is not in the namespace; that of the lab's holder is.
            const firewall = realFirewall(store, `/proc/${lab.enter[2] ?? ''}/net`);
            await see({ firewall, store, id: 'x-1', tools: inside(lab, rehearsing), rehearsing });
          },
          { family },
        ),
      );
    }
  }
}

/** The same programs, as programs that enter the namespace of the lab first: this process is not in it. */
function inside(lab: Lab, tools: Tools): Tools {
  const enter = (name: string, program: string): string => {
    const words = [...lab.enter, program].map(quoted).join(' ');
    const lock = `XTABLES_LOCKFILE=${quoted(`${lab.folder}/xtables.lock`)}`;
    const path = lab.write(name, `#!/bin/sh\nexport ${lock}\nexec ${words} "$@"\n`);
    chmodSync(path, 0o755);
    return path;
  };
  return {
    ...tools,
    save: enter('save', tools.save),
    restore: enter('restore', tools.restore),
    list: enter('list', tools.list),
  };
}
