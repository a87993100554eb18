/**
 * The state folder has room for n files, for n = 1, 2, 3 …: wherever the room ends, either nothing was touched or the old
 * rules come back in time. And a disk that fills up once the new rules are in force does not keep them there.
 */
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import { shortWindow } from './stage.ts';

leavesTheMachineAlone();

// Where neither `applied` nor `done` can be written, the backstop lingers until the load's own limit of 30 s is over.

for (const backend of backends) {
  // Half of the rooms on each backend; 24 are enough for all files of a transaction.
  const rooms = Array.from({ length: 12 }, (_, index) => 2 * index + (backend === 'nft' ? 2 : 3));
  for (const room of rooms) {
    kernelTest(`${backend}: room for ${room} files`, () =>
      inLab(
        backend,
        async (lab) => {
          await lab.load(lab.texts.old);
          const mount = `mount -t tmpfs -o mode=700,nr_inodes=${room} none "$state"`;
          const { status } = await inMounts(lab, 3, `${mount}; exec "$@"`);
          expect([0, 3, 4]).toContain(status);
          if (status !== 0) expect(await lab.rules()).toBe(plain(lab.texts.old));
          await oldRulesWithin(lab, 3 + 10);
        },
        { lingering: true },
      ),
    );
  }

  kernelTest(`${backend}: the disk fills up when the new rules are in force`, () =>
    inLab(backend, async (lab) => {
      await lab.load(lab.texts.old);
      const fill =
        'cat /dev/zero >"$state/full" 2>/dev/null; n=0; while touch "$state/file$n" 2>/dev/null; do n=$((n + 1)); done; true';
      const mount = 'mount -t tmpfs -o mode=700,size=200k,nr_inodes=60 none "$state"';
      const ended = await inMounts(lab, shortWindow, `${mount}; "$@" || exit; ${fill}`);
      expect(ended).toMatchObject({ status: 0, stdout: saying('in force and pending') });
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      await oldRulesWithin(lab, shortWindow + 10);
    }),
  );
}

function inMounts(lab: Lab, timeout: number, script: string) {
  const apply = lab.applyArgs(lab.write('new.rules', lab.texts.wanted), '--detach', '-t', String(timeout));
  const words = [process.execPath, lab.program, ...apply];
  const prepare = `state=$1; shift; mkdir "$state"; ${script}`;
  return lab.run(['unshare', '-m', 'sh', '-c', prepare, 'sh', lab.state, ...words]);
}

/** 10 s past the deadline at most is promised. */
async function oldRulesWithin(lab: Lab, seconds: number): Promise<void> {
  const old = plain(lab.texts.old);
  await until('the old rules are back', async () => (await lab.rules()) === old, seconds, 0.2);
}
