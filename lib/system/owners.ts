/** Whose a file is: what belongs to root or to ourselves is in good hands, unless others may write to it. */
import { readFileSync, type Stats } from 'node:fs';

/** The bits of a mode that let the group or everybody write. An access list that lets somebody write shows in them too. */
const writableByOthers = 0o022;

/** In a folder with this bit, only the owner of a thing may put another in its place. */
const sticky = 0o1000;

/** Whether it belongs to root or to us. */
export function isTrusted({ uid }: Stats): boolean {
  return uid === 0 || isOurs({ uid }) || uid === unmappedRoot();
}

/** Whether it belongs to us: the user whose rights this process has. */
export function isOurs({ uid }: Pick<Stats, 'uid'>): boolean {
  return uid === process.geteuid?.();
}

/** Whether anybody but its owner may write to it. */
export function isOpen({ mode }: Stats): boolean {
  return (mode & writableByOthers) !== 0;
}

/** Why somebody could put another thing in the place of what is in this folder; undefined when nobody but root and we could. */
export function objectionTo(path: string, stats: Stats): string | undefined {
  if (!stats.isDirectory()) return `${path} is no folder`;
  if (!isTrusted(stats)) return `${path} belongs to uid ${stats.uid}, who could put anything in its place`;
  if (isOpen(stats) && (stats.mode & sticky) === 0)
    return `others may write to ${path}, and could put anything in its place`;
  return undefined;
}

/**
 * In a user namespace that does not know root, what belongs to root seems to belong to the overflow uid, as do the files of
 * all others that it does not know. They cannot be told apart there; and what is decided there is not the firewall of the host.
 */
function unmappedRoot(): number | undefined {
  return (overflow ??= { uid: overflowUid() }).uid;
}

let overflow: { readonly uid: number | undefined } | undefined;

/** user_namespaces(7): lines of first id inside, first id outside, and how many. */
function overflowUid(): number | undefined {
  try {
    const uid = Number(readFileSync('/proc/sys/kernel/overflowuid', 'utf8'));
    const ranges = readFileSync('/proc/self/uid_map', 'utf8').trim().split('\n');
    const known = ranges.some((line) => {
      const [first = 0, , count = 0] = line.trim().split(/\s+/).map(Number);
      return first <= uid && uid < first + count;
    });
    return known ? undefined : uid;
  } catch {
    // No /proc, no user namespaces.
    return undefined;
  }
}
