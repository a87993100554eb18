/** Whether this process is in a network namespace of its own; only there does the bench start any iptables. */
import { readlinkSync } from 'node:fs';

/** What run.mjs leaves in the environment: the namespace that it was itself started in. */
export const outsideVariable = 'SAFEAPPLY_BENCH_OUTSIDE';

/** Why no iptables may run here; undefined in a namespace of our own. Not being told where we came from is such a reason. */
export function sharedNamespace(env: NodeJS.ProcessEnv): string | undefined {
  const outside = env[outsideVariable];
  if (outside === undefined) return 'not started by npm run bench';
  return readlinkSync('/proc/self/ns/net') === outside ? 'no network namespace is to be had (unshare -n)' : undefined;
}
