/** The history: every transaction has its one record, whoever died or was slow, and what it holds can be applied again. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys, must, object } from './firewalls.ts';
import { inLab, kill, type Lab, leftovers } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { type Ended, until } from './run.ts';
import { atQuestion, beforeAnything, nextApplyWorks } from './stage.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario('rollback --to of a kept one and of a rolled-back one: what was in force after each', async (lab) => {
    await beforeAnything(lab);
    expect((await applied(lab, 'true')).status).toBe(0);
    await lab.load(lab.texts.old);
    expect((await applied(lab, 'false')).status).toBe(4);
    await must(lab, [`iptables-${backend}`, '-F']);
    const said = object(await lab.safeapply(['history', '--format', 'json']));
    expect(said).toMatchObject({ version: 1, transactions: [{ outcome: 'rolled-back' }, { outcome: 'kept' }] });
    expect(records(said).map((record) => [...record.keys()])).toEqual([recordKeys, recordKeys]);

    const kept = await lab.safeapply(['rollback', '--to', '1', '--detach', '--format', 'json']);
    expect(kept.status).toBe(0);
    expect(Object.keys(object(kept))).toEqual(keys.pending);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);

    const line = `'${process.execPath}' '${lab.program}' rollback --to 2 -t 60`;
    const session = lab.terminal(line);
    await session.question();
    expect(await lab.rules()).toContain('192.0.2.1/32');
    session.type('no\r');
    expect(await session.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect((await lab.safeapply(['rollback', '--to', '2', '--probe', 'true'])).status).toBe(0);
    expect(plain(await lab.save())).toContain(plain(lab.texts.old).split('\n').at(1));
  });

  scenario('rollback --to of what a program did makes no tables that nobody had', async (lab) => {
    await beforeAnything(lab);
    const tables = await tableNames(lab);
    const program = ['-c', `iptables-${backend}`, '-A', 'INPUT', '-p', 'udp', '-j', 'DROP'];
    const ended = await lab.safeapply(['apply', '--backend', backend, '--probe', 'true', ...program]);
    expect(ended.status).toBe(0);
    const wanted = await lab.rules();
    await must(lab, [`iptables-${backend}`, '-D', 'INPUT', '-p', 'udp', '-j', 'DROP']);
    expect((await lab.safeapply(['rollback', '--to', '1', '--probe', 'true'])).status).toBe(0);
    expect(await lab.rules()).toBe(wanted);
    expect(await tableNames(lab)).toEqual(tables);
  });

  scenario('every process killed right after the end: the next command makes the record', async (lab) => {
    await beforeAnything(lab);
    for (let round = 1; round <= 3; round += 1) {
      const session = await atQuestion(lab, 60);
      session.type('no\r');
      await until('done is on file', () => lab.journal.has('done'), 60, 0.001);
      for (const pid of leftovers(lab.folder)) kill(pid, 'SIGKILL');
      await session.status();
      expect(await ids(lab)).toHaveLength(round);
      expect(new Set(await ids(lab)).size).toBe(round);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }
    // As if it had been killed a moment earlier: then the next apply does it.
    rmSync(join(lab.state, lab.journal.id() ?? '', 'archived'));
    rmSync(join(lab.folder, 'history', '000003'), { recursive: true });
    const before = lab.journal.id();
    await nextApplyWorks(lab);
    expect((await ids(lab)).slice(2)).toEqual([before, lab.journal.id()]);
  });
}

kernelTest('55 transactions leave the newest 50', () =>
  inLab('nft', async (lab) => {
    await beforeAnything(lab);
    expect((await applied(lab, 'false')).status).toBe(4);
    const history = join(lab.folder, 'history');
    await until('it is on file', () => lab.journal.has('archived'));
    // Copies stand for those that would be as many seconds.
    for (let number = 2; number <= 53; number += 1)
      cpSync(join(history, '000001'), join(history, String(number).padStart(6, '0')), { recursive: true });
    for (let number = 54; number <= 55; number += 1) {
      expect((await applied(lab, 'false')).status).toBe(4);
      await until('it is on file', () => lab.journal.has('archived'));
    }
    await until('the oldest are gone', () => readdirSync(history).length === 50);
    const names = readdirSync(history).sort();
    expect([names[0], names.at(-1)]).toEqual(['000006', '000055']);
    expect(await ids(lab)).toHaveLength(50);
    for (const words of [
      ['--show', '5'],
      ['--show', '56'],
    ]) {
      expect(await lab.safeapply(['history', ...words])).toMatchObject({ status: 3, stdout: '' });
    }
    expect((await lab.safeapply(['history', '--show', '6'])).status).toBe(0);
  }),
);

kernelTest('many who look at once for what nobody has put on file make one record', () =>
  inLab('nft', async (lab) => {
    await beforeAnything(lab);
    expect((await applied(lab, 'false')).status).toBe(4);
    await until('it is on file', () => lab.journal.has('archived'));
    for (let round = 0; round < 3; round += 1) {
      rmSync(join(lab.state, lab.journal.id() ?? '', 'archived'));
      rmSync(join(lab.folder, 'history'), { recursive: true });
      await Promise.all([1, 2, 3, 4, 5].map(() => lab.safeapply(['history'])));
      expect(await ids(lab)).toHaveLength(1);
      expect(readdirSync(join(lab.folder, 'history')).filter((name) => /^[0-9]/.test(name))).toHaveLength(1);
    }
  }),
);

kernelTest('somebody was stopped with half a record: the next one completes it', () =>
  inLab('nft', async (lab) => {
    await beforeAnything(lab);
    expect((await applied(lab, 'false')).status).toBe(4);
    await until('it is on file', () => lab.journal.has('archived'));
    rmSync(join(lab.state, lab.journal.id() ?? '', 'archived'));
    const record = join(lab.folder, 'history', '000001');
    for (const name of ['record.json', 'wanted.v4']) rmSync(join(record, name));
    expect(await ids(lab)).toHaveLength(1);
    expect(existsSync(join(record, 'wanted.v4'))).toBe(true);
  }),
);

kernelTest(
  'a rollback is told to every terminal and to the log, once; a keep is not; and nobody waits for a deaf terminal',
  () =>
    inLab('nft', async (lab) => {
      await beforeAnything(lab);
      for (const name of ['wall', 'logger']) {
        const text = `#!/bin/sh\n{ echo "$*"; cat; } >>${lab.folder}/${name}.said\nexec sleep 300\n`;
        await must(lab, ['chmod', '755', lab.write(name, text)]);
      }
      // The watchdog finds programs where root does, and not where its caller did.
      const place =
        'mount -t tmpfs -o mode=755 none /usr/local/sbin && cp -p "$0/wall" "$0/logger" /usr/local/sbin && ';
      for (const probe of ['true', 'false'] as const) {
        await lab.load(lab.texts.old);
        const file = lab.write('new.rules', lab.texts.wanted);
        const apply = [process.execPath, lab.program, ...lab.applyArgs(file, '-t', '60', '--probe', probe)];
        const ended = await lab.run(['unshare', '-m', 'sh', '-c', `${place}exec "$@"`, lab.folder, ...apply]);
        expect({ probe, status: ended.status }).toEqual({ probe, status: probe === 'true' ? 0 : 4 });
      }
      const said = (name: string): string => {
        const path = join(lab.folder, `${name}.said`);
        return existsSync(path) ? readFileSync(path, 'latin1') : '';
      };
      await until('it is told', () =>
        ['wall', 'logger'].every((name) => said(name).includes('the old rules are in force')),
      );
      for (const name of ['wall', 'logger']) expect(said(name).split('rollback complete')).toHaveLength(2);
      expect(said('logger')).toContain('-t safeapply');
      expect(said('wall')).toContain(lab.journal.id());
    }),
);

for (const [title, mount, words] of [
  ['read-only', 'mount -t tmpfs -o ro,mode=700 none', /history: EROFS|read-only/],
  ['full', 'mount -t tmpfs -o size=4k,nr_inodes=5,mode=700 none', /history: ENOSPC|full/],
] as const) {
  kernelTest(`the history is on a ${title} disk: the rollback works all the same, and that is said`, () =>
    inLab('nft', async (lab) => {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const history = join(lab.folder, 'history');
      const script = `mkdir -p "$0" && ${mount} "$0" || exit 9; "$@"; end=$?; while [ ! -e "$state"/*/done ]; do sleep 0.1; done; exit $end`;
      const apply = [process.execPath, lab.program, ...lab.applyArgs(file, '-t', '60', '--probe', 'false')];
      const ended = await lab.run(['unshare', '-m', 'sh', '-c', script, history, ...apply], {
        env: { state: lab.state },
      });
      expect({ ...ended, stderr: '' }).toEqual({ status: 4, stdout: saying('the old rules are in force'), stderr: '' });
      expect(await lab.rules()).toBe(plain(lab.texts.old));
      expect(ended.stderr).toMatch(words);
    }),
  );
}

kernelTest('numbers that are none, or not there, a record that a disk has spoiled, and what does not go together', () =>
  inLab('nft', async (lab) => {
    await beforeAnything(lab);
    mkdirSync(join(lab.folder, 'history', '000007'), { recursive: true, mode: 0o700 });
    writeFileSync(join(lab.folder, 'history', '000007', 'record.json'), '{"version":1,');
    for (const [status, ...words] of [
      [3, 'rollback', '--to', '1'],
      [2, 'rollback', '--to', 'x'],
      [2, 'rollback', '--to', '../1'],
      [2, 'rollback', '--to', '-1'],
      [2, 'rollback', '--to', '1', 'an-id'],
      [2, 'rollback', '--to', '1', '--to', '2'],
      [3, 'history', '--show', '1'],
      [3, 'history', '--show', '7'],
      [3, 'rollback', '--to', '7'],
      [2, 'history', '--show', '../../etc'],
    ] as const) {
      const ended = await lab.safeapply(words);
      expect({ words, status: ended.status, stdout: ended.stdout }).toEqual({ words, status, stdout: '' });
    }
    expect(await lab.safeapply(['history', '--format', 'json'])).toMatchObject({
      status: 0,
      stdout: '{"version":1,"transactions":[]}\n',
    });
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  }),
);

const recordKeys = [
  ...['number', 'id', 'user', 'netns', 'since', 'at', 'outcome', 'reason', 'detail', 'by', 'proof', 'path'],
  ...['changes', 'foreign', 'families'],
];

/** The ids of the history, oldest first. */
async function ids(lab: Lab): Promise<readonly unknown[]> {
  const ended = await lab.safeapply(['history', '--format', 'json']);
  expect(ended.status).toBe(0);
  return records(object(ended))
    .map((record) => record.get('id'))
    .reverse();
}

function records({ transactions }: Readonly<Record<string, unknown>>): readonly ReadonlyMap<string, unknown>[] {
  if (!Array.isArray(transactions)) throw new Error('no transactions');
  return transactions.map((record: unknown) => new Map<string, unknown>(Object.entries(record ?? {})));
}

/** A transaction that a probe ends at once. */
async function applied(lab: Lab, probe: 'true' | 'false'): Promise<Ended> {
  const file = lab.write('new.rules', lab.texts.wanted);
  return await lab.safeapply(lab.applyArgs(file, '-t', '60', '--probe', probe));
}

/** The tables that exist, on both backends and for both families, whatever is in them. */
async function tableNames(lab: Lab): Promise<readonly string[]> {
  const stems = backends.flatMap((backend) => ['iptables', 'ip6tables'].map((stem) => `${stem}-${backend}`));
  const saved = await Promise.all(stems.map((each) => must(lab, [`${each}-save`])));
  return saved.flatMap(({ stdout }, index) =>
    (stdout.match(/^\*\w+/gm) ?? []).map((name) => `${stems[index]} ${name}`),
  );
}
