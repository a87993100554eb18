// Makes dist/safeapply.cjs: the one file that is installed and run, with no dependency beside it.
//
// It is made of sections, each with code that is always needed together: every import() in the sources begins one, and so
// do the files listed here. A section stands in a comment, and scripts/bundle/loader.cjs compiles it when it is first asked
// for. To have them as code would be simpler and slower: V8 reads all code that it is given, used or not, and for a file as
// large as this one that took 20 ms, a third of what Node needs to start. A comment is passed over in half a millisecond.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { eager } from './bundle/eager.mjs';
import { functionBody } from './bundle/function-body.mjs';
import { later } from './bundle/late.mjs';

const target = 'node20.19';
/** Loaded when one of its functions is called, and not with its importers: 3 ms less where rules need no rare extension. */
const late = ['lib/ruleset/extensions/catalogue.ts'];
/** Kept apart from our own code, which is prepared in another way. */
const packages = ['@inquirer/core', 'execa'];
/** With --plain our own code keeps its names and lines, for a stack trace that says something: `lint` of a short file is 6 % slower. */
const isPlain = process.argv.includes('--plain');
const [path = 'dist/safeapply.cjs'] = process.argv.slice(2).filter((word) => word !== '--plain');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const { outputFiles, metafile } = await build({
  entryPoints: ['bin/safeapply.ts', ...late, ...packages],
  plugins: [later(late)],
  outdir: 'dist',
  entryNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  platform: 'node',
  target,
  format: 'esm',
  // The licenses of what is in it, as a file of its own: it goes to the end of ours.
  legalComments: 'external',
  logLevel: 'warning',
  alias: { 'string-width': './scripts/bundle/string-width.mjs' },
  define: {
    // yargs calls createRequire(import.meta.url).
    'import.meta.url': 'IMPORT_META_URL',
    // yargs tries it for configuration files that extend each other, and goes on without.
    'import.meta.resolve': 'undefined',
    SAFEAPPLY_VERSION: JSON.stringify(version),
  },
});

// Sections are named after the file they begin with; those that several others share have a number.
const names = new Map();
for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
  if (!path.endsWith('.js')) continue;
  names.set(basename(path), `#${entryPoint?.replace(/^.*node_modules\//u, '') ?? `shared/${names.size + 1}`}`);
}

const sections = new Map();
for (const { path, text } of outputFiles) {
  if (path.endsWith('.js')) sections.set(names.get(basename(path)), await sectionOf(text, inputsOf(basename(path))));
}
const licenses = outputFiles.filter(({ path }) => path.endsWith('.LEGAL.txt')).map(({ text }) => text);

await writeFile(path, await assemble(), { mode: 0o755 });

function inputsOf(file) {
  const [, { inputs }] = Object.entries(metafile.outputs).find(([path]) => basename(path) === file);
  return Object.keys(inputs);
}

/** The text of a section: the body of a function, to which other sections are modules too. */
async function sectionOf(text, inputs) {
  // The loader takes what a section exports once, when all of it was evaluated: nothing may get its value later.
  if (text.includes('__esm(')) throw new Error(`${inputs.join(' ')}: is evaluated late inside of a section`);
  const nameOf = (path) => {
    const name = names.get(basename(path));
    if (name === undefined) throw new Error(`${path}: there is no such section`);
    return name;
  };
  const isForeign = inputs.every((path) => /(?:^|\/)node_modules\/|^scripts\/bundle\//u.test(path));
  const body = await functionBody(text.replace(/^#!.*\n/u, ''), nameOf, {
    platform: 'node',
    target,
    // Node reads a file of bytes below 128 in half the time.
    charset: 'ascii',
    legalComments: 'none',
    minify: isForeign || !isPlain,
  });
  return `'use strict';\n${isForeign ? body : eager(body)}`
    .replaceAll('IMPORT_META_URL', 'require("node:url").pathToFileURL(__filename).href')
    .replaceAll(/\bLATER\("/gu, 'require("#');
}

async function assemble() {
  const loader = await readFile('scripts/bundle/loader.cjs', 'utf8');
  const [before, after] = loader.split('  // SECTIONS\n');
  let text = `#!/usr/bin/env node\n${before}`;
  for (const [name, section] of sections) {
    const line = text.split('\n').length;
    text += `  ${JSON.stringify(name)}: [${line}, () => {/*\n${inComment(section)}*/}],\n`;
  }
  const notices = licenses.map((license) => `/*! ${license.trim().replaceAll('*/', '*)')}\n*/\n`);
  return text + after + notices.join('');
}

/** The end of a comment inside of it is written with a mark that stands in no code; the loader takes it out again. */
function inComment(text) {
  if (text.includes('*\x01/')) throw new Error('the mark for the end of a comment is in use');
  return text.replaceAll('*/', '*\x01/');
}
