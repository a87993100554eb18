/** Probes decide in place of a person: all succeed and the rules stay, anything else takes them back. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys, must, object } from './firewalls.ts';
import { uptime } from './journal.ts';
import { inLab, kill, type Lab, quoted } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { isThere } from './programs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import { type Ended, until } from './run.ts';
import { beforeAnything, oldRulesBack, shortWindow } from './stage.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  kernelTest(`${backend}: two succeed: kept without a person, and the history says by what`, () =>
    inLab(backend, async (lab) => {
      const script = `${backend === 'nft' ? 'iptables-nft' : 'iptables-legacy'} -S INPUT | grep -q 2222`;
      const ended = await applied(lab, 60, '--probe', script, '--probe', 'true', '--format', 'json');
      expect(ended.status).toBe(0);
      expect(Object.keys(object(ended))).toEqual(keys.kept);
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      expect((await lab.safeapply(['history', '--show', '1'])).stdout).toContain('by its probes');
    }),
  );

  kernelTest(`${backend}: the second of three fails: rolled back at once, and the third is never run`, () =>
    inLab(backend, async (lab) => {
      const third = join(lab.folder, 'third');
      const probes = ['true', 'echo no route >&2; exit 7', `touch ${third}`];
      const words = probes.flatMap((line) => ['--probe', line]);
      const ended = await applied(lab, 300, ...words, '--format', 'json');
      expect(ended.status).toBe(4);
      const said = object(ended);
      expect(Object.keys(said)).toEqual(keys.rolledBack);
      expect(said).toMatchObject({ reason: 'probe-failed', detail: saying('status 7: no route'), verified: true });
      expect(existsSync(third)).toBe(false);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }),
  );
}

const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
  kernelTest(title, () => inLab('nft', act));
};

scenario('one that hangs, and hears no TERM, is gone when the window is over, and so are the rules', async (lab) => {
  const ended = await applied(lab, 2, '--probe', "trap '' TERM HUP INT; sleep 300 & sleep 300");
  expect(ended.status).toBe(4);
  expect(await lab.rules()).toBe(plain(lab.texts.old));
});

scenario('the window is extended while one runs: so is its time', async (lab) => {
  await beforeAnything(lab);
  const [begun, go] = [join(lab.folder, 'begun'), join(lab.folder, 'go')];
  const probe = `: >${begun}; while [ ! -e ${go} ]; do sleep 0.1; done`;
  const file = lab.write('new.rules', lab.texts.wanted);
  const ended = lab.safeapply(lab.applyArgs(file, '-t', String(shortWindow), '--probe', probe));
  await until('the probe runs', () => existsSync(begun));
  const first = lab.journal.deadline();
  expect((await lab.safeapply(['extend', '-t', '600'])).status).toBe(0);
  await until('the first window is over', () => uptime() > first + 1, 60, 0.2);
  lab.write('go', '');
  expect(await ended).toMatchObject({ status: 0, stdout: saying('kept') });
});

scenario('one that is killed is told of as killed, and not as late', async (lab) => {
  const ended = await applied(lab, 300, '--probe', 'kill -9 $$');
  expect(ended).toMatchObject({ status: 4, stdout: saying('a probe failed') });
  expect(ended.stdout).toContain('status 137');
  expect(ended.stdout + ended.stderr).not.toContain('past the window');
});

scenario('one that leaves a child in the background has succeeded, and the child is gone', async (lab) => {
  const pid = join(lab.folder, 'pid');
  const ended = await applied(lab, 60, '--probe', `sleep 300 & echo $! >${pid}; exit 0`);
  expect(ended).toMatchObject({ status: 0, stdout: saying('kept') });
  expect(isThere(Number(readFileSync(pid, 'latin1')))).toBe(false);
});

scenario('one that makes a daemon, which holds its output open, has succeeded', async (lab) => {
  const pid = join(lab.folder, 'pid');
  const daemon = `setsid sh -c 'echo $$ >${pid}.new; mv ${pid}.new ${pid}; exec sleep 300' & while [ ! -e ${pid} ]; do sleep 0.1; done`;
  const ended = await applied(lab, 60, '--probe', daemon);
  expect(ended).toMatchObject({ status: 0, stdout: saying('kept') });
  // A session of its own is what programs take that want to live on.
  expect(isThere(Number(readFileSync(pid, 'latin1')))).toBe(true);
  kill(Number(readFileSync(pid, 'latin1')), 'SIGKILL');
});

scenario('one that lies in the current folder is found there, and has no terminal to ask at', async (lab) => {
  await beforeAnything(lab);
  const script = lab.write('probe', '#!/bin/sh\n[ ! -t 0 ] && ! (: </dev/tty) 2>/dev/null\n');
  await must(lab, ['chmod', '755', script]);
  const line = lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60', '--probe', './probe');
  const session = lab.terminal(`cd ${quoted(lab.folder)} && ${line}`);
  expect({ status: await session.status(), screen: session.screen() }).toEqual({ status: 0, screen: saying('kept') });
});

scenario('the folder in which it began goes away meanwhile: the next one runs elsewhere', async (lab) => {
  await beforeAnything(lab);
  const job = join(lab.folder, 'job');
  const line = lab.applyLine(
    lab.write('new.rules', lab.texts.wanted),
    '-t',
    '60',
    '--probe',
    `rmdir ${job}`,
    '--probe',
    'true',
  );
  const ended = await lab.run(['sh', '-c', `mkdir ${job} && cd ${job} && exec ${line}`]);
  expect(ended).toMatchObject({ status: 0, stdout: saying('kept') });
});

scenario('Ctrl-C while one hangs: rolled back, and nobody waits for the probe', async (lab) => {
  await beforeAnything(lab);
  const pid = join(lab.folder, 'pid');
  const file = lab.write('new.rules', lab.texts.wanted);
  const line = lab.applyLine(file, '-t', '600', '--probe', `echo $$ >${pid}; sleep 600`);
  const session = lab.terminal(`exec ${line}`);
  await until('the probe runs', () => existsSync(pid) && readFileSync(pid, 'latin1') !== '');
  session.type('\x03');
  expect(await session.status()).toBe(4);
  expect(await lab.rules()).toBe(plain(lab.texts.old));
  await until('the probe is gone', () => !isThere(Number(readFileSync(pid, 'latin1'))));
});

scenario('kill -9 of the CLI while one hangs: rolled back in time, and the probe ends with the window', async (lab) => {
  await beforeAnything(lab);
  const pid = join(lab.folder, 'pid');
  const file = lab.write('new.rules', lab.texts.wanted);
  const session = lab.terminal(lab.applyLine(file, '-t', String(shortWindow), '--probe', `echo $$ >${pid}; sleep 600`));
  await until('the probe runs', () => existsSync(pid) && readFileSync(pid, 'latin1') !== '');
  kill(lab.journal.pid('cli'), 'SIGKILL');
  await session.status();
  await oldRulesBack(lab);
  await until('the probe is gone', () => !isThere(Number(readFileSync(pid, 'latin1'))), 60, 0.2);
});

scenario('a second login keeps the rules while one hangs: kept, and nobody waits for the probe', async (lab) => {
  await beforeAnything(lab);
  const pid = join(lab.folder, 'pid');
  const file = lab.write('new.rules', lab.texts.wanted);
  const apply = lab.safeapply(lab.applyArgs(file, '-t', '600', '--probe', `echo $$ >${pid}; sleep 600`));
  await until('the probe runs', () => existsSync(pid) && readFileSync(pid, 'latin1') !== '');
  expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
  expect(await apply).toMatchObject({ status: 0, stdout: saying('kept') });
  expect(await lab.rules()).toBe(plain(lab.texts.wanted));
});

scenario('--probe-tcp: a port that listens keeps the rules, for IPv4 and IPv6, by address and by name', async (lab) => {
  await beforeAnything(lab);
  const ports = await listening(lab);
  const words = [`127.0.0.1:${ports.port}`, `[::1]:${ports.port}`, `localhost:${ports.port}`];
  const ended = await applied(lab, 60, ...words.flatMap((word) => ['--probe-tcp', word]));
  await ports.close();
  expect({ ...ended, stderr: '' }).toMatchObject({ status: 0, stdout: saying('kept') });
});

scenario('--probe-tcp: a closed port, and one that the new rules do not let through, take them back', async (lab) => {
  await beforeAnything(lab);
  const { port, close } = await listening(lab);
  const closed = await applied(lab, 300, '--probe-tcp', `127.0.0.1:${port}`, '--probe-tcp', '[::1]:1');
  expect(closed).toMatchObject({ status: 4, stdout: saying('TCP ::1:1: connect ECONNREFUSED') });
  expect(await lab.rules()).toBe(plain(lab.texts.old));
  const text = lab.texts.wanted.replace(/^-A INPUT -i lo.*\n/m, '');
  const shut = await lab.safeapply(
    lab.applyArgs(lab.write('shut.rules', text), '--force', '-t', '2', '--probe-tcp', `127.0.0.1:${port}`),
  );
  await close();
  expect(shut).toMatchObject({ status: 4, stdout: saying(/^rolled back/) });
  expect(await lab.rules()).toBe(plain(lab.texts.old));
});

scenario('--probe-tcp: what is no HOST:PORT is a bad command line', async (lab) => {
  await beforeAnything(lab);
  for (const word of ['localhost', '::1:22', 'host:0', 'host:65536', ':22', '[]:22', 'host:22:23']) {
    const { status, stderr } = await applied(lab, 60, '--probe-tcp', word);
    expect({ word, status, stderr }).toEqual({ word, status: 2, stderr: saying('HOST:PORT') });
  }
  expect(lab.journal.id()).toBeUndefined();
});

async function applied(lab: Lab, timeout: number, ...more: readonly string[]): Promise<Ended> {
  await beforeAnything(lab);
  const file = lab.write('new.rules', lab.texts.wanted);
  return await lab.safeapply(lab.applyArgs(file, '-t', String(timeout), ...more));
}

/** A port of the lab's own loopback that takes connections over both families, until it is closed. */
async function listening(lab: Lab): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  await must(lab, ['ip', 'link', 'set', 'lo', 'up']);
  const [port, closed] = [4321, join(lab.folder, 'closed')];
  const open = join(lab.folder, 'open');
  const program = `const { existsSync, writeFileSync } = require('node:fs');
const server = require('node:net').createServer((socket) => socket.destroy());
server.listen(${port}, '::', () => writeFileSync('${open}', ''));
setInterval(() => existsSync('${closed}') && process.exit(0), 100);`;
  const server = lab.run([process.execPath, '-e', program]);
  await until('the port listens', () => existsSync(open));
  const close = async (): Promise<void> => {
    lab.write('closed', '');
    await server;
  };
  return { port, close };
}
