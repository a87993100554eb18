/** Write-once files in memory: a name is linked once, and a folder is claimed once. */
import { isLater } from '../../lib/system/later.ts';
import type { Store } from '../../lib/system/system.ts';
import { failureAt } from './processes.ts';

/** Folders by name, files by name in them. */
export type Disk = Map<string, Map<string, string>>;

/** Has an effect, under a name for those who want it to fail. */
export type Effect = <Value>(name: string, act: () => Promise<Value> | Value) => Promise<Value>;

/** A store on a disk; `isFull` says whether anything can be written, `unlocked` waits until no load is running. */
export function fakeStore(
  name: 'store' | 'history',
  disk: Disk,
  does: Effect,
  isFull: () => boolean,
  unlocked: (id: string) => Promise<void>,
): Store {
  const write = (id: string, file: string, text: string): 'written' | 'exists' => {
    const folder = disk.get(id);
    if (isFull() || !folder) throw failureAt('write');
    if (folder.has(file)) return 'exists';
    folder.set(file, text);
    return 'written';
  };
  return {
    ids: () => does(`${name}.ids`, () => [...disk.keys()].sort()),
    claim: (id, owner) =>
      does(`${name}.claim`, () => {
        if (isFull()) throw failureAt('claim');
        if (disk.has(id)) return 'taken';
        disk.set(id, new Map([['owner.json', owner]]));
        return 'claimed';
      }),
    entries: (id) => does(`${name}.entries`, () => new Set(disk.get(id)?.keys())),
    read: (id, file) => does(`${name}.read`, () => disk.get(id)?.get(file)),
    writeOnce: (id, file, text) => does(`${name}.writeOnce ${file}`, () => write(id, file, text)),
    writeLast: (id, file, text) =>
      does(`${name}.writeLast ${file}`, async () => {
        await unlocked(id);
        return write(id, file, text);
      }),
    hasLater: (id) => does(`${name}.hasLater`, () => [...disk.keys()].some((other) => isLater(other, id))),
    empty: (id) =>
      does(`${name}.empty`, () => {
        const folder = disk.get(id);
        for (const file of [...(folder?.keys() ?? [])]) if (file !== 'owner.json') folder?.delete(file);
      }),
    remove: (id) => does(`${name}.remove`, () => void disk.delete(id)),
    path: (id, file) => `/fake/${name}/${id}/${file}`,
  };
}
