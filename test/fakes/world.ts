/**
 * A world in memory for the transaction: one kernel, one disk, one virtual clock, and processes that can die at any
 * effect. A process that dies simply never hears back; its children live on, as they would.
 */
import { watch } from '../../lib/apply/watchdog.ts';
import { Failure } from '../../lib/system/failure.ts';
import type { Answer, ProcessIdentity, System, Tools } from '../../lib/system/system.ts';
import { backstop } from './backstop.ts';
import { type FakeKernel, listing, loads, saveText } from './kernel.ts';
import { type VirtualTime, virtualTime } from './time.ts';

/** What is to go wrong: at the effect with this number of the process with this name, counted from 1. */
export interface Fault {
  readonly victim: string;
  readonly effect: number;
  /**
   * `dies` before the effect, `dies-after` it; it `fails`, or `fails-after` it was done after all;
   * `stops` and goes on a minute and a half later, unless it was killed; `stops-alone`: and everybody else but the backstop
   * dies; `everybody-dies`: every process but the backstop;
   * `disk-full`: from there on nobody can write.
   */
  readonly manner:
    'dies' | 'dies-after' | 'fails' | 'fails-after' | 'stops' | 'stops-alone' | 'everybody-dies' | 'disk-full';
}

/** A process of the world. */
interface Process {
  readonly name: string;
  readonly identity: ProcessIdentity;
  /** The transaction in whose name it touches rules (SAFEAPPLY_ID in its environment). */
  readonly serves: string | undefined;
  /** Who started it, and holds the other end of its pipe. */
  readonly starter: Process | undefined;
  alive: boolean;
  stopped: boolean;
  effects: number;
}

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
  const counts = new Map<string, number>();
  const processes: Process[] = [];
  const locks = new Map<string, Promise<void>>();
  let changedAt = time.now();
  let diskFull = false;

  const start = (name: string, act: (system: System) => Promise<void>, serves?: string, starter?: Process): Process => {
    const pid = processes.length + 100;
    const process: Process = {
      name,
      identity: { pid, startTime: `s${pid}` },
      serves,
      starter,
      alive: true,
      stopped: false,
      effects: 0,
    };
    processes.push(process);
    void act(systemOf(process)).then(
      () => (process.alive = false),
      (error: unknown) => {
        process.alive = false;
        printed.push(`${name} threw ${String(error)}`);
      },
    );
    return process;
  };

  const die = (): Promise<never> => new Promise(() => undefined);

  /** What was done for a process that died meanwhile, it never learns. */
  const ifAlive = async <Value>(process: Process, value: Value): Promise<Value> =>
    process.alive ? value : await die();

  const spared = ({ name }: Process): boolean => name === 'backstop' || name === 'load';

  const afterStop = async <Value>(process: Process, act: () => Promise<Value> | Value): Promise<Value> => {
    process.stopped = true;
    await time.sleep(90);
    process.stopped = false;
    return process.alive ? await ifAlive(process, await act()) : await die();
  };

  /** Every effect goes through here: it is counted, and may be the one at which something happens. */
  const effect = async <Value>(process: Process, name: string, act: () => Promise<Value> | Value): Promise<Value> => {
    if (!process.alive) return await die();
    process.effects += 1;
    counts.set(process.name, Math.max(counts.get(process.name) ?? 0, process.effects));
    const fault = faults.find(({ victim, effect: number }) => victim === process.name && number === process.effects);
    switch (fault?.manner) {
      case 'dies':
        process.alive = false;
        return await die();
      case 'everybody-dies':
        for (const each of processes) if (!spared(each)) each.alive = false;
        process.alive = false;
        return await die();
      case 'fails':
        throw failureAt(name);
      case 'disk-full':
        diskFull = true;
        break;
      case 'stops-alone':
        for (const each of processes) if (!spared(each) && each !== process) each.alive = false;
        return await afterStop(process, act);
      case 'stops':
        return await afterStop(process, act);
      case 'dies-after':
        await act();
        process.alive = false;
        return await die();
      case 'fails-after':
        await act();
        throw failureAt(name);
      case undefined:
        break;
    }
    const value = await act();
    return await ifAlive(process, value);
  };

  /** A load is a process of its own: it holds the lock, and an orphan goes on with it. */
  const load = async (
    owner: Process,
    id: string,
    file: string,
  ): Promise<{ exitCode: number | undefined; stderr: string }> => {
    const text = disk.get(id)?.get(file);
    if (text === undefined) return { exitCode: 1, stderr: `${file} is missing` };
    const before = locks.get(id) ?? Promise.resolve();
    let release: () => void = () => undefined;
    locks.set(id, new Promise((resolve) => (release = resolve)));
    const child: Process = {
      name: 'load',
      identity: { pid: processes.length + 100, startTime: 'load' },
      serves: owner.serves,
      starter: owner,
      alive: true,
      stopped: false,
      effects: 0,
    };
    processes.push(child);
    await before;
    try {
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
    for (const each of processes) if (each.serves === id) each.alive = false;
  };

  const systemOf = (process: Process): System => {
    const does = <Value>(name: string, act: () => Promise<Value> | Value): Promise<Value> => effect(process, name, act);
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
        wallClock: () => 'some day',
      },
      files: {
        read: () => does('files.read', () => new Uint8Array()),
        checkReplaceable: () => does('files.checkReplaceable', () => undefined),
        replace: () => does('files.replace', () => undefined),
      },
      output: {
        result: (text) => printed.push(`${process.name}: ${text}`),
        progress: (text) => printed.push(`${process.name}: ${text}`),
        colour: { result: false, progress: false },
      },
      firewall: {
        tools: () => does('firewall.tools', () => tools),
        save: () => does('firewall.save', () => ({ text: saveText(kernel), stderr: '', exitCode: 0 })),
        witness: (_, tables) =>
          does('firewall.witness', () => new Map(tables.map((table) => [table, listing(kernel, table)]))),
        restore: ({ id, file }) => does(`firewall.restore ${file}`, () => load(process, id, file)),
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
        remove: (id) => does('store.remove', () => void disk.delete(id)),
        path: (id, name) => `/fake/${id}/${name}`,
      },
      processes: {
        self: process.identity,
        state: (identity) =>
          does('processes.state', () => {
            const found = processes.find(({ identity: { pid } }) => pid === identity.pid);
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
    counts,
    lastChange: () => changedAt,
    start: (name, act) => start(name, act),
    freeDisk: () => {
      diskFull = false;
    },
    kill: (name) => {
      for (const each of processes) if (each.name === name) each.alive = false;
    },
  };
}

function failureAt(name: string): Failure {
  return name.startsWith('store') || name === 'write' || name === 'claim'
    ? new Failure({ kind: 'store', path: '/fake', code: 'ENOSPC', detail: name })
    : new Failure({ kind: 'command', command: name, exitCode: 1, stderr: 'made to fail' });
}
