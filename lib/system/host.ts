/** Who and where we are: uid, login, boot and network namespace. */
import { constants, readFileSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nameOfNamespace } from './namespace.ts';
import { namespaceOf } from './proc.ts';
import type { Clock, Host } from './system.ts';
import { findProgram } from './tools.ts';

/** Each fact is read when it is asked for: commands that only read files also run where there is no /proc. */
export function realHost(): Host {
  return {
    get isRoot() {
      return process.geteuid?.() === 0;
    },
    get user() {
      return login();
    },
    get bootId() {
      return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    },
    get networkNamespace() {
      return namespace('net');
    },
    get namespaceName() {
      return isInFirst() ? null : (nameOfNamespace() ?? namespaceOf('self') ?? 'unknown');
    },
    get isInFirstNamespace() {
      return isInFirst();
    },
    get processNamespace() {
      return namespace('pid');
    },
    get folder() {
      return process.cwd();
    },
    program: async (name) => {
      if (!name.includes('/')) return await findProgram(name);
      const path = resolve(name);
      return await access(path, constants.X_OK).then(
        () => path,
        () => undefined,
      );
    },
    wallClock: () => new Date().toISOString(),
  };
}

function isInFirst(): boolean {
  const own = namespaceOf('self');
  return own !== undefined && own === namespaceOf(1);
}

function namespace(kind: 'net' | 'pid'): string {
  const { dev, ino } = statSync(`/proc/self/ns/${kind}`);
  return `${dev}:${ino}`;
}

/** Seconds since boot, from /proc/uptime. */
export const realClock: Clock = {
  now: () => Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]),
  sleep: (seconds) => setTimeout(seconds * 1000),
};

// sudo says whose login it was; a name is for messages only, so it needs no proof, but no control characters either.
function login(): string {
  const name = process.env['SUDO_USER'] ?? nameOfUid() ?? `uid ${process.geteuid?.() ?? 'unknown'}`;
  return name.replace(/[^\x21-\x7e]/g, '?').slice(0, 64);
}

function nameOfUid(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
