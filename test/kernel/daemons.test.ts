/** `-c`: what a program leaves running is guarded as long as it may change rules, ended with a rollback, and left alone otherwise. */
import { rmSync } from 'node:fs';
import { object } from './firewalls.ts';
import { inLab, kill, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { begin, everything, isThere, pidIn, runs } from './programs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { until } from './run.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  const four = `iptables-${backend}`;
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario(
    'has a child that goes on adding rules after it has ended: the child ends with the rollback',
    async (lab) => {
      const before = await begin(lab);
      const add = `${four} -A INPUT -s 198.51.100.1 -j DROP`;
      const child = `(while [ ! -e "$lab/go" ]; do sleep 0.1; done; while :; do ${add}; sleep 0.02; done) &`;
      const ended = await runs(lab, `${four} -P INPUT DROP\n${child}\necho $! >"$lab/child"`);
      expect(ended).toMatchObject({ status: 0, stdout: saying('in force and pending') });
      lab.write('go', '');
      await until('the child adds rules', async () => (await lab.rules()).includes('198.51.100.1'));
      const undone = await lab.safeapply(['rollback', '--format', 'json']);
      expect(undone.status).toBe(0);
      expect(object(undone)).toMatchObject({ outcome: 'rolled-back', verified: true });
      expect(isThere(pidIn(lab, 'child'))).toBe(false);
      expect(await everything(lab)).toEqual(before);
    },
  );

  scenario('changes nothing but leaves a child that will: that is guarded, and ends with the rollback', async (lab) => {
    const before = await begin(lab);
    const child = `(while [ ! -e "$lab/go" ]; do sleep 0.1; done; ${four} -P INPUT DROP; ${four} -F INPUT) &`;
    const ended = await runs(lab, `${child}\necho $! >"$lab/child"`);
    expect(ended).toMatchObject({ status: 0, stdout: saying('pending as') });
    lab.write('go', '');
    await until('the child has changed rules', async () => (await lab.rules()).includes(':INPUT DROP'));
    expect(await lab.safeapply(['rollback'])).toMatchObject({ status: 0, stdout: saying('rolled back') });
    expect(isThere(pidIn(lab, 'child'))).toBe(false);
    expect(await everything(lab)).toEqual(before);
  });

  scenario(
    'leaves a daemon that holds its output open: nobody waits for it, and kept rules leave it alone',
    async (lab) => {
      await begin(lab);
      const daemon = `setsid sh -c 'echo $$ >"$0.new"; mv "$0.new" "$0"; exec sleep 300' "$lab/daemon" &`;
      const ended = await runs(
        lab,
        `${four} -A INPUT -p udp -j DROP\n${daemon}\nwhile [ ! -e "$lab/daemon" ]; do sleep 0.1; done`,
      );
      expect(ended).toMatchObject({ status: 0, stdout: saying('in force and pending') });
      expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
      expect(await lab.rules()).toContain('-p udp');
      expect(isThere(pidIn(lab, 'daemon'))).toBe(true);
      kill(pidIn(lab, 'daemon'), 'SIGKILL');
    },
  );
}

kernelTest(
  'nft: the state folder is lost, and ids come again: a rollback leaves the daemon of an earlier one alone',
  () =>
    inLab('nft', async (lab) => {
      await begin(lab);
      await runs(lab, 'iptables-nft -P FORWARD DROP\nsetsid sleep 300 & echo $! >"$lab/daemon"');
      const first = lab.journal.id();
      expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
      // Its watchdog may still be putting it into the history.
      rmSync(lab.state, { recursive: true, maxRetries: 9 });
      await runs(lab, 'iptables-nft -P INPUT DROP\nsetsid sleep 300 & echo $! >"$lab/later"');
      expect(lab.journal.id()).toBe(first);
      expect((await lab.safeapply(['rollback'])).status).toBe(0);
      const left = ['daemon', 'later'].map((name) => isThere(pidIn(lab, name)));
      kill(pidIn(lab, 'daemon'), 'SIGKILL');
      expect(left).toEqual([true, false]);
    }),
);

kernelTest('nft: has a child that sudo gave another environment: it ends with the rollback all the same', () =>
  inLab('nft', async (lab) => {
    const before = await begin(lab);
    const child = `env -i sleep 300 & echo $! >"$lab/child"`;
    const ended = await runs(lab, `iptables-nft -P INPUT DROP\n${child}`);
    expect(ended).toMatchObject({ status: 0, stdout: saying('in force and pending') });
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect(await everything(lab)).toEqual(before);
    const isLeft = isThere(pidIn(lab, 'child'));
    kill(pidIn(lab, 'child'), 'SIGKILL');
    expect(isLeft).toBe(false);
  }),
);
