/** A world in memory for the transaction: one kernel, one disk, one virtual clock, and processes that can die at any effect. */
import { watch } from '../../lib/apply/watchdog.ts';
import type { Answer, System, Tools } from '../../lib/system/system.ts';
import { backstop } from './backstop.ts';
import { type FakeKernel, listing, loads, saveText } from './kernel.ts';
import { fakeSandbox } from './sandbox.ts';
import { failureAt, type Fault, makeProcesses, type Process } from './processes.ts';
import { type VirtualTime, virtualTime } from './time.ts';

/** The world, and how to look at it from outside. */
export interface World {
  readonly time: VirtualTime;
  readonly kernel: FakeKernel;
  readonly disk: Map<string, Map<string, string>>;
  /** What was printed, by process. */
  readonly printed: string[];
  /** Effects counted so far, by process name. */
  readonly counts: ReadonlyMap<string, number>;
  /** When the kernel's rules last changed, in seconds since boot. */
  readonly lastChange: () => number;
  /** Starts a process that does something with a System of its own. It counts as gone when it has ended. */
  start(name: string, act: (system: System) => Promise<void>): Process;
  kill(name: string): void;
  /** Somebody makes room on the disk. */
  freeDisk(): void;
}

/** How a world is to be. */
export interface WorldOptions {
  readonly rules: FakeKernel;
  /** The person at the question: answers so many seconds after it was asked. */
  readonly answer?: { readonly after: number; readonly answer: Answer };
  readonly faults?: readonly Fault[];
}

const tools: Tools = {
  family: 'ipv4',
  backend: 'nft',
  save: '/fake/save',
  restore: '/fake/restore',
  list: '/fake/list',
};

/** Seconds that one table takes to load. */
const loadTime = 0.05;

/** Makes a world. */
export function makeWorld({ rules, answer, faults = [] }: WorldOptions): World {
  const time = virtualTime(1000);
  const kernel: FakeKernel = new Map(rules);
  const disk = new Map<string, Map<string, string>>();
  const printed: string[] = [];
  const locks = new Map<string, Promise<void>>();
  let changedAt = time.now();
  let diskFull = false;
  const processes = makeProcesses(time, faults, () => {
    diskFull = true;
  });

  const start = (name: string, act: (system: System) => Promise<void>, serves?: string, starter?: Process): Process => {
    const process = processes.add({ name, serves, starter });
    void act(systemOf(process)).then(
      () => (process.alive = false),
      (error: unknown) => {
        process.alive = false;
        printed.push(`${name} threw ${String(error)}`);
      },
    );
    return process;
  };

  /** A load is a process of its own: it holds the lock, and an orphan goes on with it. */
  const load = async (
    owner: Process,
    id: string,
    text: string,
    unless: readonly string[],
  ): Promise<{ exitCode: number | undefined; stderr: string }> => {
    const before = locks.get(id) ?? Promise.resolve();
    let release: () => void = () => undefined;
    locks.set(id, new Promise((resolve) => (release = resolve)));
    const child = processes.add({ name: 'load', serves: owner.serves, starter: owner });
    await before;
    try {
      if (unless.some((name) => disk.get(id)?.has(name))) return { exitCode: undefined, stderr: 'fenced' };
      for (const part of loads(text)) {
        await time.sleep(loadTime);
        if (!child.alive) return { exitCode: 137, stderr: 'killed' };
        if ('refused' in part) return { exitCode: 2, stderr: part.refused };
        if (kernel.get(part.table) !== part.text) changedAt = time.now();
        kernel.set(part.table, part.text);
      }
      return { exitCode: 0, stderr: '' };
    } finally {
      child.alive = false;
      release();
    }
  };

  const write = (id: string, name: string, text: string): 'written' | 'exists' => {
    if (diskFull) throw failureAt('write');
    const folder = disk.get(id);
    if (!folder) throw failureAt('write');
    if (folder.has(name)) return 'exists';
    folder.set(name, text);
    return 'written';
  };

  const killServants = (id: string): void => {
    for (const each of processes.all) if (each.serves === id) each.alive = false;
  };

  const systemOf = (process: Process): System => {
    const does = <Value>(name: string, act: () => Promise<Value> | Value): Promise<Value> =>
      processes.effect(process, name, act);
    return {
      clock: {
        now: time.now,
        sleep: (seconds) => does('sleep', () => time.sleep(seconds)),
      },
      host: {
        isRoot: true,
        user: 'tester',
        bootId: 'b007b007-0000',
        networkNamespace: '4:1',
        processNamespace: '4:2',
        wallClock: () => 'some day',
      },
      files: {
        read: () => does('files.read', () => new Uint8Array()),
        checkReplaceable: () => does('files.checkReplaceable', () => undefined),
        replace: () => does('files.replace', () => undefined),
      },
      output: {
        result: (text) => printed.push(`${process.name}: ${text}`),
        rules: (bytes) => printed.push(`${process.name}: ${Buffer.from(bytes).toString('latin1')}`),
        progress: (text) => printed.push(`${process.name}: ${text}`),
        colour: { result: false, progress: false },
      },
      firewall: {
        tools: () => does('firewall.tools', () => tools),
        save: () => does('firewall.save', () => ({ text: saveText(kernel), stderr: '', exitCode: 0 })),
        witness: (_, tables) =>
          does('firewall.witness', () => new Map(tables.map((table) => [table, listing(kernel, table)]))),
        restore: ({ id, text, unless }) => does('firewall.restore', () => load(process, id, text, unless)),
        rehearse: ({ steps }) =>
          does('firewall.rehearse', () => {
            const scratch: FakeKernel = new Map();
            return steps.map(({ text }) => {
              for (const part of loads(text)) {
                if ('refused' in part) return { restore: { exitCode: 2, stderr: part.refused }, saved: undefined };
                scratch.set(part.table, part.text);
              }
              const saved = { text: saveText(scratch), stderr: '', exitCode: 0 };
              return { restore: { exitCode: 0, stderr: '' }, saved };
            });
          }),
      },
      sandbox: fakeSandbox(),
      store: {
        ids: () => does('store.ids', () => [...disk.keys()]),
        claim: (id, owner) =>
          does('store.claim', () => {
            if (diskFull) throw failureAt('claim');
            if (disk.has(id)) return 'taken';
            disk.set(id, new Map([['owner.json', owner]]));
            return 'claimed';
          }),
        entries: (id) => does('store.entries', () => new Set(disk.get(id)?.keys())),
        read: (id, name) => does('store.read', () => disk.get(id)?.get(name)),
        writeOnce: (id, name, text) => does(`store.writeOnce ${name}`, () => write(id, name, text)),
        writeLast: (id, name, text) =>
          does(`store.writeLast ${name}`, async () => {
            await locks.get(id);
            return write(id, name, text);
          }),
        remove: (id) => does('store.remove', () => void disk.delete(id)),
        path: (id, name) => `/fake/${id}/${name}`,
      },
      processes: {
        self: process.identity,
        state: (identity) =>
          does('processes.state', () => {
            const found = processes.all.find(({ identity: { pid } }) => pid === identity.pid);
            if (!found?.alive) return 'gone';
            return found.stopped ? 'stopped' : 'running';
          }),
        startBackstop: (request) =>
          does('processes.startBackstop', () => {
            start('backstop', (system) =>
              backstop(system, request.id, process.identity, () => {
                killServants(request.id);
              }),
            );
          }),
        startWatchdog: (id) =>
          does('processes.startWatchdog', () => void start('watchdog', (system) => watch(system, id), id, process)),
        starterIsThere: () => process.starter?.alive === true,
        shield: () => does('processes.shield', () => undefined),
        end: (identity) =>
          does('processes.end', () => {
            const found = processes.all.find(({ identity: { pid } }) => pid === identity.pid);
            if (found) found.alive = false;
          }),
        killWatchdog: (id) =>
          does('processes.killWatchdog', () => {
            killServants(id);
          }),
      },
      terminal: {
        canAsk: () => true,
        ask: ({ signal }) =>
          does('terminal.ask', async () => {
            const aborted = new Promise<Answer>((resolve) => {
              signal.addEventListener('abort', () => {
                resolve('aborted');
              });
            });
            if (!answer) return await aborted;
            return await Promise.race([aborted, time.sleep(answer.after).then(() => answer.answer)]);
          }),
        onSignal: () => () => undefined,
      },
    };
  };

  return {
    time,
    kernel,
    disk,
    printed,
    counts: processes.counts,
    lastChange: () => changedAt,
    start: (name, act) => start(name, act),
    freeDisk: () => {
      diskFull = false;
    },
    kill: (name) => {
      for (const each of processes.all) if (each.name === name) each.alive = false;
    },
  };
}
