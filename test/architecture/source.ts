/** What the architecture test reads of a file: its code without comments and strings, and what it imports. */

/** One file of the program. */
export interface Source {
  /** From the root of the repository, e.g. `lib/apply/plan.ts`. */
  readonly path: string;
  readonly text: string;
}

/** One import, re-export or `import()` of a file. */
export interface Import {
  /** A path from the root of the repository for our own files; else the package or module as it is written. */
  readonly target: string;
  /** Nothing of it is there when the program runs. */
  readonly typesOnly: boolean;
}

/** All that a file takes from elsewhere. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const statements = [...text.matchAll(/^(?:import|export)\s+(?<names>[^'";]*?)\s*\bfrom\s+'(?<target>[^']+)'/gmu)];
  const bare = [...text.matchAll(/^import\s+'(?<target>[^']+)'/gmu)];
  const lazy = [...text.matchAll(/\b(?:import|require)\(\s*'(?<target>[^']+)'/gu)];
  return [...statements, ...bare, ...lazy].map(({ groups = {} }) => ({
    target: resolve(path, groups['target'] ?? ''),
    typesOnly: isTypesOnly(groups['names'] ?? ''),
  }));
}

/** The room of a file or target: `apply` for `lib/apply/plan.ts`, `bin` for what is there, nothing for packages. */
export function roomOf(path: string): string | undefined {
  return /^lib\/([^/]+)\//u.exec(path)?.[1] ?? (path.startsWith('bin/') ? 'bin' : undefined);
}

/** The text with its comments, strings and regular expressions made empty, so that only code is left to look for words in. */
export function codeOf({ text }: Source): string {
  const blank =
    /\/\*[^]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[=(,:?&|!\s])\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/gu;
  // Template strings keep their text: what stands in ${…} is code.
  return text.replace(blank, (found) => found.replace(/[^\n]/gu, ' '));
}

function isTypesOnly(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const inBraces = /^\{([^]*)\}$/u.exec(names.trim())?.[1];
  if (inBraces === undefined) return false;
  const each = inBraces.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function resolve(path: string, target: string): string {
  return target.startsWith('.') ? new URL(target, `file:///${path}`).pathname.slice(1) : target;
}
