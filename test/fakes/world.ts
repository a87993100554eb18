/** A world in memory for the transaction: one kernel, one disk, one virtual clock, and processes that can die at any effect. */
import { watch } from '../../lib/apply/watchdog.ts';
import { isMarkOf, markOf } from '../../lib/system/mark.ts';
import type { Answer, Login, ProcessIdentity, System } from '../../lib/system/system.ts';
import { backstop } from './backstop.ts';
import { firewallFor, makeFirewalls, type OnTop } from './firewall.ts';
import type { FakeKernel } from './kernel.ts';
import { fakeSandbox } from './sandbox.ts';
import { type Fault, makeProcesses, type Process } from './processes.ts';
import { type Disk, type Effect, fakeStore } from './store.ts';
import { type VirtualTime, virtualTime } from './time.ts';

/** The world, and how to look at it from outside. */
export interface World {
  readonly time: VirtualTime;
  readonly kernel: FakeKernel;
  readonly kernel6: FakeKernel;
  readonly disk: Disk;
  readonly history: Disk;
  /** What was printed, by process. */
  readonly printed: string[];
  /** What everybody on the machine was told. */
  readonly announced: string[];
  /** Effects counted so far, by process name. */
  readonly counts: ReadonlyMap<string, number>;
  /** By process name: for each of its effects, in order, what it was and the state of the world, time left out. */
  readonly moments: ReadonlyMap<string, readonly string[]>;
  /** When the kernel's rules last changed, in seconds since boot. */
  readonly lastChange: () => number;
  /** Starts a process that does something with a System of its own. It counts as gone when it has ended. */
  start(name: string, act: (system: System) => Promise<void>): Process;
  kill(name: string): void;
  /** Whether the program of -c has left something that still runs. */
  hasDaemon(): boolean;
  /** Somebody makes room on the disk. */
  freeDisk(): void;
}

/** How a world is to be. */
export interface WorldOptions {
  readonly rules: FakeKernel;
  /** Those of IPv6; none unless said. */
  readonly rules6?: FakeKernel;
  /** The person at the question: answers so many seconds after it was asked. */
  readonly answer?: { readonly after: number; readonly answer: Answer };
  /** The program of -c: what it loads for IPv4, and the status it ends with. It leaves something that goes on running. */
  readonly program?: { readonly text: string; readonly exitCode: number };
  /** How rules are loaded on top of others; it works unless said. */
  readonly onTop?: OnTop;
  /** The status of each probe, which takes 0.2 s. */
  readonly probe?: number;
  /** How the one who confirms has come here; over a new connection unless said. */
  readonly login?: Login;
  readonly faults?: readonly Fault[];
  /** Whether the world remembers in which state it was at each effect. */
  readonly remembers?: boolean;
}

/** Makes a world. */
export function makeWorld(options: WorldOptions): World {
  const {
    rules,
    rules6 = new Map<string, string>(),
    answer,
    faults = [],
    program,
    onTop = 'works',
    probe = 0,
    login = newConnection,
  } = options;
  const time = virtualTime(1000);
  const disk: Disk = new Map();
  const history: Disk = new Map();
  const printed: string[] = [];
  const announced: string[] = [];
  let diskFull = false;
  const moments = new Map<string, string[]>();
  const see = ({ name }: Process, effect: string): void => {
    if (options.remembers !== true) return;
    const files = [...disk, ...history].map(([id, folder]) => `${id}: ${[...folder.keys()].join()}`);
    const rules = [...firewalls.kernels.ipv4.values(), ...firewalls.kernels.ipv6.values()];
    const others = processes.all.map((process) => `${process.name} ${process.alive}`);
    const seen = moments.get(name) ?? [];
    moments.set(name, [...seen, [effect, ...files, ...rules, ...others].join('\n')]);
  };
  const fillDisk = (): void => {
    diskFull = true;
  };
  const processes = makeProcesses(time, faults, fillDisk, see);
  const firewalls = makeFirewalls({ ipv4: rules, ipv6: rules6 }, disk, time, processes);

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

  /** All that act in the name of a transaction. */
  const servants = (id: string, starter: ProcessIdentity | undefined): readonly Process[] =>
    processes.all.filter(({ serves }) => serves !== undefined && isMarkOf(serves, id, starter));

  const systemOf = (process: Process): System => {
    const does: Effect = (name, act) => processes.effect(process, name, act);
    const isFull = (): boolean => diskFull;
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
        namespaceName: null,
        isInFirstNamespace: true,
        processNamespace: '4:2',
        folder: '/',
        program: (name) => does('host.program', () => (name.includes('/no/') ? undefined : name)),
        wallClock: () => 'some day',
      },
      files: {
        read: () => does('files.read', () => new Uint8Array()),
        checkReplaceable: () => does('files.checkReplaceable', () => undefined),
        real: (path) => does('files.real', () => path),
        replace: () => does('files.replace', () => undefined),
      },
      output: {
        result: (text) => printed.push(`${process.name}: ${text}`),
        rules: (bytes) => printed.push(`${process.name}: ${Buffer.from(bytes).toString('latin1')}`),
        progress: (text) => printed.push(`${process.name}: ${text}`),
        colour: { result: false, progress: false },
      },
      firewall: firewallFor(process, firewalls, does, onTop),
      sandbox: fakeSandbox(),
      store: fakeStore('store', disk, does, isFull, firewalls.unlocked),
      history: fakeStore('history', history, does, isFull, () => Promise.resolve()),
      notices: { announce: (text) => does('notices.announce', () => void announced.push(text)) },
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
              backstop(system, request, process.identity, () => {
                for (const each of servants(request.id, process.identity)) each.alive = false;
              }),
            );
          }),
        startWatchdog: (id) =>
          does(
            'processes.startWatchdog',
            () => void start('watchdog', (system) => watch(system, id), markOf(id, process.identity), process),
          ),
        starterIsThere: () => process.starter?.alive === true,
        shield: () => does('processes.shield', () => undefined),
        end: (identity) =>
          does('processes.end', () => {
            const found = processes.all.find(({ identity: { pid } }) => pid === identity.pid);
            if (found) found.alive = false;
          }),
        killWatchdog: ({ id, starter }) =>
          does('processes.killWatchdog', () => {
            for (const each of servants(id, starter)) if (each !== process) each.alive = false;
          }),
        isServed: ({ id, starter }) =>
          does('processes.isServed', () => servants(id, starter).some((each) => each.alive && each !== process)),
        runCommand: ({ id, unless }) =>
          does('processes.runCommand', async () => {
            const loaded = await firewalls.load(process, id, 'ipv4', program?.text ?? '', unless);
            processes.add({ name: 'daemon', serves: process.serves, starter: process });
            return { exitCode: loaded.exitCode === 0 ? (program?.exitCode ?? 0) : undefined, output: loaded.stderr };
          }),
        runProbe: () =>
          does('processes.runProbe', async () => {
            await time.sleep(0.2);
            return { exitCode: probe, output: 'what the probe printed' };
          }),
        connect: () => does('processes.connect', () => undefined),
        login: () => ({ ...login, since: login.since === undefined ? undefined : Math.min(login.since, time.now()) }),
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
    kernel: firewalls.kernels.ipv4,
    kernel6: firewalls.kernels.ipv6,
    disk,
    history,
    printed,
    announced,
    counts: processes.counts,
    moments,
    lastChange: firewalls.lastChange,
    start: (name, act) => start(name, act),
    freeDisk: () => {
      diskFull = false;
    },
    hasDaemon: () => processes.all.some(({ name, alive }) => name === 'daemon' && alive),
    kill: (name) => {
      for (const each of processes.all) if (each.name === name) each.alive = false;
    },
  };
}

/** Somebody who has just logged in from elsewhere. */
const newConnection: Login = { since: Infinity, sameNamespace: true, connection: undefined, fromHere: false };
