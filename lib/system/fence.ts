/** A command that is run only while none of some files exists. */

/** Arguments: files, `--`, and the command that is run unless one of the files exists: then the status is 76. */
const script = 'while [ "$1" != -- ]; do [ -e "$1" ] && exit 76; shift; done; shift; exec "$@"';

/** The words of a command that runs `words` unless one of `files` exists. */
export function fenced(files: readonly string[], words: readonly string[]): readonly string[] {
  return ['/bin/sh', '-c', script, 'sh', ...files, '--', ...words];
}
