/**
 * Names that come from outside: variables of the environment, programs of PATH, the file of --write, the rules file. What
 * another user of the machine could have put there is not used, and what is used stays as it was.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyIn, attack, expectApplied, expectRefused } from './hostile.ts';
import { quoted } from './lab.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';

leavesTheMachineAlone();

/** Variables that name what somebody else can change. */
const variables = [
  {
    name: 'TMPDIR',
    value: 'theirs',
    who: 'nobody',
    script: 'mkdir -m 777 theirs',
    words: 'theirs belongs to uid 65534',
  },
  { name: 'TMPDIR', value: 'way', who: 'nobody', script: 'ln -s "$victim" way', words: 'way is a link of uid 65534' },
  { name: 'TMPDIR', value: 'loose', who: 'root', script: 'mkdir -m 777 loose', words: 'others may write to' },
  {
    name: 'XTABLES_LOCKFILE',
    value: 'lock',
    who: 'nobody',
    script: 'ln -s "$victim/lock" lock',
    words: 'lock is a link of uid 65534',
  },
  { name: 'XTABLES_LOCKFILE', value: 'lock', who: 'nobody', script: 'echo >lock', words: 'it belongs to uid 65534' },
  { name: 'XTABLES_LOCKFILE', value: 'lock', who: 'root', script: 'mkfifo lock', words: 'it is no regular file' },
  {
    name: 'XTABLES_LOCKFILE',
    value: 'lock',
    who: 'root',
    script: ':',
    words: 'it is not there, and others may make it',
  },
] as const;

for (const { name, value, who, script, words } of variables) {
  attack(`${name} (${script}): refused, and nothing is made there`, async (lab, scene) => {
    await scene.act(who, script);
    const before = readdirSync(scene.open, { recursive: true });
    const ended = await applyIn(lab, { [name]: join(scene.open, value) });
    await expectRefused(lab, scene, ended, `cannot use ${name} (${join(scene.open, value)}): `);
    expect(ended.stderr).toContain(words);
    expect(readdirSync(scene.open, { recursive: true })).toEqual(before);
  });
}

attack('variables that are relative paths are refused', async (lab, scene) => {
  for (const name of ['SAFEAPPLY_STATE_DIR', 'XTABLES_LOCKFILE', 'TMPDIR'])
    await expectRefused(
      lab,
      scene,
      await applyIn(lab, { [name]: 'open' }),
      `cannot use ${name} (open): it is no absolute path`,
    );
});

/** Folders of programs that come first in PATH; `$program` in it says that it was run, and has the mode 755. */
const programs = [
  { title: 'a folder of somebody else', who: 'nobody', before: 'mkdir -m 755 bin', after: ':' },
  { title: 'a folder that others may write to', who: 'root', before: 'mkdir -m 777 bin', after: ':' },
  {
    title: 'a program that others may write to',
    who: 'root',
    before: 'mkdir -m 755 bin',
    after: 'chmod 757 "$program"',
  },
  { title: 'a program of somebody else', who: 'root', before: 'mkdir -m 755 bin', after: 'chown 65534 "$program"' },
  {
    title: 'a link to a program in a folder of somebody else',
    who: 'root',
    before: 'mkdir -m 755 bin',
    after: 'mkdir -m 755 theirs && chown 65534 theirs && mv "$program" theirs/real && ln -s ../theirs/real "$program"',
  },
] as const;

for (const { title, who, before, after } of programs) {
  attack(`PATH: ${title} is passed over, and said to be when there is no other`, async (lab, scene) => {
    const text = `#!/bin/sh\ntouch '${lab.folder}/was-run'\nexec /usr/sbin/iptables-nft-save "$@"\n`;
    const write = `program=bin/iptables-nft-save; ${before}; printf %s ${quoted(text)} >"$program"; chmod 755 "$program"; ${after}`;
    await scene.act(who, write);
    const env = { PATH: `${join(scene.open, 'bin')}:${lab.env['PATH'] ?? ''}` };
    await expectApplied(lab, await applyIn(lab, env));
    const hide = 'for each in /usr/sbin /sbin; do [ -L $each ] || mount -t tmpfs none $each; done; exec "$@"';
    const words = [process.execPath, lab.program, ...lab.applyArgs(join(lab.folder, 'new.rules'), '--detach')];
    const alone = await lab.run(['unshare', '-m', 'sh', '-c', hide, 'sh', ...words], { env });
    const said = `but for ${join(scene.open, 'bin', 'iptables-nft-save')}, which is not run: `;
    expect(alone).toEqual({ status: 3, stdout: '', stderr: saying(said) });
    expect(readdirSync(lab.folder)).not.toContain('was-run');
  });
}

attack(
  '--write through a link of somebody else is refused; a file keeps its mode and its owner',
  async (lab, scene) => {
    const file = lab.write('new.rules', lab.texts.wanted);
    await scene.act('nobody', 'ln -s "$victim/saved" link');
    const refused = lab.terminal(lab.applyLine(file, '-w', join(scene.open, 'link')));
    expect(await refused.status()).toBe(3);
    expect(refused.screen()).toContain('a link in its path belongs to somebody else');
    expect(readdirSync(scene.victim)).toEqual([]);
    expect(await lab.rules()).toBe(plain(lab.texts.old));

    await scene.act('root', 'echo old >theirs && chmod 640 theirs && chown 65534:65533 theirs');
    for (const [name, mode, owner] of [
      ['theirs', 0o640, [65534, 65533]],
      ['new', 0o600, [0, 0]],
    ] as const) {
      await lab.load(lab.texts.old);
      const session = lab.terminal(lab.applyLine(file, '-t', '60', '-w', join(scene.open, name)));
      await session.question();
      session.type('yes\r');
      expect(await session.status()).toBe(0);
      const stats = statSync(join(scene.open, name));
      expect([stats.mode & 0o7777, [stats.uid, stats.gid]]).toEqual([mode, owner]);
    }
  },
);

/** Rules files that are none; `$file` is where they are made. */
const endless = [
  { title: 'a folder', script: 'mkdir "$file"', words: 'it is a folder' },
  { title: 'a link to a file without an end', script: 'ln -s /dev/zero "$file"', words: 'it has more than 256 MiB' },
  {
    title: 'a pipe without an end',
    script: 'mkfifo "$file"; (exec >/dev/null 2>&1; yes >"$file") &',
    words: 'it has more than 256 MiB',
  },
  { title: 'a link to itself', script: 'ln -s rules "$file"', words: 'cannot read' },
] as const;

for (const { title, script, words } of endless) {
  attack(`the rules file is ${title}: refused`, async (lab, scene) => {
    const file = join(scene.open, 'rules');
    await scene.act('root', `file=${quoted(file)}; ${script}`);
    await expectRefused(lab, scene, await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60')), words);
  });
}

attack('the rules file is a pipe with an end: its rules are applied', async (lab, scene) => {
  const file = join(scene.open, 'rules');
  const text = lab.write('new.rules', lab.texts.wanted);
  await scene.act('root', `mkfifo rules; (exec >/dev/null 2>&1; cat ${quoted(text)} >rules) &`);
  await expectApplied(lab, await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60')));
});
