/** That the faults were called in a way that makes no sense. */

/** Thrown with what is wrong as its message; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
