/**
 * A System that remembers a transaction: should somebody clean the state folder, or make another transaction of the same
 * name in it, reading goes on from memory. Writing does not: nobody else would see it, so it fails.
 *
 * Where the folder is gone and a later transaction is there, it was not lost but cleared away, as claim does with what is over: then
 * it is done, whatever we remember, and its end is in the history. Nothing of it may be loaded any more.
 */
import type { Store, System } from '../system/system.ts';
import { endInHistory } from './archive.ts';
import { writeJson } from './fields.ts';
import { givenUp } from './give-up.ts';
import type { Owner } from './transaction.ts';

/** The same System, with everything that is read or written of `id` from now on kept in memory. */
export function remembering(system: System, id: string): System {
  const { store } = system;
  const memory = new Map<string, string>();
  const names = new Set<string>();
  let shown: ReadonlySet<string> = new Set();

  const look = async (): Promise<boolean> => {
    const owner = await ifSafe(store.read(id, 'owner.json'));
    if (owner !== undefined && !memory.has('owner.json')) memory.set('owner.json', owner);
    return owner !== undefined && memory.get('owner.json') === owner;
  };
  /** A folder that cannot be read, or that others could have written to, counts as gone until it is as it should be. */
  const ifSafe = async <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
    if (!memory.has('owner.json')) return await reading;
    return await reading.catch(() => undefined);
  };
  let isThere = true;
  const refuseUnlessThere = async (wanted: string): Promise<void> => {
    if (wanted === id && !(await look())) throw new Error(`${store.path(id, 'owner.json')} has vanished`);
  };
  const remembered: Store = {
    ...store,
    entries: async (wanted) => {
      if (wanted !== id) return await store.entries(wanted);
      const there = (await look()) ? await ifSafe(store.entries(id)) : undefined;
      isThere = there !== undefined;
      // Files are never taken back, so what was there once counts: a folder that is being cleaned is half a transaction.
      if (there) for (const name of there) names.add(name);
      // Once it is gone nobody can tell whether the rules were touched, so they were.
      else if (names.has('armed')) names.add('touched');
      if (!isThere && !names.has('done') && (await store.hasLater(id))) {
        // Not armed when we last looked, and not in the history: then it was given up.
        const end = endInHistory(system, id, sinceIn(memory.get('owner.json')));
        const done = names.has('armed')
          ? await end
          : await end.catch(() => givenUp(system, 'others ended it meanwhile'));
        memory.set('done', writeJson(done));
        for (const name of ['done', 'archived']) names.add(name);
      }
      // Names are only ever added. Who gets the same set again knows that nothing was.
      if (shown.size !== names.size) shown = new Set(names);
      return shown;
    },
    read: async (wanted, name) => {
      if (wanted !== id) return await store.read(wanted, name);
      // Files are written once, so what was read once is what they say, whatever anybody has done to them since.
      const known = memory.get(name);
      if (known !== undefined || !isThere) return known;
      const text = await store.read(id, name);
      if (text !== undefined) memory.set(name, text);
      return text;
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

function sinceIn(owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : (JSON.parse(owner) as Owner).since;
}
