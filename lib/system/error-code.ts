/** The code that the system gave an error, e.g. `ENOENT`; `unknown` where it gave none. */
export function codeOf(error: unknown): string {
  // No `instanceof`: an error of Node's own modules is of another realm inside a test runner.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown';
}
