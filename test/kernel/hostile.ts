/** An ordinary user with bad intentions, in a lab: uid 65534, and a folder like /tmp where that user may put things. */
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asNobody } from './checking.ts';
import { inLab, type Lab, quoted } from './lab.ts';
import { isRoot, kernelTest } from './needs.ts';
import type { Ended } from './run.ts';
import { plain } from './rules.ts';

/** A test with an attacker in it, which only root can play. Nothing in it depends on the backend. */
export function attack(title: string, act: (lab: Lab, scene: Scene) => Promise<void>): void {
  const needs = isRoot ? undefined : 'not root: there is nobody to be attacked by';
  kernelTest(title, () => inLab('nft', async (lab) => act(lab, await sceneIn(lab))), { needs });
}

/** Where the attack takes place. */
export interface Scene {
  /** Mode 1777, and of root. */
  readonly open: string;
  /** A folder of root that nothing may get into. */
  readonly victim: string;
  /** Runs shell lines in `open`, with umask 0; `$victim` and `$lab` are folders. */
  act(who: 'nobody' | 'root', script: string): Promise<void>;
}

/** Sets the scene, with the old rules live. */
async function sceneIn(lab: Lab): Promise<Scene> {
  await lab.load(lab.texts.old);
  const open = join(lab.folder, 'open');
  const victim = join(lab.folder, 'victim');
  mkdirSync(open);
  chmodSync(open, 0o1777);
  mkdirSync(victim);
  const act = async (who: 'nobody' | 'root', script: string): Promise<void> => {
    const text = `umask 0; victim=${quoted(victim)} lab=${quoted(lab.folder)}; cd ${quoted(open)} && ${script}`;
    const { status, stderr } = await lab.run([...(who === 'nobody' ? asNobody : []), 'sh', '-c', text]);
    expect({ script, status, stderr }).toEqual({ script, status: 0, stderr: '' });
  };
  return { open, victim, act };
}

/** Applies the new rules without a terminal. */
export async function applyIn(lab: Lab, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const file = lab.write('new.rules', lab.texts.wanted);
  return await lab.safeapply(lab.applyArgs(file, '--detach', '-t', '60'), { env });
}

/** It was refused with status 3 in these words, before a rule was touched or a file was made where none may be. */
export async function expectRefused(lab: Lab, { victim }: Scene, ended: Ended, words: string): Promise<void> {
  expect(ended).toEqual({ status: 3, stdout: '', stderr: expect.stringContaining(words) as unknown });
  expect(readdirSync(victim)).toEqual([]);
  expect(await lab.rules()).toBe(plain(lab.texts.old));
}

/** It is in force, and then taken back. */
export async function expectApplied(lab: Lab, ended: Ended, env: Readonly<Record<string, string>> = {}): Promise<void> {
  expect(ended).toMatchObject({ status: 0 });
  expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  expect((await lab.safeapply(['rollback'], { env })).status).toBe(0);
  expect(await lab.rules()).toBe(plain(lab.texts.old));
}
