/** Names that the kernel gives to a file in /proc (net/netfilter/x_tables.c xt_check_proc_name). */
import { type Described, expecting } from './extensions/extension.ts';
import { cut } from './values.ts';

/** A name of which so many bytes are kept: not empty, no slash, neither `.` nor `..`. */
export function procName(bytes: number): Described<string | undefined> {
  const keep = cut(bytes);
  return expecting('a name without a slash', (value, circumstances) => {
    const kept = keep(value, circumstances);
    return kept === undefined || kept === '' || kept === '.' || kept === '..' || kept.includes('/') ? undefined : kept;
  });
}
