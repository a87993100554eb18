/** Who holds the xtables lock, /run/xtables.lock unless XTABLES_LOCKFILE says otherwise: every legacy load waits for it. */
import { readFile, stat } from 'node:fs/promises';
import { lockFile } from './environment.ts';
import { statOf } from './proc.ts';

/** As `PROGRAM (pid N)`; undefined where nobody holds it, or that is not to be known. */
export async function lockHolder(): Promise<string | undefined> {
  try {
    const { ino } = await stat(lockFile() ?? '/run/xtables.lock');
    // `3: FLOCK  ADVISORY  WRITE 1234 00:1b:5678 0 EOF`; a line of one who waits has `->` in it.
    const held = new RegExp(`^\\d+: FLOCK +\\S+ +\\S+ +(\\d+) [0-9a-f]+:[0-9a-f]+:${ino} `, 'm');
    const pid = held.exec(await readFile('/proc/locks', 'utf8'))?.[1];
    const name = pid === undefined ? undefined : statOf(Number(pid))?.name;
    return name === undefined ? undefined : `${name.replace(/[^\x20-\x7e]/g, '?')} (pid ${pid ?? ''})`;
  } catch {
    return undefined;
  }
}
