/** Rows that begin with a program of iptables that is not what it was. */
import { wrap } from '../../test/kernel/wrappers.ts';
import type { Row } from '../row.ts';

/** A `prepare` that puts a wrapper in front of one of the lab's programs; `body` as in wrappers.ts. */
export function wrapped(program: 'save' | 'restore', body: string): NonNullable<Row['prepare']> {
  return ({ lab }) => Promise.resolve(wrap(lab, program, body));
}

/** A body for the load itself, in the live namespace: the undo, which has -c, and the rehearsal are left alone. */
export function atLoad(body: string): string {
  return `live && case "$*" in *-c*) ;; *) ${body};; esac\nreal "$@"`;
}

/** A body that loads what stands before the table nat, and no more. */
export const firstTable = 'sed "/^.nat/,\\$d" | real "$@"';
