/** What others change during the window: kept rules have it still, a rollback harms no other table and loses nothing unsaid. */
import { keys, must, object } from './firewalls.ts';
import { inLab, kill, type Lab } from './lab.ts';
import { backends, kernelTest, unshare } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { run } from './run.ts';
import { atQuestion, beforeAnything, holdLock } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const tool = `${family === 'ipv4' ? 'iptables' : 'ip6tables'}-${backend}`;
    const host = family === 'ipv4' ? '198.51.100.7/32' : '2001:db8::7/128';
    const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
      kernelTest(`${backend}, ${family}: ${title}`, () => inLab(backend, act, { family }));
    };
    /** In a table of the transaction, and in one that it never touches. */
    const edit = async (lab: Lab): Promise<void> => {
      await must(lab, [tool, '-A', 'INPUT', '-s', host, '-j', 'ACCEPT']);
      await must(lab, [tool, '-t', 'mangle', '-A', 'PREROUTING', '-s', host, '-j', 'ACCEPT']);
    };
    const mangle = async (lab: Lab): Promise<string> => (await must(lab, [tool, '-t', 'mangle', '-S'])).stdout;

    scenario('at keep they stay and are reported', async (lab) => {
      await detached(lab);
      await edit(lab);
      const ended = await lab.safeapply(['confirm', '--unproven', '--format', 'json']);
      expect(ended.status).toBe(0);
      const said = object(ended);
      expect(Object.keys(said)).toEqual(keys.kept);
      expect(said).toMatchObject({ outcome: 'kept', verified: false, foreign: [added(family, host)] });
      expect(await lab.rules()).toContain(`-A INPUT -s ${host} -j ACCEPT`);
      expect(await mangle(lab)).toContain(host);
      const shown = await lab.safeapply(['history', '--show', '1']);
      expect(shown.stdout).toContain('others changed this during the window');
    });

    scenario(
      'at rollback the other table keeps its edit; ours is listed, and on file as rules that load',
      async (lab) => {
        await detached(lab);
        await edit(lab);
        const ended = await lab.safeapply(['rollback', '--format', 'json']);
        expect(ended.status).toBe(0);
        const said = object(ended);
        expect(Object.keys(said)).toEqual(keys.rolledBack);
        expect(said).toMatchObject({ outcome: 'rolled-back', verified: true, foreign: [added(family, host)] });
        expect(await mangle(lab)).toContain(host);
        await must(lab, [tool, '-t', 'mangle', '-F']);
        expect(await lab.rules()).toBe(plain(lab.texts.old));
        const found = await recordOf(lab, 1, `found.v${family === 'ipv4' ? 4 : 6}`);
        expect(found).toContain(`-A INPUT -s ${host} -j ACCEPT`);
        const loads = [...unshare, `${tool}-restore`, '--counters'];
        expect(await run(loads, { input: found, env: lab.env })).toMatchObject({ status: 0, stderr: '' });
      },
    );
  }

  kernelTest(`${backend}: rules of the transaction that others deleted, and a flush: listed, at the terminal too`, () =>
    inLab(backend, async (lab) => {
      const session = await atQuestion(lab, 60);
      await must(lab, [`iptables-${backend}`, '-F', 'INPUT']);
      await must(lab, [`iptables-${backend}`, '-t', 'nat', '-D', 'POSTROUTING', '1']);
      session.type('no\r');
      expect(await session.status()).toBe(4);
      expect(session.screen()).toMatch(/others had changed rules during the window[^]*- -A POSTROUTING/);
      expect(session.screen()).toMatch(/^- -A INPUT -p tcp -m tcp --dport 2222 -j ACCEPT$/m);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }),
  );

  kernelTest(`${backend}: whoever takes over from a dead watchdog lists them as well`, () =>
    inLab(backend, async (lab) => {
      const session = await atQuestion(lab, 60);
      await must(lab, [`iptables-${backend}`, '-A', 'INPUT', '-s', '198.51.100.7', '-j', 'ACCEPT']);
      kill(lab.journal.pid('watchdog'), 'SIGKILL');
      expect(await session.status()).toBe(4);
      expect(session.screen()).toContain('others had changed rules during the window');
      expect(await recordOf(lab, 1, 'found.v4')).toContain('198.51.100.7');
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }),
  );

  kernelTest(`${backend}: nobody edits anything: nothing is listed, and nothing is on file`, () =>
    inLab(backend, async (lab) => {
      await detached(lab);
      const ended = await lab.safeapply(['rollback', '--format', 'json']);
      expect(object(ended)).toMatchObject({ outcome: 'rolled-back', foreign: [] });
      await lab.journal.until('archived');
      expect(lab.journal.has('found.v4')).toBe(false);
      expect(await recordOf(lab, 1, 'found.v4')).toBe('');
    }),
  );
}

for (const backend of backends) {
  kernelTest(
    `${backend}: while connection tracking begins: not loaded over, refused, and nothing of ours is left`,
    () =>
      inLab(backend, async (lab) => {
        await beforeAnything(lab);
        const states = '-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n';
        const file = lab.write('new.rules', lab.texts.wanted.replace(/^(?=-A)/m, states));
        // Whoever looks at the live rules once more, before the load, waits for the edit: it is to fall into that second and a half.
        const late = `live && [ -e "$(echo '${lab.state}'/*/primed)" ] && while [ ! -e "$lab/edited" ]; do sleep 0.1; done`;
        const env = wrap(lab, 'save', `${late}\nreal "$@"`);
        const applied = lab.safeapply(lab.applyArgs(file, '--detach', '-t', '600'), { env });
        await lab.journal.until('primed');
        expect(await lab.rules()).toContain('--ctstate INVALID');
        await must(lab, [`iptables-${backend}`, '-I', 'INPUT', '-s', '198.51.100.7', '-j', 'ACCEPT']);
        lab.write('edited', '');
        expect(await applied).toMatchObject({ status: 1, stdout: saying('the live rules changed') });
        const edit = '-A INPUT -s 198.51.100.7/32 -j ACCEPT\n';
        expect(await lab.rules()).toBe(plain(lab.texts.old).replace(/^(?=-A INPUT)/m, edit));
      }),
  );
}

kernelTest('legacy: while the load waits for the lock that another holds: not loaded over, refused, and it stays', () =>
  inLab('legacy', async (lab) => {
    await beforeAnything(lab);
    const file = lab.write('new.rules', lab.texts.wanted);
    const release = await holdLock(lab);
    const applied = lab.safeapply(lab.applyArgs(file, '--detach', '-t', '600'));
    await lab.journal.until('touched');
    // Whoever holds the lock changes rules.
    const edit = ['iptables-legacy', '-A', 'INPUT', '-s', '198.51.100.7', '-j', 'ACCEPT'];
    await must(lab, ['env', `XTABLES_LOCKFILE=${lab.folder}/other.lock`, ...edit]);
    const edited = await lab.rules();
    await release();
    expect(await applied).toMatchObject({ status: 1, stdout: saying('the live rules changed') });
    expect(await lab.rules()).toBe(edited);
    expect(edited).toContain('198.51.100.7');
    expect((await lab.safeapply(['status'])).stdout).toContain('was refused, with no rule changed');
  }),
);

kernelTest('legacy: another holds the lock for as long as a load may take: refused, and what that one does stays', () =>
  inLab('legacy', async (lab) => {
    await beforeAnything(lab);
    const file = lab.write('new.rules', lab.texts.wanted);
    const release = await holdLock(lab);
    const applied = await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '1', '--format', 'json'));
    expect(applied.status).toBe(3);
    expect(object(applied)).toMatchObject({ outcome: 'refused', reason: 'lock-held', detail: saying('xtables lock') });
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    await release();
  }),
);

kernelTest('legacy: a lock on a file of another file system that has the same inode number is none', () =>
  inLab('legacy', async (lab) => {
    await beforeAnything(lab);
    const file = lab.write('new.rules', lab.texts.wanted);
    // On a new tmpfs the first file has the same number as on any other.
    const script = [
      'set -e; for each in a b; do mkdir -m 700 "$0/$each"; mount -t tmpfs -o mode=700 none "$0/$each"; : >"$0/$each/lock"; done',
      'test "$(stat -c %i "$0/a/lock")" = "$(stat -c %i "$0/b/lock")"',
      ': >"$0/hold"; flock "$0/b/lock" sh -c \': >"$0/held"; while [ -e "$0/hold" ]; do sleep 0.1; done\' "$0" &',
      'while [ ! -e "$0/held" ]; do sleep 0.1; done; export XTABLES_LOCKFILE="$0/a/lock"',
      '"$@" || status=$?; rm "$0/hold"; wait; exit "${status:-0}"',
    ].join('\n');
    const apply = [process.execPath, lab.program, ...lab.applyArgs(file, '--probe', 'true')];
    const ended = await lab.run(['unshare', '-m', 'sh', '-c', script, lab.folder, ...apply]);
    expect(ended).toMatchObject({ status: 0, stdout: saying('kept') });
  }),
);

function added(family: string, host: string): unknown {
  const change = { kind: 'added', table: 'filter', chain: 'INPUT', after: saying(`-A INPUT -s ${host} -j ACCEPT`) };
  return { family, changes: [expect.objectContaining(change)] };
}

/** A file of a record of the history. */
async function recordOf(lab: Lab, number: number, name: string): Promise<string> {
  const ended = await lab.safeapply(['history', '--show', String(number), '--format', 'json']);
  expect(ended.status).toBe(0);
  const files: Readonly<Record<string, unknown>> = {
    ...object({ stdout: `${JSON.stringify(object(ended)['files'])}\n` }),
  };
  const text = files[name];
  return typeof text === 'string' ? text : '';
}

async function detached(lab: Lab): Promise<void> {
  await beforeAnything(lab);
  const file = lab.write('new.rules', lab.texts.wanted);
  expect((await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'))).status).toBe(0);
}
