'use strict';
// Made by scripts/bundle.mjs, which says why it is made like this. No file is read after this one: the sections are in
// memory with it, whatever becomes of the file while the program runs.
const { compileFunction } = require('node:vm');

const { filename } = module;
const loaded = new Map();

/** What require() is in a section: another section, evaluated when it is first asked for, or a module of Node. */
function load(name) {
  if (!Object.hasOwn(sections, name)) return require(name);
  if (loaded.has(name)) return loaded.get(name);
  const [lineOffset, holder] = sections[name];
  const source = holder.toString();
  const text = source.slice(source.indexOf('\n') + 1, source.lastIndexOf('*/')).replaceAll('*\x01/', '*/');
  // As Node itself compiles a CommonJS file. The line is for stack traces, which name lines of this file.
  const run = compileFunction(text, ['require', 'give', '__filename'], { filename, lineOffset });
  let exported;
  run(load, (values) => (exported = values), filename);
  loaded.set(name, exported);
  return exported;
}

/** Each section by its name: the line before it, and a function whose only content is a comment with its text. */
const sections = {
  // SECTIONS
};

load('#bin/safeapply.ts');
