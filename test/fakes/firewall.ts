/** The firewalls of the fake world, one for each family, and the loads that change them. */
import type { Family } from '../../lib/ruleset/model.ts';
import { Failure } from '../../lib/system/failure.ts';
import { isLater } from '../../lib/system/later.ts';
import type { Firewall, RestoreResult, Tools } from '../../lib/system/system.ts';
import { type FakeKernel, listing, loads, saveText } from './kernel.ts';
import type { Process, Processes } from './processes.ts';
import type { Disk, Effect } from './store.ts';
import type { VirtualTime } from './time.ts';

/** Seconds that one table takes to load. */
const loadTime = 0.05;

/** The kernels, and the lock that every load of a transaction takes. */
export interface FakeFirewalls {
  readonly kernels: Readonly<Record<Family, FakeKernel>>;
  /** When any rule last changed, in seconds since boot. */
  readonly lastChange: () => number;
  /** Whether the transaction has a folder. */
  readonly hasFolder: (id: string) => boolean;
  /** Whether a later one has. */
  readonly hasLater: (id: string) => boolean;
  /** Waits until no load of the transaction is running. */
  readonly unlocked: (id: string) => Promise<void>;
  /** Loads text for a process, as a process of its own: it holds the lock, and an orphan goes on with it. */
  readonly load: (
    owner: Process,
    id: string,
    family: Family,
    text: string,
    unless: readonly string[],
  ) => Promise<RestoreResult>;
}

/** The programs of a family; there is no other backend than nft. */
export function fakeTools(family: Family): Tools {
  return { family, backend: 'nft', save: '/fake/save', restore: '/fake/restore', list: '/fake/list' };
}

/** Makes the firewalls. */
export function makeFirewalls(
  rules: Readonly<Record<Family, FakeKernel>>,
  disk: Disk,
  time: VirtualTime,
  processes: Processes,
): FakeFirewalls {
  const kernels = { ipv4: new Map(rules.ipv4), ipv6: new Map(rules.ipv6) };
  const locks = new Map<string, Promise<void>>();
  let changedAt = time.now();
  return {
    kernels,
    lastChange: () => changedAt,
    hasFolder: (id) => disk.has(id),
    hasLater: (id) => [...disk.keys()].some((other) => isLater(other, id)),
    unlocked: async (id) => {
      await locks.get(id);
    },
    load: async (owner, id, family, text, unless) => {
      const before = locks.get(id) ?? Promise.resolve();
      let release: () => void = () => undefined;
      locks.set(id, new Promise((resolve) => (release = resolve)));
      const child = processes.add({ name: 'load', serves: owner.serves, starter: owner });
      await before;
      try {
        if (unless.some((name) => disk.get(id)?.has(name))) return { exitCode: undefined, stderr: 'fenced' };
        for (const part of loads(text, family)) {
          await time.sleep(loadTime);
          if (!child.alive) return { exitCode: 137, stderr: 'killed' };
          if ('refused' in part) return { exitCode: 2, stderr: part.refused };
          if (kernels[family].get(part.table) !== part.text) changedAt = time.now();
          kernels[family].set(part.table, part.text);
        }
        return { exitCode: 0, stderr: '' };
      } finally {
        child.alive = false;
        release();
      }
    },
  };
}

/** How rules are loaded on top of those that are there: some kernels refuse, and one says that it did and did not. */
export type OnTop = 'works' | 'is refused' | 'does nothing';

/** The firewall as one process sees it. */
export function firewallFor(process: Process, firewalls: FakeFirewalls, does: Effect, onTop: OnTop): Firewall {
  const { kernels, load } = firewalls;
  /** Loads each table as it is, with the rules of the text behind its own, or without the one that the text takes away. */
  const loadOnTop: FakeFirewalls['load'] = async (owner, id, family, text, unless) => {
    if (onTop !== 'works') return { exitCode: onTop === 'does nothing' ? 0 : 2, stderr: onTop };
    const [, table = '', taken] = /^\*(\w+)\n-D (.*)\n/.exec(text) ?? [];
    if (taken !== undefined)
      return await load(owner, id, family, (kernels[family].get(table) ?? '').replace(`-A ${taken}\n`, ''), unless);
    const added = text.replace(/^\*(\w+)\n/gm, (head, table: string) => {
      const there = kernels[family].get(table);
      return there === undefined ? head : there.replace(/COMMIT\n$/, '');
    });
    return await load(owner, id, family, added, unless);
  };
  return {
    tools: (family, backend) =>
      does('firewall.tools', () => {
        if (backend !== 'legacy') return fakeTools(family);
        throw new Failure({ kind: 'tool-missing', tool: 'iptables-legacy', debianPackage: 'iptables' });
      }),
    save: ({ family }) => does('firewall.save', () => ({ text: saveText(kernels[family]), stderr: '', exitCode: 0 })),
    witness: ({ family }, tables) =>
      does('firewall.witness', () => new Map(tables.map((table) => [table, listing(kernels[family], table)]))),
    restore: ({ id, tools, text, how, unless }) =>
      does('firewall.restore', async () => {
        const isForbidden = how !== 'replace-with-counters' || firewalls.hasLater(id);
        if (!firewalls.hasFolder(id) && isForbidden) return { exitCode: undefined, stderr: 'the folder is gone' };
        const loader = how === 'on-top' ? loadOnTop : load;
        return await loader(process, id, tools.family, text, unless);
      }),
    lockHolder: () => does('firewall.lockHolder', () => undefined),
    rehearse: ({ tools, steps }) =>
      does('firewall.rehearse', () => {
        const scratch: FakeKernel = new Map();
        let failed = false;
        return steps.map(({ text }) => {
          if (failed) return { restore: { exitCode: undefined, stderr: '' }, saved: undefined };
          for (const part of loads(text, tools.family)) {
            if ('refused' in part) {
              failed = true;
              return { restore: { exitCode: 2, stderr: part.refused }, saved: undefined };
            }
            scratch.set(part.table, part.text);
          }
          const saved = { text: saveText(scratch), stderr: '', exitCode: 0 };
          return { restore: { exitCode: 0, stderr: '' }, saved };
        });
      }),
  };
}
