/** What is installed and run: dist/safeapply.cjs alone. That it is what the sources make is a step of scripts/test.sh. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('it needs modules of Node alone, and package.json names no dependency', () => {
  const modules = [...readFileSync(bundle, 'utf8').matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = '']) => name);
  expect(modules).not.toEqual([]);
  expect(modules.filter((name) => !isBuiltin(name))).toEqual([]);
  expect(manifest.dependencies).toBeUndefined();
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
