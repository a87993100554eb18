// Turns an ES module that esbuild made into the body of a function that takes `require` and hands its exports to `give`.
//
// esbuild makes CommonJS modules by itself, with a getter for each export and a table of getters at each import. For a program of
// twenty sections that took 2 ms, and in each call from one section to another a look into such a table. So esbuild is left
// the imports of Node's modules alone, parts of which Node makes when they are first asked for.
import { transform } from 'esbuild';
import ts from 'typescript';

/** The body. `nameOf` gives the section that is meant by a path such as `./chunk-ABC.js`, and throws where there is none. */
export async function functionBody(module, nameOf, options) {
  const file = ts.createSourceFile('section.mjs', module, ts.ScriptTarget.Latest);
  const edits = [];
  const replace = (node, text) => edits.push({ start: node.getStart(file), end: node.end, text });
  const requiring = ({ text }) => `require(${JSON.stringify(nameOf(text))})`;
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && isSection(node.moduleSpecifier.text)) {
      replace(node, `${declaring(node)}${requiring(node.moduleSpecifier)};`);
    } else if (ts.isExportDeclaration(node)) {
      replace(node, `give(${valuesOf(node)});`);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [path] = node.arguments;
      // What import() gives for a module of Node is not what require() gives.
      if (!isSection(path.text)) throw new Error(`import("${path.text}") begins no section`);
      replace(node, `Promise.resolve().then(() => ${requiring(path)})`);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  const { code } = await transform(edited(module, edits), { ...options, format: 'cjs' });
  return code;
}

function isSection(path) {
  return path.startsWith('./');
}

/** What stands before a call that gives the exports of a section. Like all that esbuild declares they are `var`, which V8 need not watch. */
function declaring({ importClause }) {
  if (importClause === undefined) return '';
  const { name, namedBindings } = importClause;
  if (name !== undefined || !ts.isNamedImports(namedBindings)) throw new Error('an import that esbuild does not write');
  return `var { ${namedBindings.elements.map((each) => pair(each.propertyName ?? each.name, each.name)).join(', ')} } = `;
}

/** The values that are exported, as they are at the end. */
function valuesOf({ exportClause }) {
  return `{ ${exportClause.elements.map((each) => pair(each.name, each.propertyName ?? each.name)).join(', ')} }`;
}

function pair(outside, inside) {
  return `${JSON.stringify(outside.text)}: ${inside.text}`;
}

/** The text with each stretch replaced by another. */
function edited(text, edits) {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
