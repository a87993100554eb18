/** `-c`: a program changes the rules, in whatever way, and all of what it did is taken back, or kept as it was read back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keys, must, object } from './firewalls.ts';
import { inLab, kill, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { begin, everything, isThere, pidIn, runs, words } from './programs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { until } from './run.ts';
import { pending } from './stage.ts';

leavesTheMachineAlone();

// First, since its limit of 30 s is the slowest of all: the others run meanwhile.
kernelTest('nft: one that hangs, hears no TERM and has made children: all of them are gone at the limit', () =>
  inLab('nft', async (lab) => {
    const before = await begin(lab);
    const ended = await runs(
      lab,
      `trap '' TERM HUP INT
echo half of the work is done
iptables-nft -P INPUT DROP
ip6tables-nft -F
sleep 300 & echo $! >"$lab/group"
setsid sleep 300 & echo $! >"$lab/session"
while :; do iptables-nft -A INPUT -s 198.51.100.1 -j DROP; sleep 1; done`,
      '-t',
      '1',
    );
    expect(ended).toMatchObject({ status: 4, stdout: saying('half of the work is done') });
    expect(ended.stdout).toContain('killed after 30 s');
    expect(await everything(lab)).toEqual(before);
    for (const name of ['group', 'session']) expect(isThere(pidIn(lab, name))).toBe(false);
  }),
);

for (const backend of backends) {
  const other = backend === 'nft' ? 'legacy' : 'nft';
  const [four, six] = [`iptables-${backend}`, `ip6tables-${backend}`];
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario('fails after half its work: status 4, both families as before, and what it said', async (lab) => {
    const before = await begin(lab);
    const work = `${four} -F; ${six} -P INPUT DROP; ${four} -t nat -A POSTROUTING -j MASQUERADE`;
    const ended = await runs(lab, `${work}; echo no such thing >&2; exit 3`, '--format', 'json');
    expect(ended.status).toBe(4);
    const said = object(ended);
    expect(Object.keys(said)).toEqual(keys.rolledBack);
    expect(said).toMatchObject({ reason: 'command-failed', verified: true, detail: saying(/status 3 no such thing/) });
    expect(await everything(lab)).toEqual(before);
  });

  scenario('whatever status it ends with, that is what is said of it', async (lab) => {
    const before = await begin(lab);
    // 75 and 76 are what flock and the fence before the program end with, 137 what a kill at its limit looks like.
    for (const [body, words] of [
      ['exit 75', 'status 75'],
      ['exit 76', 'status 76'],
      ['kill -9 $$', 'status 137'],
    ] as const) {
      const ended = await runs(lab, `${four} -F; ${body}`);
      expect({ body, ...ended, stderr: '' }).toEqual({ body, status: 4, stdout: saying(words), stderr: '' });
      expect(ended.stdout).not.toMatch(/killed after|held the lock|decided by others/);
    }
    expect(await everything(lab)).toEqual(before);
  });

  scenario('changes IPv6 only: that is what is told; confirm keeps it', async (lab) => {
    const before = await begin(lab);
    const ended = await runs(lab, `${six} -A INPUT -p tcp --dport 8443 -j ACCEPT`, '--format', 'json');
    expect(ended.status).toBe(0);
    const said = object(ended);
    expect(Object.keys(said)).toEqual(keys.pending);
    expect(said['changes']).toEqual(
      expect.arrayContaining([{ family: 'ipv6', changes: [expect.objectContaining({ kind: 'added' })] }]),
    );
    expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
    const after = await everything(lab);
    expect({ ...after, [six]: '' }).toEqual({ ...before, [six]: '' });
    expect(after[six]).toContain('--dport 8443');
  });

  scenario('changes the other backend, and makes tables and chains: rolled back, in all of them', async (lab) => {
    const before = await begin(lab);
    const ended = await runs(
      lab,
      `iptables-${other} -P INPUT DROP
iptables-${other} -t mangle -N THEIRS
iptables-${other} -t mangle -A PREROUTING -j THEIRS
ip6tables-${other} -t raw -A PREROUTING -j NOTRACK
${four} -t nat -A POSTROUTING -o eth0 -j MASQUERADE
${four} -N OURS
${four} -I INPUT -j OURS
${six} -X; ${six} -F`,
    );
    expect(ended).toMatchObject({ status: 0, stdout: saying('in force and pending') });
    expect(await everything(lab)).not.toEqual(before);
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect(await everything(lab)).toEqual(before);
  });

  scenario('changes nothing: unchanged, status 0, nothing is pending, nothing in the history', async (lab) => {
    const before = await begin(lab);
    const ended = await runs(lab, `${four} -N X; ${four} -X X; echo done`, '--format', 'json');
    expect(ended.status).toBe(0);
    const said = object(ended);
    expect(Object.keys(said)).toEqual(keys.unchanged);
    expect(said).toMatchObject({ outcome: 'unchanged', id: null, verified: true });
    expect(await everything(lab)).toEqual(before);
    expect(await pending(lab)).toBeUndefined();
    expect((await lab.safeapply(['history'])).stdout).toContain('nothing was kept');
    for (const late of ['confirm', 'extend', 'rollback'])
      expect(await lab.safeapply([late])).toMatchObject({ status: 3, stdout: '', stderr: saying('no such pending') });
  });

  scenario('a rollback is asked for while it runs: it is ended then, and not at its limit', async (lab) => {
    const before = await begin(lab);
    const apply = runs(lab, `${four} -P INPUT DROP\n: >"$lab/begun"\nsleep 300`, '-t', '600');
    await until('it runs', () => existsSync(join(lab.folder, 'begun')));
    // Without it, only the watchdog is left to do it.
    kill(lab.journal.pid('backstop'), 'SIGKILL');
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect((await apply).status).toBe(4);
    expect(await everything(lab)).toEqual(before);
  });

  scenario('kill -9 of watchdog and CLI while it runs: the backstop ends it, and puts all back', async (lab) => {
    const before = await begin(lab);
    const session = lab.terminal(
      [process.execPath, lab.program, ...words(lab, `${four} -P INPUT DROP; ${six} -F\n: >"$lab/begun"\nsleep 300`)]
        .map((word) => `'${word}'`)
        .join(' '),
    );
    await until('it runs', () => existsSync(join(lab.folder, 'begun')));
    // The next one may not wait for the limit: it takes over from what is dead.
    for (const who of ['watchdog', 'cli', 'backstop'] as const) kill(lab.journal.pid(who), 'SIGKILL');
    await session.status();
    expect(await lab.safeapply(['rollback', lab.journal.id() ?? ''])).toMatchObject({
      status: 0,
      stdout: saying('rolled back'),
    });
    expect(await everything(lab)).toEqual(before);
  });
}

kernelTest('nft: status tells what it has changed, since a rollback would take that back', () =>
  inLab('nft', async (lab) => {
    await begin(lab);
    await runs(lab, 'iptables-nft -P INPUT DROP');
    expect((await lab.safeapply(['status'])).stdout).toContain('+ :INPUT DROP');
    expect(JSON.stringify(await pending(lab))).toContain('"kind":"policy"');
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
  }),
);

kernelTest('nft: prints until the state folder is full: rolled back, it is told why, and the next apply works', () =>
  inLab('nft', async (lab) => {
    const before = await begin(lab);
    const script =
      'mkdir -m 700 "$0" && mount -t tmpfs -o size=400k,mode=700 none "$0" && { "$@"; echo "status $?"; } && ';
    const first = words(lab, 'iptables-nft -P INPUT DROP; yes', '--detach');
    const file = lab.write('new.rules', lab.texts.wanted);
    const second = lab.applyLine(file, '-t', '60', '--probe', 'true');
    const all = ['unshare', '-m', 'sh', '-c', `${script}exec ${second}`, lab.state, process.execPath, lab.program];
    const ended = await lab.run([...all, ...first]);
    expect(ended.stdout).toMatch(/^rolled back \(the program failed\)[^]*status 1 y[^]*\nstatus 4\nkept/);
    expect(ended.status).toBe(0);
    expect({ ...(await everything(lab)), 'iptables-nft': '' }).toEqual({ ...before, 'iptables-nft': '' });
  }),
);

kernelTest('nft: what it does with nft itself is not said to be nothing', () =>
  inLab('nft', async (lab) => {
    await begin(lab);
    const ended = await runs(lab, 'nft add table inet theirs');
    await must(lab, ['nft', 'delete', 'table', 'inet', 'theirs']);
    expect(ended.stdout).not.toContain('the live rules are these already');
  }),
);
