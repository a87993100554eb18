/**
 * What the programs that change rules get from whoever started safeapply: nothing but what they need. Wrappers stand before the
 * real programs and write down their environment and their open descriptors, each time they are run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyIn, expectApplied } from './hostile.ts';
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

/** Variables that the shell of a wrapper sets by itself. */
const ofTheShell = ['PWD', 'OLDPWD', 'SHLVL', '_'];
const handedOn = ['LC_ALL', 'PATH', 'SAFEAPPLY_HISTORY_DIR', 'SAFEAPPLY_ID', 'SAFEAPPLY_STATE_DIR', 'XTABLES_LOCKFILE'];

/** What a shell, a loader, Node and iptables obey. Those that would keep the tests themselves from running are harmless ones. */
const hostile = {
  XTABLES_LIBDIR: '/nowhere',
  IPTABLES_LIB_DIR: '/nowhere',
  IP6TABLES_LIB_DIR: '/nowhere',
  LD_LIBRARY_PATH: '/nowhere',
  LD_BIND_NOW: '1',
  BASH_ENV: '/nowhere',
  ENV: '/nowhere',
  NODE_OPTIONS: '--no-deprecation',
  NODE_EXTRA_CA_CERTS: '/nowhere',
  RES_OPTIONS: 'debug',
  LC_MESSAGES: 'de_DE.UTF-8',
  LANG: 'de_DE.UTF-8',
  SECRET: 'a-password',
};

const writesDown = `
name=$(mktemp "$lab/seen-XXXXXX")
tr '\\0' '\\n' </proc/$$/environ >"$name"
ls -l /proc/self/fd >"$lab/fd-\${name##*/seen-}"
real "$@"`;

for (const backend of backends) {
  kernelTest(`${backend}: no variable reaches a program that reads or loads rules, but for those that it needs`, () =>
    inLab(backend, async (lab) => {
      await lab.load(lab.texts.old);
      const env = { ...hostile, ...wrap(lab, 'save', writesDown), ...wrap(lab, 'restore', writesDown) };
      await expectApplied(lab, await applyIn(lab, env), env);
      const seen = written(lab, 'seen-');
      // Save: the plan, the rehearsal, and reading back, before and after. Restore: the rehearsal, the load, the undo.
      expect(seen.length).toBeGreaterThan(8);
      for (const text of seen) {
        const names = text.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/=.*/u, '')]));
        expect(names.filter((name) => ![...ofTheShell, ...handedOn].includes(name))).toEqual([]);
        expect(text).toMatch(/^PATH=\/usr\/local\/sbin:\/usr\/local\/bin:\/usr\/sbin:\/usr\/bin:\/sbin:\/bin$/m);
        expect(text).toMatch(/^LC_ALL=C$/m);
      }
    }),
  );

  kernelTest(`${backend}: no descriptor reaches such a program, but for the lock of the transaction`, () =>
    inLab(backend, async (lab) => {
      await lab.load(lab.texts.old);
      const secret = lab.write('secret', 'a password');
      const env = { ...wrap(lab, 'save', writesDown), ...wrap(lab, 'restore', writesDown) };
      const file = lab.write('new.rules', lab.texts.wanted);
      const ended = await withSecret(lab, secret, lab.applyArgs(file, '--detach', '-t', '60'), env);
      await expectApplied(lab, ended);
      const seen = written(lab, 'fd-');
      expect(seen.length).toBeGreaterThan(8);
      const extra = seen
        .flatMap((text) => [...text.matchAll(/ ([0-9]+) -> (.*)$/gmu)])
        .filter(([, fd]) => Number(fd) > 2);
      // The folder that `ls` lists, and the lock, which a load must hold for as long as it runs.
      const strange = extra.map(([, , target = '']) => target).filter((target) => !/\/fd$|\/writer$/u.test(target));
      expect(strange).toEqual([]);
    }),
  );
}

kernelTest('nor do they reach the watchdog and the backstop', () =>
  inLab('nft', async (lab) => {
    await lab.load(lab.texts.old);
    const secret = lab.write('secret', 'a password');
    const file = lab.write('new.rules', lab.texts.wanted);
    const ended = await withSecret(lab, secret, lab.applyArgs(file, '--detach', '-t', '60'), hostile);
    expect(ended.status).toBe(0);
    for (const who of ['watchdog', 'backstop'] as const) {
      const pid = lab.journal.pid(who);
      const names = readFileSync(`/proc/${pid}/environ`, 'latin1')
        .split('\0')
        .map((line) => line.replace(/=.*/su, ''));
      expect(names.filter((name) => name !== '' && !handedOn.includes(name))).toEqual([]);
      expect((await lab.run(['ls', '-l', `/proc/${pid}/fd`])).stdout).not.toContain(secret);
    }
    await expectApplied(lab, ended);
  }),
);

kernelTest('rules from a descriptor that the command line names are read all the same', () =>
  inLab('nft', async (lab) => {
    await lab.load(lab.texts.old);
    lab.write('new.rules', lab.texts.wanted);
    const script = 'exec "$@" <(cat new.rules)';
    const words = ['bash', '-c', `cd "$1" && shift && ${script}`, 'bash', lab.folder, process.execPath, lab.program];
    await expectApplied(lab, await lab.run([...words, 'apply', '--backend', 'nft', '--detach', '-t', '60', '-4']));
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  }),
);

/** Starts safeapply with descriptors of a secret open: a low one, and two beyond gaps. */
function withSecret(lab: Lab, secret: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const script = 'exec 7<"$0" 42<"$0" 200>>"$0"; exec "$@"';
  return lab.run(['bash', '-c', script, secret, process.execPath, lab.program, ...args], { env });
}

function written(lab: Lab, prefix: string): readonly string[] {
  const names = readdirSync(lab.folder).filter((name) => name.startsWith(prefix));
  return names.map((name) => readFileSync(join(lab.folder, name), 'latin1'));
}
