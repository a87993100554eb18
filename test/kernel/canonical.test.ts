/**
 * The normal form against the kernel itself: a file is loaded in a throw-away network namespace, and what iptables-save
 * then prints must mean the same as the file, on both backends. Needs iptables, iproute2's unshare and the right to use it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diff } from '../../lib/diff/diff.ts';
import { diffText } from '../../lib/report/diff-text.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { sameRules } from '../../lib/ruleset/same-rules.ts';

const folder = new URL('../testdata/ruleset/same/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.rules'));
const isRoot = process.getuid?.() === 0;
const enter = isRoot ? ['-n'] : ['-r', 'unshare', '-n'];
const place = mkdtempSync(join(tmpdir(), 'canonical-'));
const missing = whatIsMissing();

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe.each(files)('%s', (name) => {
  const family = name.includes('ipv6') ? 'ipv6' : 'ipv4';
  const program = family === 'ipv6' ? 'ip6tables' : 'iptables';

  const reason = missing ?? whyNot(name);
  // A machine of CI that can't do this is broken; anywhere else the title says why it was left out.
  const kernelTest = reason === undefined || process.env['CI'] !== undefined ? test : test.skip;
  const because = reason === undefined ? '' : ` (${reason})`;

  kernelTest.each(['nft', 'legacy'] as const)(
    `means the same after loading and saving with %s${because}`,
    (backend) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const tool = `${program}-${backend}`;
      const saved = inside(`${tool}-restore && ${tool}-save`, text);
      expect(saved.stderr).toBe('');
      const [wanted, live] = [text, saved.stdout].map((each) => canonical(parse(each, { family, backend }).ruleset));
      if (wanted === undefined || live === undefined) throw new Error('unreachable');
      expect(diffText([{ family, changes: diff(wanted, live) }], { colour: false })).toBe('');
      expect(sameRules(wanted, live)).toBe(true);
    },
  );
});

/** Runs a command in a network namespace of its own, with a lock of its own. */
function inside(command: string, input: string): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, XTABLES_LOCKFILE: join(place, 'lock') };
  return spawnSync('unshare', [...enter, 'sh', '-c', command], { input, env, encoding: 'utf8', timeout: 120_000 });
}

/** A user namespace maps no user id but its maker's, and the kernel refuses the others. */
function whyNot(name: string): string | undefined {
  const named = readFileSync(new URL(name, folder), 'utf8').includes('-owner');
  return named && !isRoot ? 'not root: a user namespace has no such user id' : undefined;
}

function whatIsMissing(): string | undefined {
  if (inside('true', '').status !== 0) return 'this machine allows no network namespace (unshare -n)';
  for (const tool of ['iptables-nft', 'iptables-legacy', 'ip6tables-nft', 'ip6tables-legacy']) {
    if (inside(`${tool}-save`, '').status !== 0) return `${tool}-save does not work here`;
  }
  return undefined;
}
