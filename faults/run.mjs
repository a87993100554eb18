// npm run faults: bundles faults/main.ts, which Node 20 cannot run as it is, and runs it in a network namespace of its own, so
// that nothing it starts can reach the rules of this machine, and in a mount namespace of its own, so that the disks it
// fills are gone with it. What it wrote is removed at the end, also after Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'safeapply-faults-'));
let faults;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => faults?.kill('SIGKILL'));

try {
  await build({
    entryPoints: [join(root, 'faults/main.ts')],
    outfile: join(work, 'faults.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  });
  const way = ['unshare', '-m', '-n'];
  if (process.getuid() !== 0 || spawnSync(way[0], [...way.slice(1), 'true']).status !== 0) {
    process.stderr.write('faults: this needs root, on Linux, and namespaces (unshare -m -n)\n');
    process.exitCode = 3;
  } else {
    const [program, ...args] = [
      ...way,
      process.execPath,
      join(work, 'faults.mjs'),
      work,
      root,
      ...process.argv.slice(2),
    ];
    const env = { ...process.env, SAFEAPPLY_FAULTS_OUTSIDE: readlinkSync('/proc/self/ns/net'), TMPDIR: work };
    faults = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    process.exitCode = await new Promise((done) => faults.on('close', (status) => done(status ?? 130)));
  }
} finally {
  // After Ctrl-C there are rows that nobody puts away.
  for (const pid of ours()) process.kill(pid, 'SIGKILL');
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
}

/** The processes that have a folder of ours in their environment. */
function ours() {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`SAFEAPPLY_STATE_DIR=${work}/`);
      } catch {
        return false;
      }
    })
    .map(Number);
}
