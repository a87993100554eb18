// Makes dist/safeapply.cjs: the one file that is installed and run, with no dependency beside it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await build({
  entryPoints: ['bin/safeapply.ts'],
  outfile: process.argv[2] ?? 'dist/safeapply.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  legalComments: 'eof',
  charset: 'utf8',
  logLevel: 'warning',
  // yargs calls createRequire(import.meta.url); give it a real value in CommonJS
  define: { 'import.meta.url': '__import_meta_url', SAFEAPPLY_VERSION: JSON.stringify(version) },
  banner: { js: "const __import_meta_url = require('node:url').pathToFileURL(__filename).href;" },
});
