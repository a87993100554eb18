/**
 * The processes of the fake world: they can die, stop or fail at any effect, by number. A process that dies simply never
 * hears back; its children live on, as they would.
 */
import { Failure } from '../../lib/system/failure.ts';
import type { ProcessIdentity } from '../../lib/system/system.ts';
import type { VirtualTime } from './time.ts';

/** What is to go wrong: at the effect with this number of the process with this name, counted from 1. */
export interface Fault {
  readonly victim: string;
  readonly effect: number;
  /**
   * `dies` before the effect, `dies-after` it; it `fails`, or `fails-after` it was done after all;
   * `stops` and goes on a minute and a half later, unless it was killed; `stops-alone`: and everybody else but the backstop
   * dies; `everybody-dies`: every process but the backstop (and the kernel's work, and what a program has left);
   * `disk-full`: from there on nobody can write.
   */
  readonly manner:
    'dies' | 'dies-after' | 'fails' | 'fails-after' | 'stops' | 'stops-alone' | 'everybody-dies' | 'disk-full';
}

/** A process of the world. */
export interface Process {
  readonly name: string;
  readonly identity: ProcessIdentity;
  /** The mark of the transaction in whose name it touches rules (SAFEAPPLY_ID in its environment). */
  readonly serves: string | undefined;
  /** Who started it, and holds the other end of its pipe. */
  readonly starter: Process | undefined;
  alive: boolean;
  stopped: boolean;
  effects: number;
}

/** The processes, and the one way to have an effect. */
export interface Processes {
  readonly all: readonly Process[];
  /** The most effects that a process of each name has had. */
  readonly counts: ReadonlyMap<string, number>;
  add(made: Pick<Process, 'name' | 'serves' | 'starter'>): Process;
  /** Has an effect in the name of a process: it is counted, and may be the one at which something happens. */
  effect<Value>(process: Process, name: string, act: () => Promise<Value> | Value): Promise<Value>;
}

/** Makes the processes of one world; `fillDisk` is what the fault `disk-full` does, and `see` hears of each effect. */
export function makeProcesses(
  time: VirtualTime,
  faults: readonly Fault[],
  fillDisk: () => void,
  see: (process: Process, effect: string) => void,
): Processes {
  const processes: Process[] = [];
  const counts = new Map<string, number>();

  const die = (): Promise<never> => new Promise(() => undefined);

  /** What was done for a process that died meanwhile, it never learns. */
  const ifAlive = async <Value>(process: Process, value: Value): Promise<Value> =>
    process.alive ? value : await die();

  const spared = ({ name }: Process): boolean => ['backstop', 'load', 'daemon'].includes(name);

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
    see(process, name);
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
        fillDisk();
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

  const add = (made: Pick<Process, 'name' | 'serves' | 'starter'>): Process => {
    const pid = processes.length + 100;
    const process = { ...made, identity: { pid, startTime: `s${pid}` }, alive: true, stopped: false, effects: 0 };
    processes.push(process);
    return process;
  };

  return { all: processes, counts, add, effect };
}

/** The failure of an effect: of the disk, or of a program. */
export function failureAt(name: string): Failure {
  return name.startsWith('store') || name.startsWith('history') || name === 'write' || name === 'claim'
    ? new Failure({ kind: 'store', path: '/fake', code: 'ENOSPC', detail: name })
    : new Failure({ kind: 'command', command: name, exitCode: 1, stderr: 'made to fail' });
}
