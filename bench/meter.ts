/** How long a program takes and how much memory, as the kernel tells its parent; see meter.pl. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a program cost, and how it ended. */
export interface Sample {
  /** From start to end, in seconds. */
  readonly wall: number;
  /** User and system time of all its threads, in seconds. */
  readonly cpu: number;
  /** The most memory it held at once (its resident set), in MiB. */
  readonly peak: number;
  /** The exit status; with a signal, 128 and its number. */
  readonly status: number;
  /** The first line that it wrote to standard error. */
  readonly said: string;
}

/** Runs a program with the environment `env`, and kills it after `limit` seconds. */
export type Meter = (words: readonly string[], limit: number) => Promise<Sample>;

/** The numbers of the system calls wait4, clock_gettime and prctl, by architecture (asm/unistd.h). */
const systemCalls: Readonly<Partial<Record<NodeJS.Architecture, readonly [number, number, number]>>> = {
  x64: [61, 228, 157],
  arm64: [260, 113, 167],
};

/** Why nothing can be measured here; undefined where it can. */
export function meterMissing(): string | undefined {
  if (systemCalls[process.arch] === undefined)
    return `bench/meter.ts does not know the system calls of ${process.arch}`;
  return spawnSync('perl', ['-e', '1']).status === 0 ? undefined : 'perl is not installed';
}

/** A meter that runs programs in the folder `work`, where what they write is kept until the next run. */
export function meterIn(work: string, script: string, env: Readonly<Record<string, string>>): Meter {
  const [out, err] = [join(work, 'stdout'), join(work, 'stderr')];
  const calls = (systemCalls[process.arch] ?? []).map(String);
  return (words, limit) =>
    new Promise((resolve, reject) => {
      execFile('perl', [script, ...calls, String(limit), out, err, ...words], { env, cwd: work }, (error, stdout) => {
        if (error !== null) reject(new Error(`perl could not measure ${words.join(' ')}`, { cause: error }));
        else resolve({ ...figures(stdout), said: readFileSync(err, 'utf8').split('\n', 1).join() });
      });
    });
}

function figures(line: string): Omit<Sample, 'said'> {
  const [status = Number.NaN, wall = Number.NaN, cpu = Number.NaN, peak = Number.NaN] = line.split(' ').map(Number);
  const signal = status & 127;
  return { wall, cpu, peak, status: signal === 0 ? status >> 8 : 128 + signal };
}
