/** What is installed and run: dist/safeapply.cjs alone. That it is what the sources make is a step of scripts/test.sh. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const bundle = join(root, manifest.bin['safeapply'] ?? '');

test('bin points to the bundle, which can be executed as it is', () => {
  expect(manifest.bin).toEqual({ safeapply: 'dist/safeapply.cjs' });
  expect(statSync(bundle).mode & 0o111).toBe(0o111);
  expect(readFileSync(bundle, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});

test('alone in a folder it runs, and is of the version of package.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-bundle-'));
  try {
    copyFileSync(bundle, join(folder, 'safeapply'));
    const { status, stdout, stderr } = spawnSync(join(folder, 'safeapply'), ['--version'], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('it needs modules of Node and sections of its own alone, and package.json names no dependency', () => {
  const code = readFileSync(bundle, 'utf8');
  const modules = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = '']) => name);
  const sections = [...code.matchAll(/^ {2}"(#[^"]+)": \[\d+, \(\) => \{\/\*$/gmu)].map(([, name = '']) => name);
  expect(sections).toEqual(expect.arrayContaining(['#bin/safeapply.ts', '#lib/cli/lint.ts', '#lib/system/real.ts']));
  expect(modules.filter((name) => isBuiltin(name))).not.toEqual([]);
  expect(modules.filter((name) => !isBuiltin(name) && !sections.includes(name))).toEqual([]);
  expect(manifest.dependencies).toBeUndefined();
});

test('two builds of the same sources are the same, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-bundle-'));
  try {
    const files = ['one.cjs', 'two.cjs'].map((name) => join(folder, name));
    for (const file of files) {
      const { status } = spawnSync(process.execPath, ['scripts/bundle.mjs', file], { cwd: root, stdio: 'inherit' });
      expect(status).toBe(0);
    }
    const [one, two] = files.map((file) => readFileSync(file, 'latin1'));
    expect(one === two).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// A section that was not asked for yet is code that was not evaluated: `real.ts` is, long after the file is gone.
test('once it runs, nothing of it is read again: the file may go, and be another one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safeapply-bundle-'));
  try {
    chmodSync(folder, 0o755);
    const [program, fifo] = [join(folder, 'safeapply'), join(folder, 'fifo')];
    copyFileSync(bundle, program);
    spawnSync('mkfifo', ['-m', '666', fifo]);
    // Nobody but root gets an answer about the live rules, and root is not asked for one here.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const child = spawn(program, ['diff', fifo], { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...nobody });
    const closed = once(child, 'close');
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    const rules = await open(fifo, 'w');
    rmSync(program);
    writeFileSync(program, 'throw new Error("read again");\n', { mode: 0o755 });
    await rules.writeFile('*filter\nCOMMIT\n');
    await rules.close();
    const [result, progress] = await said;
    await closed;
    expect({ result, status: child.exitCode }).toEqual({ result: '', status: 3 });
    expect(progress).toContain('only root may read the live rules');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// pre-commit 3 takes what npm prints for the name of the package, and npm 10 and later fail to build one from a git URL.
test.each(['prepare', 'prepack', 'postpack', 'preinstall', 'install', 'postinstall', 'dependencies', 'build'])(
  'no script is named %s: it would run at every install from git',
  (name) => {
    expect(Object.keys(manifest.scripts)).not.toContain(name);
  },
);

test('what package.json lists to be installed is there', () => {
  for (const file of manifest.files) expect(() => statSync(join(root, file))).not.toThrow();
  expect(manifest.files).toContain('dist/safeapply.cjs');
});
