/** What /proc tells of a process. Processes end at any moment, so everything here may be undefined. */
import { readFileSync, readlinkSync } from 'node:fs';

/** What `/proc/PID/stat` says. */
export interface Stat {
  /** The name of its program, 15 bytes at most. */
  readonly name: string;
  /** `R`, `S`, `T` (stopped), `Z` (zombie) and so on. */
  readonly state: string;
  readonly parent: number;
  /** The process that began its session. */
  readonly session: number;
  /** Field 22, in clock ticks since boot. */
  readonly startTime: string;
}

/** The command name in that file may hold blanks and parentheses, so the last parenthesis counts. */
export function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    return {
      name: text.slice(text.indexOf('(') + 1, end),
      state: fields[0] ?? '',
      parent: Number(fields[1]),
      session: Number(fields[3]),
      startTime: fields[19] ?? '',
    };
  } catch {
    return undefined;
  }
}

/** The environment that a process was started with, or undefined where we may not see it. */
export function environmentOf(pid: number): ReadonlyMap<string, string> | undefined {
  try {
    const lines = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
    return new Map(
      lines.map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(0, equals), line.slice(equals + 1)];
      }),
    );
  } catch {
    return undefined;
  }
}

/** The network namespace of a process, as `net:[4026531840]`. */
export function namespaceOf(process: number | 'self'): string | undefined {
  try {
    return readlinkSync(`/proc/${process}/ns/net`);
  } catch {
    return undefined;
  }
}
