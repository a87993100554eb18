/**
 * Another user of the machine was here first: with folders, links and files in the places where safeapply, as root, keeps its
 * state. Each is refused before anything is touched, in words that say what is wrong. What such a user can do by names is in
 * names.test.ts.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asNobody } from './checking.ts';
import { applyIn, attack, expectApplied, expectRefused } from './hostile.ts';
import { inLab, quoted } from './lab.ts';
import { kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';

leavesTheMachineAlone();

/** `state` is where the state folder is to be, in the scene's open folder. */
const places: readonly {
  readonly title: string;
  readonly who: 'nobody' | 'root';
  readonly script: string;
  readonly state: string;
  readonly words: string;
}[] = [
  {
    title: 'a folder that somebody made first',
    who: 'nobody',
    script: 'mkdir -m 700 state',
    state: 'state',
    words: 'state: it belongs to uid 65534, not to us (uid 0)',
  },
  {
    title: 'a link in its place',
    who: 'nobody',
    script: 'ln -s "$victim" state',
    state: 'state',
    words: 'state is a link of uid 65534',
  },
  {
    title: 'a link to nothing in its place',
    who: 'nobody',
    script: 'ln -s "$victim/state" state',
    state: 'state',
    words: 'state is a link of uid 65534',
  },
  {
    title: 'a link in its path',
    who: 'nobody',
    script: 'ln -s "$victim" way',
    state: 'way/state',
    words: 'way is a link of uid 65534',
  },
  {
    title: 'a folder in its path',
    who: 'nobody',
    script: 'mkdir -m 755 way',
    state: 'way/state',
    words: 'way belongs to uid 65534, who could put anything in its place',
  },
  {
    title: 'a file in its path',
    who: 'nobody',
    script: 'echo >way',
    state: 'way/state',
    words: 'way is no folder',
  },
  {
    title: 'a folder in its path that everybody may write to',
    who: 'root',
    script: 'mkdir -m 777 way',
    state: 'way/state',
    words: 'others may write to',
  },
  {
    title: 'a folder in its path that a group may write to',
    who: 'root',
    script: 'mkdir -m 775 way && mkdir -m 755 way/in && chgrp 65534 way',
    state: 'way/in/state',
    words: 'others may write to',
  },
  {
    title: 'a link of root that leads through a folder of somebody else',
    who: 'root',
    script: 'mkdir -m 755 theirs && chown 65534 theirs && mkdir -m 700 theirs/state && ln -s theirs way',
    state: 'way/state',
    words: 'theirs belongs to uid 65534',
  },
  {
    title: 'a folder of root that others may write to, with files of theirs in it',
    who: 'root',
    script: `mkdir -m 777 state && ${asNobody.join(' ')} mkdir state/theirs`,
    state: 'state',
    words: 'others may write to it',
  },
];

for (const { title, who, script, state, words } of places) {
  attack(`the state folder: ${title}: refused`, async (lab, scene) => {
    await scene.act(who, script);
    const before = readdirSync(scene.open, { recursive: true }).sort();
    const env = { SAFEAPPLY_STATE_DIR: join(scene.open, state) };
    await expectRefused(lab, scene, await applyIn(lab, env), words);
    for (const command of ['status', 'confirm', 'rollback'])
      await expectRefused(lab, scene, await lab.safeapply([command], { env }), words);
    expect(readdirSync(scene.open, { recursive: true }).sort()).toEqual(before);
  });
}

attack('the state folder: root makes it in a folder like /tmp, through a link of its own: used', async (lab, scene) => {
  await scene.act('root', 'mkdir -m 755 real && ln -s real way');
  const env = { SAFEAPPLY_STATE_DIR: join(scene.open, 'way', 'deep', 'state') };
  await expectApplied(lab, await applyIn(lab, env), env);
  const found = await lab.run(['find', join(scene.open, 'real'), '-mindepth', '1', '-perm', '/077']);
  expect(found).toEqual({ status: 0, stdout: '', stderr: '' });
});

attack(
  'started with umask 0, in a state folder that others may read: all in it is for root alone',
  async (lab, scene) => {
    await scene.act('root', 'mkdir -m 755 "$lab/state"');
    const line = ['sh', '-c', 'umask 0; exec "$@"', 'sh', process.execPath, lab.program];
    const file = lab.write('new.rules', lab.texts.wanted);
    expect((await lab.run([...line, ...lab.applyArgs(file, '--detach', '-t', '60')])).status).toBe(0);
    const found = await lab.run(['find', lab.state, '(', '-perm', '/077', '-o', '!', '-uid', '0', ')']);
    expect(found).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(lab.state, { recursive: true }).length).toBeGreaterThan(8);
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
  },
);

/** What becomes of the folder of a transaction, `$here`, and of its file `done`. */
const tampered = [
  { title: 'a folder of somebody else', script: 'chown 65534 "$here"', words: 'it belongs to uid 65534' },
  { title: 'a folder that others may write to', script: 'chmod 770 "$here"', words: 'others may write to it' },
  {
    title: 'a link to such a folder',
    script: 'mv "$here" "$lab/moved" && ln -s "$lab/moved" "$here"',
    words: 'it is not a folder',
  },
  {
    title: 'a file of somebody else',
    script: 'chown 65534 "$here/done"',
    words: '"done" in it: it belongs to uid 65534',
  },
  {
    title: 'a file that others may write to',
    script: 'chmod 606 "$here/done"',
    words: '"done" in it: others may write to it',
  },
  {
    title: 'a link',
    script: 'mv "$here/done" "$lab/moved" && ln -s "$lab/moved" "$here/done"',
    words: '"done" in it: it is a link',
  },
  {
    title: 'a pipe',
    script: 'rm "$here/done" && mkfifo -m 600 "$here/done"',
    words: '"done" in it: it is no regular file',
  },
] as const;

attack('within the state folder: what is not ours is not believed', async (lab, scene) => {
  expect((await applyIn(lab)).status).toBe(0);
  expect((await lab.safeapply(['rollback'])).status).toBe(0);
  await lab.journal.until('done');
  const here = join(lab.state, lab.journal.id() ?? '');
  await scene.act('root', 'cp -a "$lab/state" "$lab/kept"');
  for (const { script, words } of tampered) {
    await scene.act('root', `here=${quoted(here)}; ${script}`);
    await expectRefused(lab, scene, await lab.safeapply(['status']), words);
    await expectRefused(lab, scene, await applyIn(lab), words);
    await scene.act('root', 'rm -rf "$lab/state" "$lab/moved"; cp -a "$lab/kept" "$lab/state"');
  }
  await expectApplied(lab, await applyIn(lab));
});

attack('an ordinary user is told that it is root who may look', async (lab, scene) => {
  await scene.act('root', 'mkdir -m 700 "$lab/state"');
  const ended = await lab.run([...asNobody, process.execPath, lab.program, 'status']);
  expect(ended).toEqual({ status: 3, stdout: '', stderr: saying('it belongs to root; try: sudo safeapply') });
});

kernelTest(
  'in a user namespace of its own, uid 65534 is refused what others may write to as well, and nothing else',
  () =>
    inLab(
      'nft',
      async (lab) => {
        await lab.load(lab.texts.old);
        await lab.run(['sh', '-c', 'umask 0; mkdir -m 777 "$0"', join(lab.folder, 'loose')]);
        const loose = await applyIn(lab, { SAFEAPPLY_STATE_DIR: join(lab.folder, 'loose', 'state') });
        expect(loose).toMatchObject({ status: 3, stderr: saying('others may write to') });
        await expectApplied(lab, await applyIn(lab));
      },
      { unprivileged: true },
    ),
);
