/** `--write`: only after keeping, only what was read back whole, and only over a regular file. */
import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inLab, quoted } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { beforeAnything } from './stage.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  kernelTest(`${backend}: through a link the file behind it is written, and the link stays`, () =>
    inLab(backend, async (lab) => {
      await beforeAnything(lab);
      const target = lab.write('rules.v4', 'before\n');
      const link = join(lab.folder, 'link');
      symlinkSync(target, link);
      const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60', '-w', link));
      await session.question();
      expect(readFileSync(target, 'utf8')).toBe('before\n');
      session.type('yes\r');
      expect(await session.status()).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(plain(readFileSync(target, 'utf8'))).toBe(plain(lab.texts.wanted));
    }),
  );

  kernelTest(`${backend}: what is no regular file is refused before anything is touched`, () =>
    inLab(backend, async (lab) => {
      await beforeAnything(lab);
      mkdirSync(join(lab.folder, 'd'));
      const file = lab.write('new.rules', lab.texts.wanted);
      for (const path of ['/dev/null', '-', lab.folder, join(lab.folder, 'no', 'such', 'folder', 'file')]) {
        const session = lab.terminal(lab.applyLine(file, '-t', '60', '-w', path));
        expect({ path, status: await session.status() }).toEqual({ path, status: 3 });
        expect(session.screen()).toContain('cannot write');
      }
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }),
  );

  kernelTest(`${backend}: a program that lies in the current folder is not run`, () =>
    inLab(backend, async (lab) => {
      await beforeAnything(lab);
      for (const name of ['timeout', 'unshare', 'flock', 'sh', 'ln']) {
        const path = lab.write(name, `#!/bin/sh\ntouch ${quoted(join(lab.folder, 'was-run'))}\nexit 1\n`);
        await lab.run(['chmod', '755', path]);
      }
      const words = ['sh', '-c', 'cd "$1" && shift && PATH=.:$PATH exec "$@"', 'sh', lab.folder];
      const file = lab.write('new.rules', lab.texts.wanted);
      const apply = [process.execPath, lab.program, ...lab.applyArgs(file, '--detach', '-t', '60')];
      expect((await lab.run([...words, ...apply])).status).toBe(0);
      expect((await lab.safeapply(['rollback'])).status).toBe(0);
      expect((await lab.run(['test', '-e', join(lab.folder, 'was-run')])).status).toBe(1);
    }),
  );
}
