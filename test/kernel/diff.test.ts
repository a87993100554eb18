/** `diff` and `lint` against the real kernel: a file compared with what it loads as has no changes, and nothing is changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inLab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';

leavesTheMachineAlone();

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
/** The hostname example loads only where its name resolves; examples.test.ts sees to that. */
const examples = readdirSync(folder).filter((name) => name.endsWith('.rules') && !name.includes('hostname'));

for (const backend of backends) {
  kernelTest(`${backend}: every example, loaded, shows no difference from its file`, () =>
    inLab(backend, async (lab) => {
      for (const name of examples) {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        await lab.load(text);
        const before = await lab.save();
        const { status, stdout } = await lab.safeapply(['diff', lab.write(basename(name), text), '--backend', backend]);
        expect({ name, status, stdout }).toEqual({ name, status: 0, stdout: '' });
        // Comments hold the time, so they are left out.
        const rules = (saved: string): string => saved.replace(/^#.*\n/gm, '');
        expect(rules(await lab.save())).toBe(rules(before));
      }
      expect(existsSync(lab.state)).toBe(false);
    }),
  );

  kernelTest(
    `${backend}: a difference from the live rules is status 1, and tables that the file does not name are none`,
    () =>
      inLab(backend, async (lab) => {
        await lab.load(lab.texts.wanted);
        const file = lab.write('old.rules', lab.texts.old);
        const { status, stdout } = await lab.safeapply(['diff', file, '--backend', backend]);
        expect(status).toBe(1);
        expect(stdout).toContain('- :INPUT DROP\n+ :INPUT ACCEPT\n');
        expect(stdout).not.toContain('MASQUERADE');
        const json = await lab.safeapply(['diff', file, '--backend', backend, '--format', 'json']);
        expect(JSON.parse(json.stdout)).toMatchObject({
          version: 1,
          families: [{ family: 'ipv4' }],
          summary: { policies: 2 },
        });
      }),
  );
}
