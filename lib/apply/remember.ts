/**
 * A System that remembers a transaction: should somebody clean the state folder, or make another transaction of the same
 * name in it, reading goes on from memory. Writing does not: nobody else would see it, so it fails.
 */
import type { Store, System } from '../system/system.ts';

/** The same System, with everything that is read or written of `id` from now on kept in memory. */
export function remembering(system: System, id: string): System {
  const { store } = system;
  const memory = new Map<string, string>();
  const names = new Set<string>();

  const look = async (): Promise<boolean> => {
    const owner = await store.read(id, 'owner.json');
    if (owner !== undefined && !memory.has('owner.json')) memory.set('owner.json', owner);
    return owner !== undefined && memory.get('owner.json') === owner;
  };
  let isThere = true;
  const refuseUnlessThere = async (wanted: string): Promise<void> => {
    if (wanted === id && !(await look())) throw new Error(`${store.path(id, 'owner.json')} has vanished`);
  };
  const remembered: Store = {
    ...store,
    entries: async (wanted) => {
      if (wanted !== id) return await store.entries(wanted);
      isThere = await look();
      // Files are never taken back, so what was there once counts: a folder that is being cleaned is half a transaction.
      if (isThere) for (const name of await store.entries(id)) names.add(name);
      // Once it is gone nobody can tell whether the rules were touched, so they were.
      else if (names.has('armed')) names.add('touched');
      return new Set(names);
    },
    read: async (wanted, name) => {
      if (wanted !== id) return await store.read(wanted, name);
      const text = isThere ? await store.read(id, name) : undefined;
      if (text !== undefined) memory.set(name, text);
      return text ?? memory.get(name);
    },
    writeOnce: async (wanted, name, text) => {
      await refuseUnlessThere(wanted);
      const result = await store.writeOnce(wanted, name, text);
      if (wanted === id && result === 'written') {
        memory.set(name, text);
        names.add(name);
      }
      return result;
    },
    writeLast: async (wanted, name, text, limit) => {
      await refuseUnlessThere(wanted);
      return await store.writeLast(wanted, name, text, limit);
    },
  };
  return { ...system, store: remembered };
}
