/**
 * The SSH connection that this process came through: the nearest sshd above it, found through shells, sudo and su. With
 * a multiplexed session (ControlMaster) that sshd is the one of the first session, and so as old as the connection.
 */
import { networkInterfaces } from 'node:os';
import { environmentOf, namespaceOf, statOf } from './proc.ts';
import type { Connection, Login } from './system.ts';

/** OpenSSH calls the process of a connection sshd, and since 9.8 sshd-session. */
const sshd = /^sshd(?:-session)?$/;

/** Clock ticks a second in /proc: USER_HZ, 100 on every architecture that Node runs on. */
const ticks = 100;

/** Looks it up anew, walking up to process 1. */
export function login(): Login {
  let child = process.pid;
  for (let pid = process.ppid; pid > 1;) {
    const stat = statOf(pid);
    if (!stat) break;
    if (sshd.test(stat.name)) return loginUnder(pid, stat.startTime, child);
    child = pid;
    pid = stat.parent;
  }
  return { since: undefined, sameNamespace: false, connection: undefined, fromHere: false };
}

function loginUnder(pid: number, startTime: string, child: number): Login {
  // The environment of what sshd itself started: further down anybody could have said anything.
  const connection = connectionIn(environmentOf(child)?.get('SSH_CONNECTION'));
  const own = namespaceOf('self');
  return {
    since: Number(startTime) / ticks,
    sameNamespace: own !== undefined && own === namespaceOf(pid),
    connection,
    fromHere: connection !== undefined && (connection.client === connection.server || isOurs(connection.client)),
  };
}

/** `192.0.2.7 51234 192.0.2.1 22`. */
function connectionIn(text: string | undefined): Connection | undefined {
  const [client, , server, port] = (text ?? '').split(' ');
  const plain = /^[0-9a-fA-F.:%a-z]+$/;
  if (client === undefined || server === undefined || port === undefined) return undefined;
  return plain.test(client) && plain.test(server) && /^[0-9]+$/.test(port) ? { client, server, port } : undefined;
}

function isOurs(address: string): boolean {
  return Object.values(networkInterfaces()).some((of) => of?.some((each) => each.address === address) === true);
}
