/** In a user namespace of its own, uid 65534 is root enough: the whole job, with its rollback, without any privilege. */
import { spawnSync } from 'node:child_process';
import { inLab } from './lab.ts';
import { backends, environment, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { atQuestion, nextApplyWorks } from './stage.ts';

leavesTheMachineAlone();

const asNobody = isRoot ? ['--reuid', '65534', '--regid', '65534', '--clear-groups'] : [];
const allowed = spawnSync('setpriv', [...asNobody, 'unshare', '-r', 'unshare', '-n', 'true'], { env: environment() });
const needs = allowed.status === 0 ? undefined : 'this kernel forbids user namespaces to ordinary users';

for (const backend of backends) {
  kernelTest(
    `${backend}: uid 65534 applies, rolls back and keeps in namespaces of its own`,
    () =>
      inLab(
        backend,
        async (lab) => {
          const owner = await lab.run(['cat', '/proc/self/uid_map']);
          expect(owner.stdout.trim().split(/\s+/)).toEqual(['0', isRoot ? '65534' : String(process.getuid?.()), '1']);
          const session = await atQuestion(lab, 60);
          session.type('no\r');
          expect(await session.status()).toBe(4);
          expect(await lab.rules()).toBe(plain(lab.texts.old));
          await nextApplyWorks(lab);
        },
        { unprivileged: true },
      ),
    { needs },
  );
}
