/** What the real iptables makes of one whole text: it is loaded in a network namespace of its own, and saved again. */
import { type Backend, environment, unshare } from './needs.ts';
import { run } from './run.ts';

/** How it went. Texts are bytes, one character for each. */
export interface Reloaded {
  /** That of iptables-restore; of iptables-save, if that failed. */
  readonly status: number;
  readonly stderr: string;
  /** What iptables-save then printed of all tables; empty when the load failed. */
  readonly saved: string;
}

/** Loads a text, in bytes, with the real iptables-restore. `lock` is the path of a lock file that is nobody else's. */
export async function reload(
  { family, backend }: { readonly family: 'ipv4' | 'ipv6'; readonly backend: Backend },
  text: string,
  lock: string,
): Promise<Reloaded> {
  const tool = `${family === 'ipv6' ? 'ip6tables' : 'iptables'}-${backend}`;
  const { status, stdout, stderr } = await run([...unshare, 'sh', '-c', `${tool}-restore >/dev/null && ${tool}-save`], {
    input: Buffer.from(text, 'latin1'),
    env: environment({ XTABLES_LOCKFILE: lock }),
  });
  return { status, stderr, saved: stdout };
}

/**
 * The tables of a rules text, without comments and counters. Of nft in the order of the text, without those that hold
 * nothing but ACCEPT, which it never prints; of legacy by name, as its order is that in which the kernel met the tables.
 */
export function tablesOf(text: string, backend: Backend): readonly string[] {
  const tables = uncounted(text)
    .replace(/^#.*\n/gmu, '')
    .split(/(?<=^COMMIT\n)/mu);
  return backend === 'legacy' ? tables.sort() : tables.filter((table) => /^-A|^:\S+ (?:DROP|-) /mu.test(table));
}

/** The text with the counters of its policies at zero. */
export function uncounted(text: string): string {
  return text.replace(/^(:\S+ \S+) \[\d+:\d+\]$/gmu, '$1 [0:0]');
}
