/** Who holds the xtables lock, /run/xtables.lock unless XTABLES_LOCKFILE says otherwise: every legacy load waits for it. */
import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { lockFile } from './environment.ts';
import { statOf } from './proc.ts';

/** As `PROGRAM (pid N)`; undefined where nobody holds it, or that is not to be known. */
export async function lockHolder(): Promise<string | undefined> {
  try {
    const file = await stat(lockFile() ?? '/run/xtables.lock');
    // `3: FLOCK  ADVISORY  WRITE 1234 00:1b:5678 0 EOF`; a line of one who waits has `->` in it.
    const held = new RegExp(`^\\d+: FLOCK +\\S+ +\\S+ +(\\d+) [0-9a-f]+:[0-9a-f]+:${file.ino} `, 'gm');
    for (const [, pid] of (await readFile('/proc/locks', 'utf8')).matchAll(held)) {
      const name = statOf(Number(pid))?.name;
      if (name !== undefined && (await hasOpen(Number(pid), file)))
        return `${name.replace(/[^\x20-\x7e]/g, '?')} (pid ${pid ?? ''})`;
    }
  } catch {
    // Not to be known.
  }
  return undefined;
}

/** Inode numbers come again on other file systems, and which one /proc/locks means is not what stat says of all of them. */
async function hasOpen(pid: number, { dev, ino }: Stats): Promise<boolean> {
  for (const name of await readdir(`/proc/${pid}/fd`)) {
    const found = await stat(`/proc/${pid}/fd/${name}`).catch(() => undefined);
    if (found?.dev === dev && found.ino === ino) return true;
  }
  return false;
}
