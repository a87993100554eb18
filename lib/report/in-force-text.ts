/** What is said when the new rules are in force: what a yes would not prove, and the line to paste that does. Pure. */
import type { InForce } from '../apply/progress.ts';
import { diffText } from './diff-text.ts';
import { visible } from './lint-visible.ts';
import { line } from './words.ts';

/** What the question does not prove, and how to prove it. */
export function inForceText(progress: InForce, options: { readonly colour: boolean }): string {
  const { took, decides, changes } = progress;
  const lines = [
    changes === undefined ? '' : diffText(changes, options),
    line(
      changes?.every((family) => family.changes.length === 0) === true
        ? 'the program has changed no rule so far, but something that it has started still runs; read back and compared'
        : `the new rules are in force after ${took.toFixed(2)} s; read back and compared`,
    ),
  ];
  if (decides === 'probes') return lines.join('');
  lines.push(
    line('a yes here does not prove that a NEW connection can be made: this one lives on where only old ones may'),
    line(
      `${decides === 'here' ? 'better keep the rules' : 'keep the rules'} from a new connection, on another machine:`,
    ),
    `  ${confirmLine(progress)}\n`,
  );
  if (decides === 'new-connection') lines.push(line(`nothing else keeps them (--require-proof): not a yes here`));
  else if (progress.connection !== undefined) lines.push(line(`or say yes here, once you have logged in anew`));
  return lines.join('');
}

/** The line to paste. ControlPath=none: a multiplexed session would ride on the connection that is there. */
function confirmLine({ id, user, connection }: Pick<InForce, 'id' | 'user' | 'connection'>): string {
  const host = connection === undefined ? 'HOST' : connection.server;
  const port = connection === undefined || connection.port === '22' ? '' : `-p ${connection.port} `;
  const sudo = user === 'root' ? '' : 'sudo ';
  return `ssh -o ControlPath=none ${port}${visible(user)}@${host} ${sudo}safeapply confirm ${id}`;
}
