// Files that become a section of their own though they are imported as any other: what few runs need. An importer gets functions
// that load the section when one is called, so the file may export nothing else.
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** A plugin for esbuild. `paths` begin at the root of the project, and are entry points too. */
export function later(paths) {
  return {
    name: 'later',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        const found = relative('.', resolve(resolveDir, path));
        return kind === 'import-statement' && paths.includes(found) ? { path: found, namespace: 'later' } : undefined;
      });
      build.onLoad({ filter: /./, namespace: 'later' }, async ({ path }) => ({
        contents: namesOf(path, await readFile(path, 'utf8'))
          .map(
            (name) =>
              `export function ${name}(...given) { return LATER(${JSON.stringify(path)}).${name}(...given); }\n`,
          )
          .join(''),
      }));
    },
  };
}

/** The names of the functions that a file exports. */
function namesOf(path, text) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements
    .filter(
      (each) =>
        ts.isExportDeclaration(each) || each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((each) => !ts.isInterfaceDeclaration(each) && !ts.isTypeAliasDeclaration(each))
    .map((each) => {
      if (!ts.isFunctionDeclaration(each)) throw new Error(`${path} exports something that is no function`);
      return each.name.text;
    });
}
