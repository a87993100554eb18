/** Writing so that it is on the disk, and not only said to be. */
import { promises, type Stats } from 'node:fs';

/**
 * Makes a new file with these bytes (one character each), synced: for us alone, or with the owner and the mode of `like`. Fails
 * where the name exists, also as a link.
 */
export async function writeNew(path: string, text: string, like?: Stats): Promise<void> {
  const file = await promises.open(path, 'wx', 0o600);
  try {
    await file.writeFile(text, 'latin1');
    // The file itself, and not what its name stands for by now: others may be able to rename things in this folder.
    if (like) await file.chown(like.uid, like.gid);
    if (like) await file.chmod(like.mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Syncs a folder: what was linked, renamed or removed in it. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await promises.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
