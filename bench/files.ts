/** The rules files of the bench: made when they are needed, and thrown away when a case is done, for some are large. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type RulesFile } from './commands.ts';
import { textOf } from './corpora/corpus.ts';
import { corpora } from './corpora/index.ts';
import { NotMeasured } from './not-measured.ts';
import { variants } from './variants/index.ts';

/** Writes a rules file into the folder `work` unless it is there. */
export function makeFile(work: string, file: RulesFile, env: Readonly<Record<string, string>>): void {
  const path = join(work, nameOf(file));
  if (existsSync(path)) return;
  if (file.variant !== 'own-save') {
    writeFileSync(path, textOf(variants[file.variant].make(corpora[file.corpus](file.rules))));
    return;
  }
  const original: RulesFile = { ...file, variant: 'original' };
  makeFile(work, original, env);
  saveAfterLoading(work, nameOf(original), nameOf(file), env);
}

/** Removes the file. */
export function removeFile(work: string, file: RulesFile): void {
  rmSync(join(work, nameOf(file)), { force: true });
}

/** In one more network namespace, which is gone afterwards: wherever this runs, no firewall is touched. */
function saveAfterLoading(work: string, before: string, after: string, env: Readonly<Record<string, string>>): void {
  const script = 'iptables-legacy-restore "$1" && iptables-legacy-save >"$2"';
  const { status, stderr, error } = spawnSync('unshare', ['-n', 'sh', '-c', script, 'sh', before, after], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  rmSync(join(work, after), { force: true });
  throw new NotMeasured(`${before} could not be loaded and saved: ${error?.message ?? stderr.split('\n', 1).join()}`);
}
