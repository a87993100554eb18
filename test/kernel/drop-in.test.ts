/** Installed as iptables-apply or ip6tables-apply: by another name it is still safeapply, also where the script locks people out. */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DropIn, loads, program, prompt, scenarios } from './drop-in-stage.ts';
import { kill, type Lab, quoted } from './lab.ts';
import { backends, isRoot } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { until } from './run.ts';
import type { Session } from './session.ts';
import { beforeAnything, endWindow, oldRulesBack, pending } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const scenario = scenarios(backend, family);

    scenario(
      'the watchdog runs under the same name, and puts the old rules back when all others are dead',
      async (lab, both) => {
        for (const how of ['a link', 'a copy']) {
          const session = await asked(lab, both, '-t', '60');
          for (const who of ['cli', 'backstop'] as const) kill(lab.journal.pid(who), 'SIGKILL');
          // The window need not be waited out: its end is moved to where we are.
          await endWindow(lab);
          await oldRulesBack(lab);
          await lab.journal.until('done');
          expect({ how, done: lab.journal.read('done') }).toMatchObject({
            done: expect.stringContaining('expired') as string,
          });
          expect(await session.status()).toBe(137);
          const path = join(lab.folder, both.name);
          rmSync(path);
          copyFileSync(lab.program, path);
        }
      },
    );

    scenario('the default files, in a file system of their own', async (lab, both) => {
      const stem = `/etc/network/${family === 'ipv4' ? 'iptables' : 'ip6tables'}.up`;
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const setUp = [
        `cp /etc/passwd ${quoted(`${file}.passwd`)}`,
        'mount -t tmpfs none /etc',
        `cp ${quoted(`${file}.passwd`)} /etc/passwd`,
        'mkdir /etc/network',
        `cp ${quoted(file)} ${stem}.rules`,
        `cp ${quoted(program(lab, 'run', loads(lab, 'new.rules')))} ${stem}.run`,
      ];
      for (const { words, says } of [
        { words: ['-w', ''], says: `Applying new iptables rules from '${stem}.rules'... done.\n` },
        { words: ['-w', '', '-c'], says: `Running command '${stem}.run'... done.\n` },
      ]) {
        await beforeAnything(lab);
        const script = [
          ...setUp,
          [...both.ours, ...words].map(quoted).join(' '),
          `cat ${stem}.rules > ${quoted(`${file}.saved`)}`,
        ];
        const session = lab.terminal(`unshare -m sh -ec ${quoted(script.join('\n'))} 2>${quoted(`${file}.error`)}`);
        await session.shows(prompt);
        session.type('y');
        expect(await session.status()).toBe(0);
        expect(session.screen()).toContain(says);
        expect(session.screen()).toContain(`Writing successfully applied rules to '${stem}.rules'...\n`);
        expect(plain(readFileSync(`${file}.saved`, 'latin1'))).toBe(plain(lab.texts.wanted));
        expect(readFileSync(`${file}.saved`, 'latin1')).not.toBe(lab.texts.wanted);
      }
    });
  }

  const scenario = scenarios(backend);

  scenario('y with Enter, and options that the script misreads: kept', async (lab, both) => {
    for (const words of [
      ['-t20', 'FILE'],
      ['--timeout=20', 'FILE'],
      ['FILE', '-t', '20'],
      ['-t', '020', '--', 'FILE'],
    ]) {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const line = words.map((word) => (word === 'FILE' ? file : word));
      const session = lab.terminal([...both.ours, ...line, '-w', join(lab.folder, 'with blank')].map(quoted).join(' '));
      await session.shows(prompt);
      session.type('y\r');
      expect({ words, status: await session.status() }).toEqual({ words, status: 0 });
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      expect(plain(readFileSync(join(lab.folder, 'with blank'), 'latin1'))).toBe(plain(lab.texts.wanted));
    }
  });

  const others = [
    'yes\r',
    'yy',
    'y\x03',
    'yarn install\r',
    '\r',
    ' ',
    '\x1b[A',
    '\x03',
    '\x04',
    '\x1c',
    '\x1a',
    '\xff',
  ];
  scenario(`keys that are no y by itself are status 255 at once: ${JSON.stringify(others)}`, async (lab, both) => {
    for (const keys of others) {
      const session = await asked(lab, both, '-t', '60');
      session.type(keys);
      expect({ keys, status: await session.status() }).toEqual({ keys, status: 255 });
      expect({ keys, screen: session.screen() }).toMatchObject({
        screen: expect.stringContaining('No affirmative response! Better play it safe...\n') as string,
      });
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }
  });

  scenario('y typed before the question, or without end: not an answer', async (lab, both) => {
    await beforeAnything(lab);
    const file = lab.write('new.rules', lab.texts.wanted);
    const line = [...both.ours, '-t', '2', file].map(quoted).join(' ');
    const slow = wrapped(lab, both, 'restore', 'live && until [ -e "$lab/go" ]; do sleep 0.1; done\nreal "$@"');
    const early = lab.terminal([...slow, '-t', '2', file].map(quoted).join(' '));
    early.type('y');
    await early.shows('Applying');
    early.type('Y');
    // The terminal has it, and the new rules are still not in force, though it may be told meanwhile that it takes its time.
    await until('the terminal has the Y', () =>
      /\.\.\. (?:\n?safeapply: the change is taking .*\n)?Y/u.test(early.screen()),
    );
    lab.write('go', '');
    expect(await early.status()).toBe(255);
    expect(early.screen()).toContain('Timeout!');
    const endless = lab.terminal(line, `until [ -e ${lab.state}/*-2/done ]; do echo y; done`);
    expect(await endless.status()).toBe(255);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('INT, TERM, QUIT roll back at once, and the end of the terminal at the deadline', async (lab, both) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGQUIT'] as const) {
      const session = await asked(lab, both, '-t', '60');
      kill(lab.journal.pid('cli'), signal);
      expect({ signal, status: await session.status() }).toEqual({ signal, status: 255 });
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }
    const session = await asked(lab, both, '-t', '60');
    session.close();
    await endWindow(lab);
    await oldRulesBack(lab);
    await lab.journal.until('done');
    expect(lab.journal.read('done')).toContain('expired');
  });

  scenario(
    'no terminal is status 255, and nothing is touched; one for keys and question will do',
    async (lab, both) => {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const line = [...both.ours, '-t', '20', file].map(quoted).join(' ');
      for (const command of [`yes | ${line}`, `${line} </dev/null`, `${line} <&-`, `echo y | setsid ${line}`]) {
        const { status, stdout, stderr } = await lab.run(['sh', '-c', command]);
        expect({ command, status, stdout }).toEqual({ command, status: 255, stdout: '' });
        expect(stderr).toContain('Error: there is no terminal to ask at; nothing was changed');
      }
      expect(lab.journal.id()).toBeUndefined();
      const session = lab.terminal(`${line} | cat`);
      await session.shows(prompt);
      session.type('y');
      expect(await session.status()).toBe(0);
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    },
  );

  scenario('confirmed from another login: kept, and saved', async (lab, both) => {
    const target = join(lab.folder, 'saved.rules');
    const session = await asked(lab, both, '-t', '60', '-w', target);
    expect((await lab.safeapply(['confirm', '--unproven'])).status).toBe(0);
    expect(await session.status()).toBe(0);
    expect(session.screen()).toContain(`${prompt}\nWriting successfully applied rules to '${target}'...\n`);
    expect(plain(readFileSync(target, 'latin1'))).toBe(plain(lab.texts.wanted));
  });

  scenario('while another one is pending: status 1, and that one goes on', async (lab, both) => {
    const session = await asked(lab, both, '-t', '60');
    const file = join(lab.folder, 'new.rules');
    const second = lab.terminal([...both.ours, file].map(quoted).join(' '));
    expect(await second.status()).toBe(1);
    expect(second.screen()).toContain('Error: nothing was changed\n');
    session.type('y');
    expect(await session.status()).toBe(0);
  });

  scenario('rules that are in force already are saved, and nobody is asked', async (lab, both) => {
    await beforeAnything(lab);
    const [file, target] = [lab.write('old.rules', lab.texts.old), join(lab.folder, 'saved.rules')];
    const session = lab.terminal([...both.ours, '-w', target, file].map(quoted).join(' '));
    expect(await session.status()).toBe(0);
    expect(session.screen()).not.toContain(prompt);
    expect(plain(readFileSync(target, 'latin1'))).toBe(plain(lab.texts.old));
  });

  scenario('a savefile that cannot be written is status 8 before, and 9 after it was kept', async (lab, both) => {
    const folder = join(lab.folder, 'out');
    for (const path of [lab.folder, join(folder, 'saved.rules')]) {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const { status, stdout, stderr } = await lab.run([...both.ours, '-w', path, file]);
      expect({ path, status, stdout }).toEqual({ path, status: 8, stdout: '' });
      expect(stderr).toContain(`Error: savefile not writable: ${path}\n`);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }
    mkdirSync(folder);
    const session = await asked(lab, both, '-t', '60', '-w', join(folder, 'saved.rules'));
    rmSync(folder, { recursive: true });
    session.type('y');
    expect(await session.status()).toBe(9);
    expect(session.screen()).toContain('Error: unknown error writing successfully applied rules: ');
    expect(session.screen()).not.toContain('my job is done');
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });

  scenario('live rules that cannot be read are status 4', async (lab, both) => {
    await beforeAnything(lab);
    const words = wrapped(lab, both, 'save', 'live && exit 1\nreal "$@"');
    const session = lab.terminal([...words, lab.write('new.rules', lab.texts.wanted)].map(quoted).join(' '));
    expect(await session.status()).toBe(4);
    expect(session.screen()).toContain('Error: unknown error saving old iptables rules');
    expect(lab.journal.has('touched')).toBe(false);
  });

  scenario(
    'without iptables: status 127; without root: status 3',
    async (lab, both) => {
      await beforeAnything(lab);
      const file = lab.write('new.rules', lab.texts.wanted);
      const [, , ...words] = both.ours;
      const hidden = [`mount -t tmpfs none ${quoted('/usr/sbin')}`, [...words, file].map(quoted).join(' ')].join('\n');
      const missing = await lab.run(['unshare', '-m', 'sh', '-ec', hidden]);
      expect(missing).toMatchObject({ status: 127, stdout: '' });
      expect(missing.stderr).toContain('Error: needed command not found: iptables\n');
      const drop = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', '--bounding-set', '-all'];
      const dropped = await lab.run([...drop, ...both.ours, file]);
      expect(dropped).toMatchObject({ status: 3, stdout: '', stderr: 'Error: only root may change the firewall\n' });
      expect(await pending(lab)).toBeUndefined();
    },
    isRoot ? undefined : 'only root can become somebody else',
  );
}

/** Loads the old rules, applies the new ones under the script's name, and waits for its question. */
async function asked(lab: Lab, { ours }: DropIn, ...options: readonly string[]): Promise<Session> {
  await beforeAnything(lab);
  const file = lab.write('new.rules', lab.texts.wanted);
  const session = lab.terminal([...ours, ...options, file].map(quoted).join(' '));
  await session.shows(prompt);
  expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  return session;
}

/** Our words, with a wrapper in front of one of the lab's programs. */
function wrapped(lab: Lab, { ours, path }: DropIn, wanted: 'save' | 'restore', body: string): readonly string[] {
  const [, , ...words] = ours;
  const [folder = ''] = wrap(lab, wanted, body)['PATH']?.split(':') ?? [];
  return ['env', path.replace('PATH=', `PATH=${folder}:`), ...words];
}
