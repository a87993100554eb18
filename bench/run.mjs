// npm run bench: bundles bench/main.ts, which Node 20 cannot run as it is, and runs it in a network namespace of its own, so that
// no iptables it starts can reach the rules of this machine. What it wrote is removed at the end, also after Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'safeapply-bench-'));
let bench;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => bench?.kill('SIGKILL'));

try {
  await build({
    entryPoints: [join(root, 'bench/main.ts')],
    outfile: join(work, 'bench.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  });
  // Where neither way works, main.ts finds itself where it came from, and leaves iptables alone.
  const ways = [['unshare', '-n'], ['unshare', '-r', 'unshare', '-n'], []];
  const way = ways.find(
    ([program, ...args]) => program === undefined || spawnSync(program, [...args, 'true']).status === 0,
  );
  const [program, ...args] = [...way, process.execPath, join(work, 'bench.mjs'), work, root, ...process.argv.slice(2)];
  const env = { ...process.env, SAFEAPPLY_BENCH_OUTSIDE: readlinkSync('/proc/self/ns/net') };
  bench = spawn(program, args, { env, stdio: 'inherit' });
  process.exitCode = await new Promise((done) => bench.on('close', (status) => done(status ?? 130)));
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
}
