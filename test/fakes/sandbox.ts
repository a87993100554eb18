/**
 * A sandbox in memory with the manners of iptables-restore 1.8.9: it reads line by line, commits table by table, ends at the
 * first line that it can't read, and blames the COMMIT for what the kernel refuses, as legacy does, or each rule, as nft does.
 * What is refused, and by whom, the test says.
 */
import { Failure } from '../../lib/system/failure.ts';
import type { Outside, Sandbox, TryOutRequest, TryOutResult } from '../../lib/system/system.ts';

/** How the sandbox is to be. */
export interface FakeSandboxOptions {
  readonly backend?: 'nft' | 'legacy';
  /** What iptables says of a line when it reads it; undefined when it takes it. */
  readonly reads?: (line: string) => string | undefined;
  /** The rules of a table, of those that were read, that the kernel refuses. */
  readonly refuses?: (rules: readonly string[]) => readonly string[];
  /** The most lines that fit into one table's batch. */
  readonly batch?: number;
  readonly ids?: 'all' | 'some';
  readonly outside?: Outside;
  /** What is missing on this machine. */
  readonly without?: 'iptables' | 'namespaces';
  /** The load that never ends, counted from 1. */
  readonly hangs?: number;
}

/** A sandbox, and what was loaded in it. */
export interface FakeSandbox extends Sandbox {
  readonly loaded: readonly TryOutRequest[];
}

/** Makes a sandbox; without options it takes everything that it can read. */
export function fakeSandbox(options: FakeSandboxOptions = {}): FakeSandbox {
  const { backend = 'nft', ids = 'all', outside = { sets: undefined, makers: [] }, without, hangs } = options;
  const loaded: TryOutRequest[] = [];
  const load = (text: string): TryOutResult => ({ ...restore(text, options), ids });
  return {
    loaded,
    programs: (family) =>
      without === 'iptables'
        ? Promise.reject(new Failure({ kind: 'tool-missing', tool: 'iptables', debianPackage: 'iptables' }))
        : Promise.resolve({ family, backend, save: '/fake/save', restore: '/fake/restore', list: '/fake/list' }),
    tryOut: (request) => {
      if (without === 'namespaces')
        return Promise.reject(new Failure({ kind: 'scratch', stderr: 'unshare: Operation not permitted' }));
      loaded.push(request);
      return Promise.resolve(loaded.length === hangs ? { exitCode: undefined, stderr: '', ids } : load(request.text));
    },
    readThrough: ({ text }) => Promise.resolve(restore(text, { ...options, refuses: () => [] })),
    outside: () => Promise.resolve(outside),
  };
}

function restore(
  text: string,
  { backend = 'nft', reads = () => undefined, refuses = () => [], batch = Infinity }: FakeSandboxOptions,
): { readonly exitCode: number; readonly stderr: string } {
  const program = backend === 'nft' ? 'iptables-nft-restore' : 'iptables-restore';
  const failed = (line: number) => ({ exitCode: 1, stderr: `${program}: line ${line} failed\n` });
  let open: { readonly line: number; readonly text: string }[] | undefined;
  const lines = text.replace(/\n$/u, '').split('\n');
  for (const [index, each] of lines.entries()) {
    const line = index + 1;
    if (each === '' || each.startsWith('#')) continue;
    if (open === undefined) {
      if (!each.startsWith('*')) return failed(line);
      open = [];
    } else if (each === 'COMMIT') {
      if (open.length > batch)
        return {
          exitCode: 1,
          stderr: `sendmsg() failed: Message too long\n${program}: line ${line} failed: Message too long.\n`,
        };
      const refused = refuses(open.map((rule) => rule.text));
      const blamed = open.filter((rule) => refused.includes(rule.text));
      const list = blamed.map((rule) => `line ${rule.line}: RULE_APPEND failed (Invalid argument): rule in chain X\n`);
      if (blamed.length > 0 && backend === 'legacy') return failed(line);
      if (blamed.length > 0) return { exitCode: 4, stderr: `${program} v1.8.9 (nf_tables): \n${list.join('')}` };
      open = undefined;
    } else {
      if (/\s-[hV]\b/u.test(` ${each}`)) return { exitCode: 0, stderr: '' };
      if (each.startsWith('-R ')) return { exitCode: 139, stderr: 'Segmentation fault\n' };
      const said = reads(each);
      if (said !== undefined)
        return {
          exitCode: 2,
          stderr: `${program} v1.8.9 (${backend === 'nft' ? 'nf_tables' : 'legacy'}): ${said}\nError occurred at line: ${line}\nTry \`x -h'\n`,
        };
      open.push({ line, text: each });
    }
  }
  if (open !== undefined) return { exitCode: 1, stderr: `${program}: COMMIT expected at line ${lines.length + 1}\n` };
  return { exitCode: 0, stderr: '' };
}
