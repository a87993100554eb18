/** The proof that the tests left the machine's own firewall alone. */
import { spawnSync } from 'node:child_process';
import { backends, environment, isRoot, missing } from './needs.ts';
import { plain } from './rules.ts';

/** Compares the rules of the machine itself before and after all tests of a file. Only root may read them. */
export function leavesTheMachineAlone(): void {
  const before = ownRules();
  afterAll(() => {
    expect(ownRules()).toEqual(before);
  });
}

function ownRules(): readonly string[] {
  if (!isRoot || missing !== undefined) return [];
  return backends.flatMap((backend) =>
    ['iptables', 'ip6tables'].map((stem) =>
      plain(spawnSync(`${stem}-${backend}-save`, { env: environment(), encoding: 'latin1' }).stdout),
    ),
  );
}
