/** Writing so that it is on the disk, and not only said to be. */
import { promises } from 'node:fs';

/** Makes a new file for us alone, with these bytes (one character each), synced. Fails where the name exists. */
export async function writeNew(path: string, text: string): Promise<void> {
  const file = await promises.open(path, 'wx', 0o600);
  try {
    await file.writeFile(text, 'latin1');
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
