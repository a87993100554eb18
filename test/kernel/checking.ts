/** Runs `check --format json` in a lab, as root or as an ordinary user. */
import type { Lab } from './lab.ts';
import { isRoot } from './needs.ts';
import { run, type RunOptions } from './run.ts';

/** One file of the answer. */
export interface CheckedFile {
  readonly path: string;
  readonly level: string;
  readonly accepted: boolean | null;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  readonly unchecked: readonly { readonly line: number; readonly reason: string }[];
  readonly skipped?: string;
}

/** The answer, and the exit status. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly status: number;
  readonly stderr: string;
}

/** Who asks. */
export type User = 'root' | 'ordinary';

/** The words that make what follows run as uid 65534, with no capability left. */
export const asNobody: readonly string[] = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];

/** Checks files in the lab's namespace. `options` are those of `check`. */
export async function checkAs(
  lab: Lab,
  user: User,
  paths: readonly string[],
  ...options: readonly string[]
): Promise<Checked> {
  return await checkWith(lab, user, {}, 'check', '--format', 'json', ...options, ...paths);
}

/** How it is run: with another environment, or with programs looked for in `path` alone. */
export interface Circumstances extends RunOptions {
  readonly path?: string;
}

/** The same in other circumstances; `words` are the whole command line. */
export async function checkWith(
  lab: Lab,
  user: User,
  { path, ...options }: Circumstances,
  ...words: readonly string[]
): Promise<Checked> {
  const command = [...(path === undefined ? [] : ['env', `PATH=${path}`]), process.execPath, lab.program, ...words];
  const env = { ...lab.env, ...options.env };
  const { status, stdout, stderr } =
    user === 'root'
      ? await lab.run(command, options)
      : isRoot
        ? await lab.run([...asNobody, ...command], options)
        : // Inside the lab we would be root: an ordinary user stays outside, where the rules are out of reach.
          await run(command, { ...options, env });
  const { files } = JSON.parse(stdout || '{"files":[]}') as { readonly files: readonly CheckedFile[] };
  return { files, status, stderr };
}
