/** `--netns NAME`: a named network namespace has its own transaction, and the process in between changes nothing. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { keys, must, object } from './firewalls.ts';
import { inLab, kill, type Lab, quoted } from './lab.ts';
import { backends, environment, isInstalled, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { type Ended, until } from './run.ts';
import { type Session } from './session.ts';
import { beforeAnything, oldRulesBack, shortWindow } from './stage.ts';

leavesTheMachineAlone();

const needs = isRoot && isInstalled('ip') ? undefined : 'this needs root and ip (Debian: iproute2)';

/** A lab with named namespaces: their names live in a /run that only this scenario sees. */
interface Rooms {
  readonly lab: Lab;
  readonly safeapply: (...words: readonly string[]) => Promise<Ended>;
  readonly terminal: (...words: readonly string[]) => Session;
  /** The live rules in one of them. */
  readonly rules: (name: string) => Promise<string>;
}

for (const backend of backends) {
  const scenario = (title: string, act: (rooms: Rooms) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, (lab) => withRooms(lab, act)), { needs });
  };

  scenario('two at once, and one outside: each is extended, kept or rolled back by itself', async (rooms) => {
    const { lab, safeapply, rules } = rooms;
    const file = lab.write('new.rules', lab.texts.wanted);
    const apply = [...lab.applyArgs(file), '--detach', '-t', '600', '--format', 'json'];
    const ids: unknown[] = [];
    for (const where of [['--netns', 'one'], ['--netns', 'two'], []]) {
      const ended = await safeapply(...apply, ...where);
      expect({ where, status: ended.status }).toEqual({ where, status: 0 });
      expect(Object.keys(object(ended))).toEqual(keys.pending);
      ids.push(object(ended)['id']);
    }
    expect(new Set(ids).size).toBe(3);
    expect(await rules('one')).toBe(plain(lab.texts.wanted));
    expect((await safeapply(...apply, '--netns', 'one')).status).toBe(3);

    for (const [index, name] of ['one', 'two'].entries()) {
      const { pending } = object(await safeapply('status', '--netns', name, '--format', 'json'));
      expect(pending).toMatchObject({ id: ids[index], guarded: true, oldRulesInForce: 'different' });
    }
    expect((await safeapply('extend', '--netns', 'one', '-t', '900')).status).toBe(0);
    expect(object(await safeapply('rollback', '--netns', 'two', '--format', 'json'))).toMatchObject({ id: ids[1] });
    expect(await rules('two')).toBe(plain(lab.texts.old));
    expect(await rules('one')).toBe(plain(lab.texts.wanted));
    expect(object(await safeapply('confirm', '--unproven', '--netns', 'one', '--format', 'json'))).toMatchObject({
      id: ids[0],
      outcome: 'kept',
    });
    // An id of another namespace is none here.
    expect((await safeapply('rollback', '--netns', 'two', String(ids[2]))).status).toBe(3);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect((await safeapply('rollback')).status).toBe(0);
    expect(await rules('one')).toBe(plain(lab.texts.wanted));
  });

  scenario('Ctrl-C, and TERM to the process in between: rolled back, status 4', async ({ lab, terminal, rules }) => {
    const file = lab.write('new.rules', lab.texts.wanted);
    for (const end of ['ctrl-c', 'term'] as const) {
      const session = terminal(...lab.applyArgs(file, '-t', '60', '--netns', 'one'));
      await session.question();
      expect(await rules('one')).toBe(plain(lab.texts.wanted));
      expect(await lab.rules()).toBe(plain(lab.texts.old));
      if (end === 'ctrl-c') session.type('\x03');
      else kill(parentOf(lab.journal.pid('cli')), 'SIGTERM');
      expect({ end, status: await session.status() }).toEqual({ end, status: 4 });
      expect(await rules('one')).toBe(plain(lab.texts.old));
    }
  });

  scenario('the history says where it was, and rollback --to puts nothing of one place into another', async (rooms) => {
    const { lab, safeapply, rules } = rooms;
    const file = lab.write('new.rules', lab.texts.wanted);
    const kept = await safeapply(...lab.applyArgs(file, '--probe', 'true', '--netns', 'one'));
    expect(kept).toMatchObject({ status: 0, stdout: saying(/^kept/) });
    expect((await safeapply('history')).stdout).toMatch(/ {2}\(in the network namespace one\)\n$/);
    expect((await safeapply('history', '--netns', 'one')).stdout).not.toContain('namespace');
    expect(object(await safeapply('history', '--format', 'json'))).toMatchObject({ transactions: [{ netns: 'one' }] });

    const back = ['rollback', '--to', '1', '--probe', 'true'];
    expect(await safeapply(...back)).toMatchObject({
      status: 3,
      stderr: saying('transaction 1 was in the network namespace one, and we are not'),
    });
    expect((await safeapply(...back, '--netns', 'two')).status).toBe(3);
    expect([await lab.rules(), await rules('two')]).toEqual([plain(lab.texts.old), plain(lab.texts.old)]);
    expect(await safeapply(...back, '--netns', 'one')).toMatchObject({ status: 0, stdout: saying('unchanged') });
    expect((await safeapply(...back, '--netns', 'two', '--force')).status).toBe(0);
    expect(await rules('two')).toBe(plain(lab.texts.wanted));
  });

  scenario('diff against the live rules of a place', async ({ lab, safeapply }) => {
    const words = ['diff', '--backend', lab.backend, lab.write('old.rules', lab.texts.old)];
    await must(lab, [...inside(lab), 'nsenter', '--net=/run/netns/two', `iptables-${lab.backend}`, '-F', 'INPUT']);
    expect(await safeapply(...words, '--netns', 'one')).toMatchObject({ status: 0, stdout: '' });
    expect(await safeapply(...words, '--netns', 'two')).toMatchObject({ status: 1, stdout: saying('+ -A INPUT') });
  });

  scenario('kill -9 of the process in between: the window goes on, and the old rules come back', async (rooms) => {
    const { lab, terminal, rules } = rooms;
    const file = lab.write('new.rules', lab.texts.wanted);
    const session = terminal(...lab.applyArgs(file, '-t', String(shortWindow), '--netns', 'one'));
    await session.question();
    kill(parentOf(lab.journal.pid('cli')), 'SIGKILL');
    await session.status();
    await until(
      'the old rules are back',
      async () => (await rules('one')) === plain(lab.texts.old),
      shortWindow + 15,
      0.2,
    );
    await lab.journal.until('done');
    await oldRulesBack(lab);
  });
}

kernelTest(
  'a name that is none, and a name that leads elsewhere: status 3, and nothing is made',
  () =>
    inLab('nft', (lab) =>
      withRooms(lab, async ({ safeapply }) => {
        const file = lab.write('new.rules', lab.texts.wanted);
        for (const name of ['three', '../netns/one', '../../proc/1/ns/net', '..', '.', 'one/', 'stale', '-t', 'a\nb']) {
          for (const words of [lab.applyArgs(file, '--detach'), ['status'], ['rollback']]) {
            const { status, stdout } = await safeapply(...words, `--netns=${name}`);
            expect({ name, words, status, stdout }).toEqual({ name, words, status: 3, stdout: '' });
          }
        }
        expect(lab.journal.id()).toBeUndefined();
        expect(await lab.rules()).toBe(plain(lab.texts.old));
      }),
    ),
  { needs },
);

kernelTest(
  'the statuses of everything come through, and so do standard input and output',
  () =>
    inLab('nft', (lab) =>
      withRooms(lab, async ({ safeapply, rules }) => {
        const words = [process.execPath, lab.program, 'apply', '-', '--backend', 'nft', '--netns', 'one'];
        expect(await safeapply('confirm', '--netns', 'one')).toMatchObject({ status: 3, stdout: '' });
        expect((await safeapply('status', '--netns', 'one', '--nonsense')).status).toBe(2);
        const bad = lab.write('bad.rules', '*filter\n-A INPUT -j NOSUCHTARGET\nCOMMIT\n');
        expect((await safeapply('apply', bad, '--backend', 'nft', '--detach', '--netns', 'one')).status).toBe(1);
        const input = lab.texts.wanted;
        const piped = await lab.run([...inside(lab), ...words, '-t', '60', '--probe', 'true'], { input });
        expect(piped).toMatchObject({ status: 0, stdout: saying(/^kept/) });
        expect(await rules('one')).toBe(plain(lab.texts.wanted));
        expect(await lab.rules()).toBe(plain(lab.texts.old));
      }),
    ),
  { needs },
);

const holders = new WeakMap<Lab, number>();

/** Makes `one` and `two`, with the old rules in them and outside, and `stale`, which has no namespace behind it. */
async function withRooms(lab: Lab, act: (rooms: Rooms) => Promise<void>): Promise<void> {
  const script = `mount -t tmpfs none /run && mkdir /run/netns && ip netns add one && ip netns add two && : >/run/netns/stale && exec cat`;
  const holder = spawn('unshare', ['-m', 'sh', '-c', script], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: environment(),
  });
  try {
    const pid = holder.pid ?? 0;
    holders.set(lab, pid);
    await until('the names are there', () => readFileSync(`/proc/${pid}/comm`, 'latin1') === 'cat\n');
    await beforeAnything(lab);
    const stem = `iptables-${lab.backend}`;
    const into = (name: string): readonly string[] => [...inside(lab), 'nsenter', `--net=/run/netns/${name}`];
    for (const name of ['one', 'two']) await must(lab, [...into(name), `${stem}-restore`, '-c'], lab.texts.old);
    await act({
      lab,
      safeapply: (...words) => lab.run([...inside(lab), process.execPath, lab.program, ...words]),
      terminal: (...words) =>
        lab.terminal(`exec ${[...inside(lab), process.execPath, lab.program, ...words].map(quoted).join(' ')}`),
      rules: async (name) => plain((await must(lab, [...into(name), `${stem}-save`])).stdout),
    });
  } finally {
    holder.stdin.end();
    await until('the holder is gone', () => holder.exitCode !== null || holder.signalCode !== null);
    await setTimeout(0);
  }
}

/** The words that go before a command, to see the names of the scenario. */
function inside(lab: Lab): readonly string[] {
  return ['nsenter', '-t', String(holders.get(lab)), '-m'];
}

/** The process between the terminal and the one in the namespace. */
function parentOf(pid: number): number {
  return Number(/^PPid:\t([0-9]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]);
}
