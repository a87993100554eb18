/** Programs that stand before the real ones in the PATH, and fail as the real ones were seen to fail. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from './lab.ts';

/**
 * Puts a wrapper in front of one of the lab's programs and returns the environment that finds it. In `body`, `real` runs
 * the real program, and `live` is true in the lab's own namespace: the rehearsal in a throw-away one is left alone.
 */
export function wrap(lab: Lab, program: 'save' | 'restore', body: string): Readonly<Record<string, string>> {
  const name = `${lab.family === 'ipv4' ? 'iptables' : 'ip6tables'}-${lab.backend}-${program}`;
  const folder = join(lab.folder, 'bin');
  const path = lab.env['PATH'] ?? '';
  const real = path.split(':').find((each) => existsSync(join(each, name)));
  mkdirSync(folder, { recursive: true });
  const text = `#!/bin/sh
real() { '${join(real ?? '', name)}' "$@"; }
live() { [ "$(readlink /proc/self/ns/net)" = '${lab.namespace}' ]; }
lab='${lab.folder}'
${body}
`;
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
  return { PATH: `${folder}:${path}` };
}
